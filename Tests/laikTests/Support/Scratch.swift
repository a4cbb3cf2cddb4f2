import Glibc

/// A folder of a test's own on disk; what is in it is gone when the test is.
final class Scratch {
  let path: String

  init() throws {
    var template = Array("/tmp/laik-test-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw PseudoTerminal.Failure(code: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    _ = try? Run.program("/bin/rm", ["-rf", path])
  }

  func path(_ name: String) -> String {
    "\(path)/\(name)"
  }

  /// Makes a folder and those above it.
  @discardableResult
  func folder(_ name: String) -> String {
    var made = path
    for part in name.split(separator: "/") {
      made += "/\(part)"
      _ = unsafe mkdir(made, 0o700)
    }
    return made
  }

  @discardableResult
  func write(_ name: String, _ text: String) -> String {
    write(name, Array(text.utf8))
  }

  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) -> String {
    if let slash = name.lastIndex(of: "/") { folder(String(name[..<slash])) }
    Self.write(path(name), bytes, mode: O_TRUNC)
    return path(name)
  }

  static func write(_ path: String, _ bytes: [UInt8], mode: Int32) {
    let file = unsafe open(path, O_WRONLY | O_CREAT | mode, 0o600)
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  static func bytes(of path: String) -> [UInt8] {
    let file = unsafe open(path, O_RDONLY)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while case let count = unsafe read(file, &chunk, chunk.count), count > 0 {
      bytes += chunk[..<count]
    }
    return bytes
  }

  static func text(of path: String) -> String {
    String(decoding: bytes(of: path), as: UTF8.self)
  }

  /// The names in a folder, sorted; none where there is no folder.
  static func names(in folder: String) -> [String] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      names.append(
        unsafe withUnsafeBytes(of: entry.pointee.d_name) {
          unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }
}
