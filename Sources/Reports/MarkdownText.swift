import Text

/// Sets a document as Markdown (CommonMark with tables).
///
/// Its texts pass `Harmless` and are escaped, so that none of them is a heading, link, image, tag or
/// table cell of its own. The same document gives the same bytes.
public struct MarkdownText: Sendable {
  private let document: ReportDocument

  public init(_ document: ReportDocument) {
    self.document = document
  }

  /// The whole text with a line feed after every line.
  public func text() -> String {
    document.blocks.map { lines(of: $0).joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private func lines(of block: ReportDocument.Block) -> [String] {
    switch block {
    case .title(let text): ["# " + MarkdownEscape.line(text)]
    case .heading(let text): ["## " + MarkdownEscape.line(text)]
    case .subheading(let text): ["### " + MarkdownEscape.line(text)]
    case .alert(let text): quoted(Harmless.lines(text))
    case .paragraph(let text): [MarkdownEscape.line(text)]
    case .rows(let rows), .grid(let rows): rows.flatMap { lines(of: $0, indent: "") }
    case .items(let items): items.flatMap(lines)
    case .table(let table): lines(of: table)
    case .signatures(let signatures): signatures.flatMap(lines)
    }
  }

  private func quoted(_ lines: [String]) -> [String] {
    broken(lines.map(MarkdownEscape.line)).map { "> \($0)" }
  }

  /// A list item; further lines of the value stand below each other.
  private func lines(of row: ReportDocument.Row, indent: String) -> [String] {
    let values = broken(row.lines.map(MarkdownEscape.line))
    let label = "\(indent)- **\(MarkdownEscape.line(row.label)):**"
    guard let first = values.first, first != "" else { return [label] }
    return ["\(label) \(first)"] + values.dropFirst().map { "\(indent)  \($0)" }
  }

  private func lines(of item: ReportDocument.ListedItem) -> [String] {
    let texts = broken(Harmless.lines(item.text).map(MarkdownEscape.line))
    let label = "- **\(MarkdownEscape.line(item.label))**"
    let head = ["\(label) \(texts.first ?? "")"] + texts.dropFirst().map { "  \($0)" }
    return head + item.rows.flatMap { lines(of: $0, indent: "  ") }
  }

  private func lines(of signature: ReportDocument.Signature) -> [String] {
    let fields = signature.fields.map { field in
      field.isEmpty ? ReportDocument.Row(field.label, Self.dots) : field
    }
    return ["- **\(MarkdownEscape.line(signature.role))**", "  - " + Self.dots]
      + fields.flatMap { lines(of: $0, indent: "  ") }
  }

  private static let dots = String(repeating: ".", count: 32)

  /// Every line but the last ends in a hard break; an empty one would end the paragraph.
  private func broken(_ lines: [String]) -> [String] {
    lines.enumerated().map { index, line in
      index < lines.count - 1 ? (line == "" ? "&#32;\\" : line + "\\") : line
    }
  }

  private func lines(of table: Table) -> [String] {
    let rules = table.columns.map { $0.alignment == .trailing ? "---:" : "---" }
    let rows = table.groups.joined().map { cells in
      table.columns.indices.map { $0 < cells.count ? MarkdownEscape.line(cells[$0]) : "" }
    }
    return ([table.columns.map { MarkdownEscape.line($0.heading) }, rules] + rows).map {
      "| \($0.joined(separator: " | ")) |"
    }
  }
}
