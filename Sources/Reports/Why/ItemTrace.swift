import Assessment
import Text

/// What an item asks, and how its points came about, place by place, up to its indicator.
struct ItemTrace {
  let score: Score
  let wording: Wording
  let item: Item
  /// Those of the item, at least one.
  let findings: [PlaceFinding]

  private var phrases: any Phrases { wording.phrases }

  var blocks: [ReportDocument.Block] {
    let text = ([item.text[phrases.language]] + wording.marks(of: item).map { "[\($0)]" })
    let head: [ReportDocument.Block] = [
      .title(phrases.why(item.id)), .paragraph(text.joined(separator: " ")),
      .rows(wording.assessment(score) + definition),
    ]
    return head + findings.flatMap(place) + overPlaces + inIndicator
  }

  private var definition: [ReportDocument.Row] {
    let worths = item.isRecordedOnly ? [] : wording.worths(of: item)
    let lines = worths.map { worth in
      worth.answer + (worth.points.map { " → \(wording.points($0))" } ?? "")
    }
    return [
      row(phrases.answer, [wording.kind(of: item)] + lines),
      conditions.isEmpty ? nil : row(phrases.applies, conditions), row(phrases.feeds, destination),
    ].compactMap(\.self)
  }

  private var conditions: [String] {
    [
      item.appliesWhen.map { condition in
        let parent = score.findings.first { $0.item.id == condition.item }?.item
        return phrases.appliesWhen(
          condition.item, is: wording.words(of: condition, on: parent?.answer))
      }, item.follows.map(phrases.follows),
    ].compactMap(\.self)
  }

  private var destination: [String] {
    guard let indicator = fed?.indicator else {
      if item.isKnockout { return [phrases.decidesVerdict] }
      return [item.isCriterion ? phrases.judgedApart : phrases.movesNothing]
    }
    let weight = "\(phrases.weight) \(phrases.decimal(item.weight.text))"
    return ["\(indicator.id) \(indicator.title[phrases.language])", weight]
  }

  /// The indicator that its points go to.
  private var fed: IndicatorScore? {
    let id = findings.lazy.compactMap(\.feeds).first
    return score.components.lazy.flatMap(\.indicators).first { $0.indicator.id == id }
  }

  private func row(_ term: String, _ lines: [String]) -> ReportDocument.Row {
    .init(wording.label(term), lines: lines)
  }
}

extension ItemTrace {
  /// `Mal Pelayanan Publik (mpp), MPP Kota Contoh`.
  private func name(of place: PlaceFinding) -> String {
    let kind = score.instrument.place(place.place)?.title[phrases.language]
    let known = kind.map { "\($0) (\(place.place))" } ?? place.place
    return [known, place.venue].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func place(_ place: PlaceFinding) -> [ReportDocument.Block] {
    let others = score.findings.filter { $0.place == place.place && $0.venue == place.venue }
    let account = FindingAccount(
      finding: place.finding, others: others.map(\.finding), instrument: score.instrument,
      wording: wording)
    let sayings = account.sayings
    return [
      .heading(name(of: place)),
      sayings.isEmpty ? .paragraph(phrases.noVisitCounts) : .items(sayings), .rows(account.rows),
    ]
  }

  private var overPlaces: [ReportDocument.Block] {
    let breakdown = score.breakdown(of: item)
    guard let part, breakdown.parts.count > 1 else { return [] }
    let applying = findings.filter { $0.finding.range != nil }
    var table = BreakdownTable(breakdown, wording)
    for (number, pair) in zip(breakdown.parts, applying).enumerated() {
      table.add(
        pair.0, label: "\(number + 1)", title: name(of: pair.1), mean: phrases.mean)
    }
    return [
      .heading(phrases.overPlaces), .paragraph(phrases.givesRule("1")),
      .table(table.closed(by: part.mean, decimals: 4)),
    ]
  }

  /// The item among those of its indicator; nil where it is in no mean.
  private var part: Breakdown.Part? {
    fed.flatMap { score.breakdown(of: $0).parts.first { $0.id == item.id } }
  }

  private var inIndicator: [ReportDocument.Block] {
    guard let fed, let part else { return [] }
    let heading = ReportDocument.Block.heading(phrases.inIndicator(fed.indicator.id))
    if score.decisions[fed.indicator.id] != nil {
      return [heading, .paragraph(phrases.decidedByLead)]
    }
    let breakdown = score.breakdown(of: fed)
    var table = BreakdownTable(breakdown, wording)
    table.add(
      part, title: item.text[phrases.language],
      mean: phrases.meanOfPlaces(findings.count { $0.finding.range != nil }))
    return [
      heading, .paragraph(phrases.givesRule(wording.points(breakdown.whole))),
      .table(table.open()),
    ]
  }
}
