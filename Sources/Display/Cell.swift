/// One column of one row: a scalar with the combining marks that sit on it.
public struct Cell: Equatable, Sendable {
  /// Empty in the right half of a wide scalar, whose text is in the cell before.
  public var text: String
  public var style: Style

  public static let blank = Cell(text: " ", style: .plain)

  public init(text: String, style: Style) {
    self.text = text
    self.style = style
  }
}
