import Assessment
import Text

/// Says who said what of an item at one place, what settled it, and what it comes to.
struct FindingAccount {
  let finding: Finding
  /// All findings of the place, the parents' among them.
  let others: [Finding]
  let instrument: Instrument
  let wording: Wording

  private var phrases: any Phrases { wording.phrases }
  private var item: Item { finding.item }

  /// One for each rater who was asked, or for whom a parent settles it.
  var sayings: [ReportDocument.ListedItem] {
    let standings = finding.isDecided ? [] : finding.standings
    let shown = finding.sayings.enumerated().filter { index, saying in
      !saying.visits.isEmpty || (standings.indices.contains(index) && standings[index] != .open)
    }
    return shown.enumerated().map { number, one in
      let standing = standings.indices.contains(one.offset) ? standings[one.offset] : nil
      return .init(
        "\(number + 1)", wording.name(one.element.rater),
        rows: answer(one.element, standing, rater: one.offset) + entry(of: one.element)
          + record(of: one.element))
    }
  }

  /// What the rater's answer comes to; a standing of nil means that the lead decided.
  private func answer(
    _ saying: Saying, _ standing: Standing?, rater: Int
  ) -> [ReportDocument.Row] {
    switch standing {
    case .given(let answer, let outcome): [row(phrases.answer, worth(answer, outcome))]
    case .settled(let outcome, let parent):
      [row(phrases.answer, because(parent, outcome, rater: rater))] + uncounted(saying)
    case .open: [row(phrases.answer, phrases.open)] + uncounted(saying)
    case nil:
      saying.answers.isEmpty ? [row(phrases.answer, phrases.open)] : uncounted(saying)
    }
  }

  /// `sebagian → 0,5`.
  private func worth(_ answer: Answer, _ outcome: Outcome) -> String {
    let words = wording.answer(answer, to: item, in: instrument)
    guard case .points(let points) = outcome else { return words }
    return "\(words) → \(wording.points(points))"
  }

  private func uncounted(_ saying: Saying) -> [ReportDocument.Row] {
    guard let answer = saying.given?.answer ?? saying.answers.last?.value else { return [] }
    let words = wording.answer(answer, to: item, in: instrument)
    return [row(phrases.answer, phrases.notCounted(words))]
  }

  private func because(_ parent: String, _ outcome: Outcome, rater: Int) -> String {
    let words = words(ofParent: parent, rater: rater)
    return outcome == .notApplicable
      ? phrases.notApplicableBecause(parent, words) : phrases.zeroBecause(parent, words)
  }

  /// The parent as this rater has it, or else as the others or the lead have.
  private func words(ofParent id: String, rater: Int) -> String {
    let parent = others.first { $0.item.id == id }
    let standings = parent?.standings ?? []
    let own = standings.indices.contains(rater) ? standings[rater] : .open
    let seen = own == .open ? standings.first { $0 != .open } ?? .open : own
    switch (seen, parent) {
    case (.given(let answer, let outcome), let parent?) where outcome != .notApplicable:
      return wording.answer(answer, to: parent.item, in: instrument)
    default: return seen.outcome.map { wording.word($0) } ?? phrases.open
    }
  }

  func row(_ term: String, _ value: String) -> ReportDocument.Row {
    .init(wording.label(term), value)
  }
}

extension FindingAccount {
  /// The entry of the answer, or the visits in which none was given.
  private func entry(of saying: Saying) -> [ReportDocument.Row] {
    if let source = saying.given?.source ?? saying.answers.last?.source {
      return [wording.entry(source)]
    }
    guard !saying.visits.isEmpty else { return [] }
    return [.init(wording.label(phrases.visit), lines: saying.visits)]
  }

  private func record(of saying: Saying) -> [ReportDocument.Row] {
    let changes = saying.answers.count - 1
    return (changes > 0 ? [row(phrases.changed, phrases.changed(times: changes))] : [])
      + saying.flags.map { row(phrases.forLead, $0.source, $0.value ?? phrases.leftToLead) }
      + saying.notes.map { row(phrases.note, $0.source, words($0.value)) }
      + saying.evidence.map { row(phrases.evidence, $0.source, wording.words($0.value)) }
  }

  /// The text of a confidential note is never here.
  private func words(_ note: Note) -> String {
    switch note {
    case .text(let text): text
    case .confidential(let digest): "\(phrases.unprintedNotes(1)) (\(digest.short))"
    }
  }

  private func row(_ term: String, _ source: Source, _ text: String) -> ReportDocument.Row {
    .init(wording.label(term), text: "[\(wording.brief(source))] \(text)")
  }
}

extension FindingAccount {
  /// What the lead decided, which logs are in doubt, and what it comes to.
  var rows: [ReportDocument.Row] {
    decision + finding.doubts.flatMap(rows) + outcome
  }

  private var decision: [ReportDocument.Row] {
    guard let decision = finding.decision else { return [] }
    guard case .given(let answer, let outcome) = finding.standings.first else { return [] }
    return [row(phrases.decision, worth(answer, outcome))] + wording.rows(of: decision)
  }

  private func rows(of doubt: Doubt) -> [ReportDocument.Row] {
    let log = wording.words(of: doubt)
    guard let acceptance = doubt.acceptance else {
      return [.init(wording.label(phrases.logTrust), lines: [log, phrases.untilAccepted])]
    }
    let n = acceptance.value.n
    let word = n < 0 ? phrases.acceptedNone : phrases.accepted(through: n)
    return [
      .init(wording.label(phrases.logTrust), lines: [log, word]),
      .init(wording.label(phrases.reason), text: acceptance.value.reason),
      row(phrases.by, wording.name(acceptance.by)), wording.entry(acceptance.source),
    ]
  }

  private var outcome: [ReportDocument.Row] {
    let reasons = finding.reasons.map { wording.word($0) }.joined(separator: "; ")
    return [row(phrases.finding, mean), finding.range.map { row(phrases.interval, range($0)) }]
      .compactMap(\.self) + (reasons.isEmpty ? [] : [row(phrases.pending, reasons)])
  }

  /// The points of all raters with their mean: `(1 + 0,5) : 2 = 0,75`.
  private var mean: String {
    let points = finding.standings.compactMap { standing -> Fraction? in
      guard case .points(let points) = standing.outcome else { return nil }
      return points
    }
    guard let running = finding.running else {
      return finding.standings.lazy.compactMap(\.outcome).first.map { wording.word($0) }
        ?? phrases.open
    }
    guard points.count > 1 else { return wording.points(running) }
    let sum = points.map { wording.points($0) }.joined(separator: " + ")
    return "(\(sum)) : \(points.count) = \(wording.points(running))"
  }

  private func range(_ range: Span) -> String {
    range.lowest == range.highest
      ? wording.points(range.lowest)
      : phrases.between(wording.points(range.lowest), wording.points(range.highest))
  }
}
