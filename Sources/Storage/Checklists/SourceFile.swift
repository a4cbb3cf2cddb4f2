import Glibc

/// A file that a person wrote, with its bytes or the reason why there are none.
struct SourceFile: Sendable {
  let path: String
  let content: Result<[UInt8], FileFault>

  init(path: String, content: Result<[UInt8], FileFault>) {
    self.path = path
    self.content = content
  }

  /// Reads at most one byte more than a file may have; pipes, devices and folders are not waited for.
  init(at path: String) {
    self.path = path
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else {
      content = .failure(errno == ENOENT || errno == ENOTDIR ? .notFound : .unreadable(errno))
      return
    }
    defer { close(descriptor) }
    content = Self.contents(of: descriptor)
  }

  /// The bytes, or nil after adding why there are none.
  func bytes(_ findings: Findings) -> [UInt8]? {
    switch content {
    case .success(let bytes):
      return bytes
    case .failure(let fault):
      findings.add(fault)
      return nil
    }
  }

  private static func contents(of descriptor: Int32) -> Result<[UInt8], FileFault> {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return .failure(.unreadable(errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .failure(.notOrdinary) }
    let limit = YAMLComposer.mebibytes << 20
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, $0.count)
      }
      if count == 0 { return .success(bytes) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return .failure(.unreadable(errno)) }
      bytes += chunk[..<count]
    }
    return .failure(.tooLarge(mebibytes: YAMLComposer.mebibytes))
  }
}
