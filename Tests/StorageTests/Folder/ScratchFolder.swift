import Assessment
import Glibc

@testable import Storage

/// A folder of its own for one test, gone with it.
final class ScratchFolder {
  let path: String

  init() {
    path = "/tmp/laik-" + RandomID.next()
    try? FileSystem.makeFolder(path)
  }

  deinit {
    Self.remove(path)
  }

  var folder: AssessmentFolder {
    AssessmentFolder(path: path)
  }

  /// Names in the folder, or in a folder within it.
  func names(in part: String = "") -> [String] {
    (try? FileSystem.names(in: path + "/" + part)) ?? []
  }

  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = try OpenFile(
      path + "/" + name, O_CREAT | O_TRUNC | O_WRONLY, mode: 0o600)
    if !bytes.isEmpty { try file.write(bytes) }
    return path + "/" + name
  }

  func bytes(of name: String) throws -> [UInt8] {
    try OpenFile(reading: path + "/" + name).contents(limit: 1 << 30)
  }

  func mode(of name: String) -> mode_t {
    var status = stat()
    unsafe stat(path + "/" + name, &status)
    return status.st_mode & 0o7777
  }

  private static func remove(_ path: String) {
    if let status = try? FileSystem.status(of: path), status.isDirectory {
      for name in (try? FileSystem.names(in: path)) ?? [] { remove(path + "/" + name) }
      unsafe rmdir(path)
    } else {
      unsafe unlink(path)
    }
  }
}
