import Text

extension PlainPage {
  private static let gap = 2

  func lines(of table: Table) -> [String] {
    let widths = widths(of: table)
    let headings = table.columns.map { Harmless.line($0.heading) }
    let rules = widths.map { String(repeating: "-", count: $0) }
    let groups = table.groups.map { rows in
      rows.flatMap { line($0.map(Harmless.line), in: table, widths) }
    }
    return line(headings, in: table, widths) + line(rules, in: table, widths)
      + Array(groups.joined(separator: [""]))
  }

  private func line(_ cells: [String], in table: Table, _ widths: [Int]) -> [String] {
    var row = CellRow()
    for (index, column) in table.columns.enumerated() {
      let cell = index < cells.count ? cells[index] : ""
      row.append([cell], width: widths[index], alignment: column.alignment)
    }
    return row.lines(gap: Self.gap)
  }

  /// What each column would like, the widest giving way until all of them fit.
  private func widths(of table: Table) -> [Int] {
    let rows = table.groups.joined()
    var widths = table.columns.enumerated().map { index, column in
      let texts = [column.heading] + rows.compactMap { index < $0.count ? $0[index] : nil }
      return texts.reduce(2) { max($0, min(width, Columns.width(of: Harmless.line($1)))) }
    }
    let room = width - Self.gap * (widths.count - 1)
    while widths.reduce(0, +) > room, let most = widths.max(), most > 2,
      let index = widths.firstIndex(of: most)
    {
      widths[index] -= 1
    }
    return widths
  }
}
