internal import Text

extension Canvas {
  /// The rows as plain text, blanks at their ends left out: what a test compares or a pipe gets.
  public var lines: [String] {
    lines { _ in true }
  }

  /// The rows with everything blank but the cells of one style: shows what is selected, say.
  public func styled(_ style: Style) -> [String] {
    lines { $0.style == style }
  }

  private func lines(where isShown: (Cell) -> Bool) -> [String] {
    (0..<size.rows).map { row in
      let cells = (0..<size.columns).map { self[row, $0] }
      let line = cells.map { isShown($0) ? $0.text : blank(for: $0) }.joined()
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  private func blank(for cell: Cell) -> String {
    String(repeating: " ", count: Columns.width(of: cell.text))
  }
}
