internal import Display
internal import Text

/// A line that is ready to be drawn.
struct StyledLine: Equatable {
  var text: String
  var style: Style

  init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }

  /// Any text from outside as lines of at most `width` columns, those after the first indented.
  static func wrapped(
    _ text: String, width: Int, indent: Int = 0, style: Style = .plain
  ) -> [StyledLine] {
    let blanks = String(repeating: " ", count: indent)
    let lines = Harmless.lines(text).flatMap { Wrapping.lines($0, width: width - indent) }
    return lines.enumerated().map {
      StyledLine($0.offset == 0 ? $0.element : blanks + $0.element, style)
    }
  }

  func put(on canvas: inout Canvas, row: Int, column: Int) {
    canvas.put(text, row: row, column: column, style: style)
  }
}
