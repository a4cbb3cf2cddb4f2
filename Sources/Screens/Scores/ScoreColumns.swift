internal import Assessment
internal import Display
internal import Reports
internal import Text

/// Where the columns of the score table stand: as wide as their widest text; the title takes the rest.
struct ScoreColumns {
  private let phrases: any Phrases
  private let wording: Wording
  private let id: Int
  private let weight: Int
  private let bar: Int
  private let title: Int

  init(_ components: [ComponentScore], _ model: Model) {
    phrases = model.phrases
    wording = model.wording
    let indicators = components.flatMap(\.indicators).map(\.indicator)
    let ids = components.map(\.component.id) + indicators.map { " " + $0.id }
    let weights = components.map(\.component.weight) + indicators.map(\.weight)
    let width = model.size.columns
    id = ids.map { Columns.width(of: $0) }.max() ?? 0
    weight = max(model.phrases.weight.count, weights.map(\.text.utf8.count).max() ?? 0)
    bar = width < 80 ? 8 : width < 110 ? 12 : 24
    title = max(8, width - 2 - id - 1 - 7 - 1 - weight - 1 - (bar + 2) - 1 - 14)
  }

  var header: String {
    row("", phrases.indicator, phrases.score, phrases.weight, "", " \(phrases.interval)")
  }

  func row(of score: ComponentScore) -> String {
    let own = score.component
    return row(own.id, own.title[phrases.language], score.figures, of: own.weight)
  }

  func row(of score: IndicatorScore) -> String {
    let own = score.indicator
    return row(" " + own.id, own.title[phrases.language], score.figures, of: own.weight)
  }

  private func row(
    _ id: String, _ title: String, _ figures: Figures, of weight: ExactDecimal
  ) -> String {
    row(
      id, title, wording.figure(figures.running), phrases.decimal(weight.text),
      ScoreBar(figures, of: Fraction(weight), width: bar).text,
      "\(wording.figure(figures.lowest).leftPadded(to: 6))–\(wording.figure(figures.highest))")
  }

  private func row(
    _ id: String, _ title: String, _ running: String, _ weight: String, _ bar: String,
    _ interval: String
  ) -> String {
    let title = Wrapping.cut(Harmless.line(title), width: self.title)
    return [
      " " + Wrapping.padded(id, to: self.id), Wrapping.padded(title, to: self.title),
      running.leftPadded(to: 6), Wrapping.padded(weight, to: self.weight),
      Wrapping.padded(bar, to: self.bar + 2), interval,
    ].joined(separator: " ")
  }
}

extension String {
  /// The text at the right of so many columns.
  func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - Columns.width(of: self))) + self
  }
}
