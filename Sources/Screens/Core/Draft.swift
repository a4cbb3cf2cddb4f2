/// A note that is being typed; the root keeps it on disk, never more than a second behind.
public struct Draft: Equatable, Sendable {
  public var item: String
  public var text: String
  public var isConfidential: Bool

  public init(item: String, text: String, isConfidential: Bool = false) {
    self.item = item
    self.text = text
    self.isConfidential = isConfidential
  }
}
