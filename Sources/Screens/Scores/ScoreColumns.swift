internal import Assessment
internal import Display
internal import Reports
internal import Text

/// The scores of one assessment as lines of a width: the total, then components with indicators.
struct ScoreTable {
  private let score: Score
  private let phrases: any Phrases
  private let wording: Wording
  private let width: Int
  private let columns: Widths

  /// Columns of the table, as wide as their widest text; the title takes what is left.
  private struct Widths {
    var id: Int
    var weight: Int
    var bar: Int
    var title: Int
  }

  init(_ score: Score, _ model: Model) {
    self.score = score
    phrases = model.phrases
    wording = model.wording
    width = model.size.columns
    columns = Self.columns(of: score, width: model.size.columns, model.phrases)
  }

  private static func columns(
    of score: Score, width: Int, _ phrases: any Phrases
  ) -> Widths {
    let indicators = score.components.flatMap(\.indicators).map(\.indicator)
    let ids = score.components.map(\.component.id) + indicators.map { " " + $0.id }
    let weights = score.components.map(\.component.weight) + indicators.map(\.weight)
    let id = ids.map(\.utf8.count).max() ?? 0
    let weight = max(phrases.weight.count, weights.map(\.text.utf8.count).max() ?? 0)
    let bar = width < 80 ? 8 : 12
    let rest = width - 2 - id - 1 - 7 - 1 - weight - 1 - (bar + 2) - 1 - 14
    return Widths(id: id, weight: weight, bar: bar, title: max(8, rest))
  }

  var lines: [StyledLine] {
    head + [header] + score.components.flatMap { rows(of: $0) } + foot
  }

  private var head: [StyledLine] {
    let total = score.total
    let figures = phrases.total(
      wording.figure(total.running), lowest: wording.figure(total.lowest),
      highest: wording.figure(total.highest))
    let bar = ScoreBar(total, of: Fraction(100), width: width - 4).text
    let counts = score.counts
    let items = phrases.count(
      ofItems: counts.items, answered: counts.answered, pending: counts.pending)
    return [
      StyledLine(" \(phrases.total)  \(figures)", .heading), StyledLine(" \(bar)"),
      StyledLine(" \(phrases.item)  \(items)", .muted),
    ] + verdict + assumption + [StyledLine("")]
  }

  private var verdict: [StyledLine] {
    guard !score.judgement.isEmpty else { return [] }
    let words = " \(phrases.verdict)  \(wording.verdict(of: score.judgement))"
    return StyledLine.wrapped(Harmless.line(words), width: width - 1, indent: 8)
  }

  private var assumption: [StyledLine] {
    guard score.instrument.weights == .assumed else { return [] }
    let source = score.instrument.weightsSource?[phrases.language]
    let words = " \(phrases.weights)  \(phrases.weightsAssumed(source: source))"
    return StyledLine.wrapped(words, width: width - 1, indent: 8, style: .warning)
  }

  private var header: StyledLine {
    StyledLine(
      row("", phrases.indicator, phrases.score, phrases.weight, "", " \(phrases.interval)"), .muted)
  }

  private func rows(of component: ComponentScore) -> [StyledLine] {
    let own = component.component
    let title = own.title[phrases.language]
    return [StyledLine(row(own.id, title, component.figures, of: own.weight), .heading)]
      + component.indicators.map { score in
        let indicator = score.indicator
        let title = indicator.title[phrases.language]
        return StyledLine(
          row(" " + indicator.id, title, score.figures, of: indicator.weight))
      }
  }

  private func row(
    _ id: String, _ title: String, _ figures: Figures, of weight: ExactDecimal
  ) -> String {
    row(
      id, title, wording.figure(figures.running), phrases.decimal(weight.text),
      ScoreBar(figures, of: Fraction(weight), width: columns.bar).text,
      "\(Self.right(wording.figure(figures.lowest), 6))–\(wording.figure(figures.highest))")
  }

  private func row(
    _ id: String, _ title: String, _ running: String, _ weight: String, _ bar: String,
    _ interval: String
  ) -> String {
    let title = Wrapping.cut(Harmless.line(title), width: columns.title)
    return [
      " " + Wrapping.padded(id, to: columns.id), Wrapping.padded(title, to: columns.title),
      Self.right(running, 6), Wrapping.padded(weight, to: columns.weight),
      Wrapping.padded(bar, to: columns.bar + 2), interval,
    ].joined(separator: " ")
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - Columns.width(of: text))) + text
  }

  private var foot: [StyledLine] {
    let places = score.unvisited.map { $0.title[phrases.language] }.joined(separator: "; ")
    let unvisited = StyledLine.wrapped(
      " \(phrases.withoutVisit): \(places)", width: width - 1, indent: 3, style: .warning)
    return [StyledLine("")] + (places.isEmpty ? [] : unvisited)
      + StyledLine.wrapped(" \(phrases.barLegend)", width: width - 1, indent: 1, style: .muted)
  }
}
