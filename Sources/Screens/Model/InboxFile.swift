/// A file that may be taken as evidence.
public struct InboxFile: Equatable, Sendable {
  public var path: String
  public var name: String
  public var bytes: Int
  /// When it was last changed, as it is shown.
  public var modified: String

  public init(path: String, name: String, bytes: Int, modified: String) {
    self.path = path
    self.name = name
    self.bytes = bytes
    self.modified = modified
  }
}
