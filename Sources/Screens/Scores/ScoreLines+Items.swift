internal import Assessment
internal import Display
internal import Reports
internal import Text

extension ScoreLines {
  /// An indicator with its items, each at every place where it is asked.
  func indicator(_ id: String) -> [ScoreLine] {
    let all = score.components.flatMap(\.indicators)
    guard let found = all.first(where: { $0.indicator.id == id }) else { return [] }
    let own = found.indicator
    let findings = score.findings.filter { $0.feeds == id || $0.item.indicator == id }
    let items = findings.map(\.item).uniqued(on: \.id)
    return head(own.id, own.title[phrases.language], found.figures, of: own.weight)
      + remarks(on: found)
      + items.flatMap { item in lines(of: item, findings.filter { $0.item.id == item.id }) }
      + legend
  }

  private func remarks(on found: IndicatorScore) -> [ScoreLine] {
    let isDecided = score.decisions[found.indicator.id] != nil
    let unseen = "\(phrases.nothingApplies) \(phrases.decideInPlenary)"
    let remark = isDecided ? phrases.decidedByLead : found.isUnseen ? unseen : nil
    return remark.map { wrapped($0, indent: 1, style: .warning) + [ScoreLine("")] } ?? []
  }

  private func lines(of item: Item, _ findings: [PlaceFinding]) -> [ScoreLine] {
    let marks = wording.marks(of: item).map { "[\($0)] " }.joined()
    let title = "\(item.id)  \(marks)\(item.text[phrases.language])"
    return wrapped(title, style: .heading) + findings.flatMap(lines) + [ScoreLine("")]
  }

  private func lines(of found: PlaceFinding) -> [ScoreLine] {
    [ScoreLine(row(of: found), .plain, .item(found.item.id))]
      + remarks(on: found.finding).flatMap { wrapped("    \($0)", indent: 6, style: .muted) }
  }

  /// The place, then points with their interval as a bar and as figures.
  private func row(of found: PlaceFinding) -> String {
    let bar = width < 80 ? 8 : width < 110 ? 12 : 24
    let room = width - 3 - 1 - (bar + 2) - 1 - 5 - 1 - 10 - 1
    let name = wording.place(found.place, found.venue, in: score.instrument)
    let place = Wrapping.padded(Wrapping.cut(Harmless.line(name), width: room), to: room)
    return "   \(place) \(worth(of: found, bar: bar))"
  }

  private func worth(of found: PlaceFinding, bar: Int) -> String {
    let finding = found.finding
    if let state = state(of: found) { return wording.word(state) }
    guard let range = finding.range else { return phrases.notApplicable }
    let figures = Figures(
      running: finding.running, lowest: range.lowest, highest: range.highest)
    return [
      ScoreBar(figures, of: .one, width: bar).text,
      wording.figure(finding.running).leftPadded(to: 5),
      "\(wording.figure(range.lowest))–\(wording.figure(range.highest))",
    ].joined(separator: " ")
  }

  /// Of a knock-out, which has no points.
  private func state(of found: PlaceFinding) -> Knockout.State? {
    guard found.item.isKnockout else { return nil }
    return score.judgement.knockouts.first {
      $0.item.id == found.item.id && $0.place == found.place && $0.venue == found.venue
    }?.state
  }

  /// The lead's decision, and why the item waits still.
  private func remarks(on finding: Finding) -> [String] {
    let decision = finding.decision.map { said in
      let words = wording.answer(said.value.value, to: finding.item, in: score.instrument)
      return "\(phrases.leadDecision): \(words)"
    }
    let reasons = finding.reasons.map { wording.word($0) }.joined(separator: "; ")
    return [decision, reasons.isEmpty ? nil : "\(phrases.pending): \(reasons)"].compactMap(\.self)
  }
}
