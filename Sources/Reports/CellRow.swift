import Text

/// Cells side by side, each broken into its own width; the shorter ones are filled up with blanks.
struct CellRow {
  private var cells: [(lines: [String], width: Int, alignment: Table.Alignment)] = []

  /// Takes the lines of a harmless text, whose width is at least 2.
  mutating func append(
    _ lines: [String], width: Int, alignment: Table.Alignment = .leading
  ) {
    let wrapped = lines.flatMap { Wrapping.lines($0, width: width) }
    cells.append((wrapped, width, alignment))
  }

  func lines(gap: Int = 1) -> [String] {
    let height = cells.map(\.lines.count).max() ?? 0
    return (0..<height).map { row in
      let parts = cells.map { cell in
        let text = row < cell.lines.count ? cell.lines[row] : ""
        return Self.filled(text, to: cell.width, cell.alignment)
      }
      return parts.joined(separator: String(repeating: " ", count: gap)).withoutTrailingBlanks
    }
  }

  private static func filled(
    _ text: String, to width: Int, _ alignment: Table.Alignment
  ) -> String {
    let padded = Wrapping.padded(text, to: width)
    guard alignment == .trailing else { return padded }
    let blanks = String(repeating: " ", count: max(0, width - Columns.width(of: text)))
    return blanks + text
  }
}

extension String {
  var withoutTrailingBlanks: String {
    var rest = Substring(self)
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
