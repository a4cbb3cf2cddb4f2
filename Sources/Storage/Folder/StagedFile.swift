/// A file that another program writes, and that gets its name only when it is whole.
///
/// What is not placed is gone with it.
public struct StagedFile: ~Copyable {
  private let part: PartFile
  private let name: String

  /// Where to write; for its owner only.
  public var path: String { part.path }

  public init(for name: String) throws(FolderFault) {
    self.name = name
    part = try FolderFault.at(name) { () throws(IOFault) -> PartFile in
      guard (try? FileSystem.status(of: name)) == nil else { throw .exists }
      return try PartFile(in: FileSystem.parent(of: name))
    }
  }

  /// Gives it its name, durably; never in the place of anything.
  public func place() throws(FolderFault) {
    try FolderFault.at(name) { () throws(IOFault) in
      try part.sync()
      try part.place(at: name)
    }
  }
}
