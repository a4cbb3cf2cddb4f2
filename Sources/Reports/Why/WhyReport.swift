public import Assessment
public import Text

/// Takes a figure of an assessment apart, down to the entries that made it.
public struct WhyReport {
  let score: Score
  let wording: Wording

  var phrases: any Phrases { wording.phrases }
  var language: Language { phrases.language }

  /// The id of what stands above all components.
  public static let total = "total"

  /// One section for each assessment that has what `id` names: the total, a component, an indicator
  /// or an item; nil when none has.
  public static func document(
    of id: String, in scores: [Score], phrases: any Phrases
  ) -> ReportDocument? {
    let sections = scores.map { score in
      WhyReport(score: score, wording: Wording(phrases)).blocks(of: id)
    }
    let blocks = Array(sections.joined())
    return blocks.isEmpty ? nil : ReportDocument(blocks)
  }

  /// All that can be asked for, each once, in the order of the score tree, then of the findings.
  public static func ids(in scores: [Score]) -> [String] {
    let all = scores.flatMap { score in
      let indicators = score.components.flatMap(\.indicators)
      return [total] + score.components.map(\.component.id) + indicators.map(\.indicator.id)
        + score.findings.map(\.item.id)
    }
    return all.uniqued()
  }

  /// Empty when this assessment has nothing of the id; what shares an id follows one another.
  private func blocks(of id: String) -> [ReportDocument.Block] {
    let indicators = score.components.flatMap { component in
      component.indicators.map { (component: component.component, score: $0) }
    }
    var blocks = id == Self.total ? totalBlocks : []
    for component in score.components where component.component.id == id {
      blocks += self.blocks(of: component)
    }
    for found in indicators where found.score.indicator.id == id {
      blocks += self.blocks(of: found.score, in: found.component)
    }
    let findings = score.findings.filter { $0.item.id == id }
    if let item = findings.first?.item {
      blocks += ItemTrace(score: score, wording: wording, item: item, findings: findings).blocks
    }
    return blocks
  }

  private var totalBlocks: [ReportDocument.Block] {
    let rows = [figure(phrases.score, score.total, outOf: Fraction(100))]
    let titles = score.components.map { ($0.component.id, wording.title(of: $0.component)) }
    return [.title(phrases.why(Self.total)), .rows(wording.assessment(score) + rows)]
      + sum(of: score.breakdown, score.total, titles)
  }

  private func blocks(of found: ComponentScore) -> [ReportDocument.Block] {
    let component = found.component
    let rows = [
      row(phrases.component, "\(component.id) \(wording.title(of: component))"),
      figure(phrases.score, found.figures, outOf: Fraction(component.weight)),
    ]
    let titles = found.indicators.map { score in
      (score.indicator.id, wording.marked(score.indicator.title[language], score.reasons))
    }
    return [.title(phrases.why(component.id)), .rows(wording.assessment(score) + rows)]
      + sum(of: score.breakdown(of: found), found.figures, titles)
  }

  private func blocks(
    of found: IndicatorScore, in component: Component
  ) -> [ReportDocument.Block] {
    let indicator = found.indicator
    let rows = [
      row(phrases.component, "\(component.id) \(wording.title(of: component))"),
      row(phrases.indicator, "\(indicator.id) \(indicator.title[language])"),
      figure(phrases.score, found.figures, outOf: Fraction(indicator.weight)),
    ]
    let head: [ReportDocument.Block] = [
      .title(phrases.why(indicator.id)), .rows(wording.assessment(score) + rows),
    ]
    let doubt: [ReportDocument.Block] =
      found.isDoubted ? [.alert(wording.label(wording.word(.integrity)))] : []
    return head + doubt + source(of: found)
  }

  /// The lead's decision, or the items.
  private func source(of found: IndicatorScore) -> [ReportDocument.Block] {
    if let decision = score.decisions[found.indicator.id] {
      let points = wording.answer(decision.value.value)
      return [
        .paragraph(phrases.decidedByLead),
        .rows([row(phrases.decision, "\(points) × \(whole(found))")] + wording.rows(of: decision)),
      ]
    }
    if found.isUnseen { return [.paragraph(phrases.nothingApplies)] }
    let feeding = score.findings.filter { $0.feeds == found.indicator.id }
    let items = Dictionary(grouping: feeding) { $0.item.id }
    let breakdown = score.breakdown(of: found)
    let remainder = found.isDoubted ? wording.word(.integrity) : phrases.noneApplies
    let titles = breakdown.parts.map { part in
      (part.id ?? "", part.id.map { title(of: items[$0] ?? []) } ?? remainder)
    }
    return sum(of: breakdown, found.figures, titles) { part in
      part.id.map { phrases.meanOfPlaces(items[$0]?.count { $0.finding.range != nil } ?? 0) }
    } + nowhere(feeding, butNot: breakdown)
  }

  private func whole(_ found: IndicatorScore) -> String {
    phrases.decimal(found.indicator.weight.text)
  }

  private func title(of findings: [PlaceFinding]) -> String {
    guard let item = findings.first?.item else { return "" }
    let isPending = findings.contains { $0.finding.isPending }
    return item.text[language] + (isPending ? " [\(phrases.pending)]" : "")
  }

  /// Items that are in no mean, as they apply at no place.
  private func nowhere(
    _ feeding: [PlaceFinding], butNot breakdown: Breakdown
  ) -> [ReportDocument.Block] {
    let shown = Set(breakdown.parts.compactMap(\.id))
    let items = feeding.map(\.item).filter { !shown.contains($0.id) }.uniqued(on: \.id)
    guard !items.isEmpty else { return [] }
    return [
      .heading(wording.label(phrases.nowhereApplies)),
      .items(items.map { .init($0.id, $0.text[language]) }),
    ]
  }
}

extension WhyReport {
  func row(_ term: String, _ value: String) -> ReportDocument.Row {
    .init(wording.label(term), value)
  }

  private func figure(
    _ term: String, _ figures: Figures, outOf whole: Fraction
  ) -> ReportDocument.Row {
    row(
      term,
      phrases.figure(
        wording.figure(figures.running), lowest: wording.figure(figures.lowest),
        highest: wording.figure(figures.highest), outOf: wording.points(whole)))
  }

  /// The parts with what each gives, down to the printed figure.
  private func sum(
    of breakdown: Breakdown, _ figures: Figures, _ titles: [(id: String, title: String)],
    mean: (Breakdown.Part) -> String? = { _ in nil }
  ) -> [ReportDocument.Block] {
    let titles = Dictionary(titles, uniquingKeysWith: { first, _ in first })
    var table = BreakdownTable(breakdown, wording)
    for part in breakdown.parts {
      table.add(part, title: titles[part.id ?? ""] ?? "", mean: mean(part) ?? phrases.mean)
    }
    return [
      .paragraph(phrases.givesRule(wording.points(breakdown.whole))),
      .table(table.closed(by: figures)),
    ]
  }
}
