internal import Text

/// The whole screen as a value: a screen draws onto it, a terminal presents it, a test reads it.
///
/// Nothing traps: what lies outside is ignored. A wide scalar is never cut in half, and writing over
/// one half of it blanks the other.
public struct Canvas: Equatable, Sendable {
  public let size: Size
  /// Where the cursor is shown; nil hides it.
  public var cursor: Position?
  private var cells: [Cell]

  /// A blank canvas; negative extents count as 0.
  public init(size: Size) {
    self.size = Size(rows: max(0, size.rows), columns: max(0, size.columns))
    cells = Array(repeating: .blank, count: self.size.rows * self.size.columns)
  }

  /// The cell at a row and column, a blank outside.
  public subscript(row: Int, column: Int) -> Cell {
    contains(row: row, column: column) ? cells[row * size.columns + column] : .blank
  }

  /// Writes one line of any text, made harmless, and cut with "…" at `width` columns or at the edge.
  ///
  /// - Returns: the columns it takes; 0 when the place is outside.
  @discardableResult
  public mutating func put(
    _ text: String, row: Int, column: Int, width: Int? = nil, style: Style = .plain
  ) -> Int {
    guard contains(row: row, column: column) else { return 0 }
    let room = size.columns - column
    let line = Wrapping.cut(Harmless.line(text), width: min(width ?? room, room))
    var next = row * size.columns + column
    let start = next
    for scalar in line.unicodeScalars {
      let columns = Columns.width(of: scalar)
      if columns > 0 {
        place(Cell(text: String(scalar), style: style), at: next, columns: columns)
        next += columns
      } else if next > start {
        addMark(scalar, before: next)
      }
    }
    return next - start
  }

  /// Gives cells of a row a style and keeps their text, so that it may come before or after `put`.
  public mutating func fill(row: Int, columns: Range<Int>? = nil, style: Style) {
    guard (0..<size.rows).contains(row) else { return }
    let all = 0..<size.columns
    for column in (columns ?? all).clamped(to: all) {
      cells[row * size.columns + column].style = style
    }
  }

  private func contains(row: Int, column: Int) -> Bool {
    (0..<size.rows).contains(row) && (0..<size.columns).contains(column)
  }

  private mutating func place(_ cell: Cell, at index: Int, columns: Int) {
    if cells[index].text.isEmpty { cells[index - 1].text = " " }
    let end = index + columns
    if end % size.columns != 0, cells[end].text.isEmpty { cells[end].text = " " }
    cells[index] = cell
    if columns == 2 { cells[index + 1] = Cell(text: "", style: cell.style) }
  }

  private mutating func addMark(_ mark: Unicode.Scalar, before index: Int) {
    let base = cells[index - 1].text.isEmpty ? index - 2 : index - 1
    cells[base].text.unicodeScalars.append(mark)
  }
}
