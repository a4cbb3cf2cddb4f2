import Glibc

@testable import Storage

/// A folder of a test's own on disk; the files in it are gone when the test is.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array("/tmp/laik-yaml-XXXXXX".utf8CString)
    path = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.flatMap { unsafe mkdtemp($0) }.map { unsafe String(cString: $0) }
        ?? ""
    }
  }

  /// Writes a file, making the folders above it.
  func write(_ name: String, _ text: String) {
    let folders = name.split(separator: "/").dropLast()
    for count in 0..<folders.count {
      _ = unsafe mkdir("\(path)/\(folders[...count].joined(separator: "/"))", 0o700)
    }
    guard let file = unsafe fopen("\(path)/\(name)", "w") else { return }
    unsafe fputs(text, file)
    unsafe fclose(file)
  }

  deinit { remove(path) }

  private func remove(_ path: String) {
    for name in (try? FileSystem.names(in: path)) ?? [] {
      let inner = "\(path)/\(name)"
      if (try? FileSystem.status(of: inner))?.isDirectory == true {
        remove(inner)
      } else {
        _ = unsafe unlink(inner)
      }
    }
    _ = unsafe rmdir(path)
  }
}
