import Assessment
import Text

/// Says what an instrument holds of one item: the same rows in its explanation and in the handbook.
struct ItemSheet {
  let situated: SituatedItem
  let blueprint: Blueprint
  let wording: Wording

  var item: Item { situated.item }
  private var phrases: any Phrases { wording.phrases }
  private var language: Language { phrases.language }

  var marks: [String] {
    wording.marks(of: item) + (item.isSensitive ? [phrases.sensitive] : [])
  }

  /// The kind of answer, then a line for each possible answer with what it is worth; the only answer
  /// of an item that is recorded says nothing.
  var answer: ReportDocument.Row {
    let all = wording.worths(of: item)
    let worths = situated.bearing == .recorded && all.count == 1 ? [] : all.map(line)
    if item.answer.form == .tick { return row(phrases.answer, [worths.joined(separator: "; ")]) }
    return row(phrases.answer, [wording.kind(of: item)] + worths)
  }

  /// `paling sedikit 12 m² → 1`; where no points are given, the word that it is judged by.
  private func line(_ worth: AnswerWorth) -> String {
    guard let points = worth.points else { return worth.answer }
    switch situated.bearing {
    case .recorded: return worth.answer
    case .scored: return "\(worth.answer) → \(wording.points(points))"
    case .knockout, .criterion:
      let word = wording.word(.points(points))
      return word == worth.answer ? word : "\(worth.answer) → \(word)"
    }
  }

  /// What has to be so before the item is asked.
  var conditions: ReportDocument.Row? {
    let lines = [
      item.appliesWhen.map { phrases.appliesWhen($0.item, is: words(of: $0)) },
      item.follows.map(phrases.follows),
    ].compactMap(\.self)
    return lines.isEmpty ? nil : row(phrases.applies, lines)
  }

  /// The answers that fulfil a condition, as the parent's assessor reads them.
  func words(of condition: Condition) -> String {
    wording.words(of: condition, on: blueprint.item(condition.item)?.item.answer)
  }

  var reasons: ReportDocument.Row? {
    let texts = item.notApplicable.map {
      blueprint.instrument.reason($0)?.text[language] ?? $0
    }
    return texts.isEmpty ? nil : row(phrases.notApplicable, texts)
  }

  /// What counts as evidence, and when it is demanded.
  var evidence: ReportDocument.Row? {
    let kinds = item.evidence.map { wording.word($0) }.joined(separator: ", ")
    let parts = [kinds, demand].compactMap(\.self).filter { !$0.isEmpty }
    return parts.isEmpty ? nil : row(phrases.evidence, [parts.joined(separator: "; ")])
  }

  private var demand: String? {
    switch item.evidenceRequired {
    case .always: return phrases.evidenceAlways
    case .after(let ticks):
      let words = Tick.allCases.filter(ticks.contains).map { wording.word($0) }
      return words.isEmpty
        ? item.evidence.isEmpty ? nil : phrases.notDemanded
        : phrases.evidenceAfter(words.joined(separator: ", "))
    }
  }

  var basis: ReportDocument.Row? {
    item.basis.map { row(phrases.basis, [$0]) }
  }

  var confidence: ReportDocument.Row? {
    item.confidence.map { row(phrases.confidence, ["\($0.rawValue): \(wording.word($0))"]) }
  }

  var help: ReportDocument.Row? {
    item.help.map { .init(wording.label(phrases.helpText), text: $0[language]) }
  }

  func row(_ term: String, _ lines: [String]) -> ReportDocument.Row {
    .init(wording.label(term), lines: lines)
  }
}
