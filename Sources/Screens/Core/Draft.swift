/// A note that is being typed; the root keeps it on disk, never more than a second behind.
public struct Draft: Equatable, Sendable {
  public var item: String
  public var text: String

  public init(item: String, text: String) {
    self.item = item
    self.text = text
  }
}
