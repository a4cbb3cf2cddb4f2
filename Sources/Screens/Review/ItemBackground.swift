internal import Assessment
internal import Display
internal import Reports
internal import Text

/// What helps to judge an item: its threshold, help, the evidence that was asked for, and the basis.
struct ItemBackground {
  private let item: Item
  private let wording: Wording

  init(_ item: Item, _ wording: Wording) {
    self.item = item
    self.wording = wording
  }

  func lines(width: Int) -> [StyledLine] {
    let phrases = wording.phrases
    let evidence = item.evidence.map { wording.word($0) }.joined(separator: ", ")
    let confidence = item.confidence.map { "\(phrases.confidence) \($0.rawValue)" }
    let facts: [(label: String, value: String?)] = [
      (phrases.threshold, wording.threshold(of: item)), (phrases.evidenceWanted, evidence),
      (phrases.basis, [item.basis, confidence].compactMap(\.self).joined(separator: "; ")),
      (phrases.helpTitle, item.help?[phrases.language]),
    ]
    return facts.flatMap { label, value -> [StyledLine] in
      guard let value, !value.isEmpty else { return [] }
      return StyledLine.wrapped(
        "\(wording.label(label)): \(value)", width: width, indent: 2, style: .muted)
    }
  }
}
