internal import Assessment
internal import Display
internal import Reports
internal import Text

/// The lines of the pages of one assessment, at the width of the screen.
struct ScoreLines {
  let score: Score
  let phrases: any Phrases
  let wording: Wording
  let width: Int
  let columns: ScoreColumns

  init(_ score: Score, _ model: Model) {
    self.score = score
    phrases = model.phrases
    wording = model.wording
    width = model.size.columns
    columns = ScoreColumns(score.components, model)
  }

  func lines(of page: ScorePage) -> [ScoreLine] {
    switch page {
    case .overview: overview
    case .component(let id): component(id)
    case .indicator(let id): indicator(id)
    case .way: text(WayReport(score, phrases: phrases)?.document)
    case .why(let id): text(WhyReport.document(of: id, in: [score], phrases: phrases))
    }
  }

  private func text(_ document: ReportDocument?) -> [ScoreLine] {
    let lines = document.map { PlainText($0).lines(width: width - 2) } ?? [phrases.nothingToShow]
    return lines.map { ScoreLine(" \($0)") }
  }

  /// A component with its indicators.
  private func component(_ id: String) -> [ScoreLine] {
    guard let found = score.components.first(where: { $0.component.id == id }) else { return [] }
    let own = found.component
    return head(own.id, own.title[phrases.language], found.figures, of: own.weight)
      + [ScoreLine(columns.header, .muted)]
      + found.indicators.map { ScoreLine(columns.row(of: $0), .plain, .indicator($0.indicator.id)) }
      + [ScoreLine("")] + legend
  }

  /// Title, figures and a bar over the whole width.
  func head(
    _ id: String, _ title: String, _ figures: Figures, of weight: ExactDecimal
  ) -> [ScoreLine] {
    let words = phrases.figure(
      wording.figure(figures.running), lowest: wording.figure(figures.lowest),
      highest: wording.figure(figures.highest), outOf: phrases.decimal(weight.text))
    let bar = ScoreBar(figures, of: Fraction(weight), width: width - 4).text
    return wrapped("\(id)  \(title)", style: .heading)
      + [ScoreLine(" \(phrases.score)  \(words)"), ScoreLine(" \(bar)"), ScoreLine("")]
  }

  func wrapped(_ text: String, indent: Int = 3, style: Style = .plain) -> [ScoreLine] {
    StyledLine.wrapped(" " + Harmless.line(text), width: width - 1, indent: indent, style: style)
      .passive
  }

  var legend: [ScoreLine] {
    wrapped(phrases.barLegend, indent: 1, style: .muted)
  }
}
