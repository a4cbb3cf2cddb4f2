/// A file that a person wrote, with its bytes or the reason why there are none.
struct SourceFile: Sendable {
  let path: String
  let content: Result<[UInt8], FileFault>

  init(path: String, content: Result<[UInt8], FileFault>) {
    self.path = path
    self.content = content
  }

  /// Reads what a link leads to, too; pipes, devices and folders are not waited for.
  init(at path: String) {
    self.path = path
    do throws(IOFault) {
      let file = try OpenFile(reading: path, followingLinks: true)
      content = .success(try file.contents(limit: YAMLComposer.mebibytes << 20))
    } catch {
      content = .failure(Self.fault(error, at: path))
    }
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

  /// A path through a file that is no folder leads nowhere, as one to a name that is not there.
  private static func fault(_ fault: IOFault, at path: String) -> FileFault {
    switch fault {
    case .missing, .noFolder: .notFound
    case .wrongKind: FileSystem.exists(path) ? .notOrdinary : .notFound
    case .tooLarge: .tooLarge(mebibytes: YAMLComposer.mebibytes)
    default: .unreadable(fault)
    }
  }
}
