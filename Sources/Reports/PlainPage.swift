import Text

/// Sets the blocks of one document on a page of a given width.
struct PlainPage {
  let width: Int
  /// Where the texts of listed items begin, and how wide the labels of their rows are: measured over
  /// all blocks, so that ids and values stand in the same columns throughout.
  private let indent: Int
  private let labels: Int

  init(of document: ReportDocument, width: Int) {
    let listed = document.blocks.flatMap { block in
      guard case .items(let items) = block else { return [ReportDocument.ListedItem]() }
      return items
    }
    self.width = width
    indent = Self.widest(listed.lazy.map(\.label), atMost: width / 5) + 2
    labels = Self.labelWidth(of: listed.flatMap(\.rows), in: width - indent)
  }

  func lines(of block: ReportDocument.Block) -> [String] {
    switch block {
    case .title(let text): underlined(text, with: "=", across: width)
    case .heading(let text): underlined(text, with: "-", across: width)
    case .subheading(let text): underlined(text, with: "-", across: nil)
    case .alert(let text): alert(text)
    case .paragraph(let text): Wrapping.lines(Harmless.line(text), width: width)
    case .rows(let rows): lines(of: rows, labels: Self.labelWidth(of: rows, in: width), in: width)
    case .items(let items): lines(of: items)
    case .grid(let cells): grid(cells)
    case .table(let table): lines(of: table)
    case .signatures(let signatures): lines(of: signatures)
    }
  }

  private func underlined(_ text: String, with line: String, across full: Int?) -> [String] {
    let lines = Wrapping.lines(Harmless.line(text), width: width)
    let length = full ?? lines.map { Columns.width(of: $0) }.max() ?? 0
    return lines + [String(repeating: line, count: length)]
  }

  private func alert(_ text: String) -> [String] {
    Harmless.lines(text).flatMap { Wrapping.lines($0, width: width - 3) }.map { "!! " + $0 }
  }
}

extension PlainPage {
  private static let colon = 3

  /// As wide as the widest label, but no more than leaves the values most of the page.
  private static func labelWidth(of rows: [ReportDocument.Row], in width: Int) -> Int {
    widest(rows.lazy.map(\.label), atMost: width * 2 / 5)
  }

  static func widest(_ texts: some Sequence<String>, atMost limit: Int) -> Int {
    texts.reduce(1) { min(limit, max($0, Columns.width(of: Harmless.line($1)))) }
  }

  private func lines(
    of rows: [ReportDocument.Row], labels: Int, in width: Int
  ) -> [String] {
    rows.flatMap { row in
      var cells = CellRow()
      cells.append([Harmless.line(row.label)], width: labels)
      cells.append([":"], width: 1)
      cells.append(row.lines.map(Harmless.line), width: width - labels - Self.colon)
      return cells.lines()
    }
  }

  /// Labels that are wider than a fifth of the page are broken, as ids may have 64 characters.
  private func lines(of items: [ReportDocument.ListedItem]) -> [String] {
    let inner = width - indent
    return Array(
      items.map { item in
        var cells = CellRow()
        cells.append([Harmless.line(item.label)], width: indent - 2)
        cells.append(Harmless.lines(item.text), width: inner)
        let rows = lines(of: item.rows, labels: labels, in: inner)
        return cells.lines(gap: 2) + rows.map { String(repeating: " ", count: indent) + $0 }
      }.joined(separator: [""]))
  }

  private func grid(_ cells: [ReportDocument.Row]) -> [String] {
    let labels = Self.widest(cells.map(\.label), atMost: width / 2)
    let values = Self.widest(cells.flatMap(\.lines), atMost: width - labels - Self.colon)
    let across = max(1, (width + 3) / (labels + values + 4))
    let down = (cells.count + across - 1) / across
    return (0..<down).flatMap { row in
      var line = CellRow()
      for column in 0..<across where column * down + row < cells.count {
        let cell = cells[column * down + row]
        line.append([Harmless.line(cell.label)], width: labels)
        line.append(cell.lines.map(Harmless.line), width: values + 2)
      }
      return line.lines()
    }
  }
}
