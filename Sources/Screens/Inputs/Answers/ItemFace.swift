internal import Assessment
internal import Display
internal import Text

/// The item above what is typed for it: its text, and what is known of it.
struct ItemFace {
  /// Where values and fields begin, right of their labels.
  static let valueColumn = 14

  struct Fact: Equatable {
    var label: String
    var value: String
  }

  var text: String
  var facts: [Fact]
  private let mostLines = 4

  /// Values that are nil are left out.
  init(_ item: Item, _ facts: KeyValuePairs<String, String?>, _ phrases: any Phrases) {
    text = item.text[phrases.language]
    self.facts = facts.compactMap { label, value in value.map { Fact(label: label, value: $0) } }
  }

  /// The rows that `draw` fills at a width.
  func rows(width: Int) -> Int {
    lines(width: width).count + facts.count
  }

  func draw(on canvas: inout Canvas, row: Int) {
    let lines = lines(width: canvas.size.columns)
    for (offset, line) in lines.enumerated() {
      canvas.put(line, row: row + offset, column: 1, style: .heading)
    }
    for (offset, fact) in facts.enumerated() {
      let row = row + lines.count + offset
      canvas.put(fact.label, row: row, column: 1, style: .muted)
      canvas.put(fact.value, row: row, column: Self.valueColumn)
    }
  }

  /// The text in at most four lines, the last one cut.
  private func lines(width: Int) -> [String] {
    let all = Wrapping.lines(Harmless.line(text), width: width - 2)
    guard all.count > mostLines else { return all }
    let rest = all[(mostLines - 1)...].joined(separator: " ")
    return all.prefix(mostLines - 1) + [Wrapping.cut(rest, width: width - 2)]
  }
}
