internal import Display

extension TextEditor {
  /// Draws the rows around the cursor, which stays in the middle of a text that is longer than the area.
  ///
  /// The canvas needs one column more than `area` has, for a cursor behind a full row.
  func draw(on canvas: inout Canvas, row: Int, column: Int, area: Size) {
    let layout = layout(width: area.columns)
    let place = typed.before.count
    let current = layout.row(of: place)
    let top = max(0, min(current - area.rows / 2, layout.rows.count - area.rows))
    for (offset, line) in layout.rows[top...].prefix(area.rows).enumerated() {
      canvas.put(line.text, row: row + offset, column: column, width: area.columns + 1)
    }
    canvas.cursor = Position(
      row: row + current - top, column: column + min(layout.column(of: place), area.columns))
  }
}
