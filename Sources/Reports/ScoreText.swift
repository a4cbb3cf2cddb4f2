public import Assessment
public import Text

/// The component scores of each assessment as a page: running figures with their intervals.
public struct ScoreText {
  let wording: Wording

  var phrases: any Phrases { wording.phrases }

  public static func document(scores: [Score], phrases: any Phrases) -> ReportDocument {
    let text = ScoreText(wording: Wording(phrases))
    guard !scores.isEmpty else { return ReportDocument([.paragraph(phrases.noScores)]) }
    return ReportDocument(scores.flatMap(text.blocks))
  }

  private func blocks(of score: Score) -> [ReportDocument.Block] {
    [.title(phrases.componentScores), .rows(head(of: score))] + critical(of: score)
      + components(of: score) + judgement(of: score) + pending(of: score)
      + disputes(of: score) + agreement(of: score) + unvisited(score) + beside(of: score)
  }

  /// The table, under a heading of its own where something stands above it.
  private func components(of score: Score) -> [ReportDocument.Block] {
    let heading = ReportDocument.Block.heading(wording.label(phrases.components))
    return (score.agenda.critical.isEmpty ? [] : [heading]) + [.table(table(of: score))]
  }

  private func head(of score: Score) -> [ReportDocument.Row] {
    let instrument = score.instrument
    let total = phrases.total(
      wording.figure(score.total.running), lowest: wording.figure(score.total.lowest),
      highest: wording.figure(score.total.highest))
    let unmet = score.ifNotApplicableUnmet.map {
      phrases.ifNotApplicableUnmet(wording.figure($0))
    }
    let counts = phrases.count(
      ofItems: score.counts.items, answered: score.counts.answered, pending: score.counts.pending)
    let verdict =
      score.judgement.isEmpty
      ? []
      : [
        (
          phrases.verdict,
          [wording.verdict(of: score.judgement)] + score.course.doubtful.map { wording.words($0) }
        )
      ]
    let rows = [
      (phrases.region, [score.region]), (phrases.period, [score.period]),
      (
        phrases.instrument,
        [
          instrument.title[phrases.language],
          "\(instrument.id), \(phrases.revision) \(instrument.revision)",
        ]
      ),
      (phrases.weights, [wording.weights(of: instrument)]),
      (phrases.score, [total] + [unmet].compactMap(\.self)),
      (phrases.item, [counts]),
    ]
    return (rows + verdict).map { .init(wording.label($0.0), lines: $0.1) }
  }

  func table(of score: Score) -> Table {
    let columns =
      [.init(""), .init(wording.label(phrases.component))]
      + [
        phrases.weight, phrases.score, phrases.lowest, phrases.highest, phrases.answered,
      ].map { Table.Column(wording.label($0), .trailing) }
    let full = Fraction(100)
    let total = [
      line("", wording.label(phrases.total), full, score.total, score.counts)
    ]
    return Table(columns: columns, groups: score.components.map(group) + [total])
  }

  private func group(_ score: ComponentScore) -> [[String]] {
    let component = score.component
    let head = line(
      component.id, wording.title(of: component), Fraction(component.weight), score.figures,
      score.counts)
    return [head] + score.indicators.map(line)
  }

  private func line(_ score: IndicatorScore) -> [String] {
    let title = score.indicator.title[phrases.language]
    return line(
      "  " + score.indicator.id, wording.marked(title, score.reasons),
      Fraction(score.indicator.weight), score.figures, score.counts)
  }

  private func line(
    _ id: String, _ title: String, _ weight: Fraction, _ figures: Figures, _ counts: ItemCounts
  ) -> [String] {
    let all = [weight, figures.running, figures.lowest, figures.highest]
    return [id, title] + all.map { wording.figure($0) } + ["\(counts.answered)/\(counts.items)"]
  }

  func unvisited(_ score: Score) -> [ReportDocument.Block] {
    guard !score.unvisited.isEmpty else { return [] }
    let places = score.unvisited.map {
      ReportDocument.ListedItem($0.id, $0.title[phrases.language])
    }
    return [.heading(phrases.withoutVisit), .items(places)]
  }

  /// What the region was assessed by besides, in the same period.
  func beside(of score: Score) -> [ReportDocument.Block] {
    guard !score.beside.isEmpty else { return [] }
    let others = score.beside.map { other in
      ReportDocument.Row(
        other.instrument,
        "\(phrases.revision) \(other.revision), \(other.period): \(phrases.visits(other.visits))")
    }
    return [.heading(phrases.beside), .rows(others)]
  }
}

extension ComponentScore {
  /// The items of all its indicators.
  var counts: ItemCounts {
    indicators.reduce(into: ItemCounts()) { sum, score in
      sum.items += score.counts.items
      sum.answered += score.counts.answered
      sum.pending += score.counts.pending
    }
  }
}
