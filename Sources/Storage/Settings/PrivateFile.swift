import Glibc

/// A small file that only its owner may read, replaced as a whole.
///
/// Each method gives 0, or the system's error number.
enum PrivateFile {
  static func replace(_ path: String, with bytes: [UInt8]) -> Int32 {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    var code = makeFolder(folder)
    guard code == 0 else { return code }
    let part = "\(path).\(getpid()).part"
    _ = unsafe unlink(part)
    code = create(part, with: bytes)
    if code == 0, unsafe rename(part, path) != 0 { code = errno }
    if code != 0 { _ = unsafe unlink(part) }
    return code == 0 ? sync(folder) : code
  }

  private static func create(_ path: String, with bytes: [UInt8]) -> Int32 {
    let flags = O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY | O_CLOEXEC
    let file = unsafe open(path, flags, 0o600)
    guard file >= 0 else { return errno }
    defer { close(file) }
    let count = unsafe bytes.withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
    guard count >= 0 else { return errno }
    guard count == bytes.count else { return ENOSPC }
    return fsync(file) == 0 ? 0 : errno
  }

  /// Makes the folder and those above it that are not there.
  private static func makeFolder(_ path: String) -> Int32 {
    if unsafe mkdir(path, 0o700) == 0 || errno == EEXIST { return 0 }
    let code = errno
    let parts = path.split(separator: "/").dropLast()
    guard code == ENOENT, !parts.isEmpty else { return code }
    let above = (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    let codeAbove = makeFolder(above)
    guard codeAbove == 0 else { return codeAbove }
    return unsafe mkdir(path, 0o700) == 0 ? 0 : errno
  }

  /// Makes the new name durable where the file system can.
  private static func sync(_ folder: String) -> Int32 {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return errno }
    defer { close(descriptor) }
    return fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP ? 0 : errno
  }
}
