import Text

extension PlainPage {
  private static let gap = 4

  /// Two to a line, with room for a signature between who signs and what is filled in.
  func lines(of signatures: [ReportDocument.Signature]) -> [String] {
    let pairs = stride(from: 0, to: signatures.count, by: 2).map {
      signatures[$0..<min($0 + 2, signatures.count)]
    }
    return Array(pairs.map { lines(of: $0) }.joined(separator: [""]))
  }

  private func lines(of pair: ArraySlice<ReportDocument.Signature>) -> [String] {
    let half = (width - Self.gap) / 2
    var row = CellRow()
    for signature in pair { row.append(form(signature, width: half), width: half) }
    return row.lines(gap: Self.gap)
  }

  private func form(_ signature: ReportDocument.Signature, width: Int) -> [String] {
    let line = String(repeating: "_", count: width)
    let labels = Self.widest(signature.fields.map(\.label), atMost: width / 2)
    let fields = signature.fields.flatMap { field in
      var row = CellRow()
      let room = width - labels - 3
      let dots = String(repeating: ".", count: room)
      row.append([Harmless.line(field.label)], width: labels)
      row.append([":"], width: 1)
      row.append(field.isEmpty ? [dots] : field.lines.map(Harmless.line), width: room)
      return row.lines()
    }
    return [Harmless.line(signature.role), "", "", "", "", line] + fields
  }
}
