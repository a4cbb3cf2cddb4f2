public import Display

/// One line in place of the hints, until the next key.
public struct Notice: Equatable, Sendable {
  public var text: String
  public var style: Style

  public init(_ text: String, style: Style = .warning) {
    self.text = text
    self.style = style
  }
}
