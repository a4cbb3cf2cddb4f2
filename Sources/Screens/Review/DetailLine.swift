internal import Text

/// A line of the detail, in one column or in several beside each other.
struct DetailLine: Equatable {
  struct Cell: Equatable {
    var column: Int
    var line: StyledLine
  }

  var cells: [Cell]

  init(_ line: StyledLine) {
    cells = [Cell(column: 0, line: line)]
  }

  private init(cells: [Cell]) {
    self.cells = cells
  }

  /// Blocks beside each other, as many in a row as are told, an empty line between the rows.
  static func beside(
    _ blocks: [[StyledLine]], columns: Int, width: Int
  ) -> [DetailLine] {
    let rows = stride(from: 0, to: blocks.count, by: columns).map { start in
      Array(blocks[start..<min(start + columns, blocks.count)])
    }
    let lines = rows.map { row in
      (0..<(row.map(\.count).max() ?? 0)).map { index in
        DetailLine(
          cells: row.enumerated().compactMap { position, block in
            block.indices.contains(index)
              ? Cell(column: position * width, line: block[index]) : nil
          })
      }
    }
    return Array(lines.joined(separator: [DetailLine(StyledLine(""))]))
  }
}
