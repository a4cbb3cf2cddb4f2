public import Assessment

/// The folder that photos and documents come in by, such as that of the browser's downloads.
public struct Inbox: Equatable, Sendable {
  public let path: String

  /// Files that are offered at most.
  public static let limit = 200

  public init(path: String) {
    self.path = path
  }

  /// Regular files that are not hidden, newest first, then by name.
  public func files() throws(FolderFault) -> [File] {
    let names = try FolderFault.at(path) { () throws(IOFault) in
      try FileSystem.names(in: path)
    }
    let found = names.filter { !$0.hasPrefix(".") }.compactMap { name in
      (try? FileSystem.status(of: path + "/" + name)).map { (name, $0) }
    }
    let newest = found.filter { $0.1.isRegular }.sorted { left, right in
      if left.1.modified != right.1.modified { return left.1.modified > right.1.modified }
      return left.0.utf8.lexicographicallyPrecedes(right.0.utf8)
    }
    return newest.prefix(Self.limit).map { File($0, $1, in: path) }
  }

  /// A file that may be taken as evidence.
  public struct File: Equatable, Sendable {
    public var path: String
    public var name: String
    public var bytes: Int
    /// When its content last changed.
    public var modified: Timestamp

    init(_ name: String, _ status: FileStatus, in folder: String) {
      path = folder + "/" + name
      self.name = name
      bytes = status.size
      modified = Clock.local(secondsSince1970: status.modified.seconds)
    }
  }
}
