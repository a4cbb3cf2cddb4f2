internal import Display
internal import Text

extension LineEditor {
  /// Draws the line between brackets, with its label before it.
  ///
  /// Without a width the field reaches to the edge. Returns the column behind the field.
  @discardableResult
  func drawField(
    on canvas: inout Canvas, row: Int, label: String, width: Int? = nil, isActive: Bool
  ) -> Int {
    let column = ItemFace.valueColumn
    let width = width ?? canvas.size.columns - column - 3
    canvas.put(label, row: row, column: 1, style: .muted)
    canvas.put("[", row: row, column: column, style: .muted)
    draw(on: &canvas, row: row, column: column + 1, width: width, isActive: isActive)
    canvas.put("]", row: row, column: column + width + 1, style: .muted)
    return column + width + 2
  }
}
