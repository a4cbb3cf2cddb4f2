internal import Assessment
internal import Display
internal import Reports
internal import Text

extension ScoreLines {
  /// The total with its verdict, then all components and indicators.
  var overview: [ScoreLine] {
    total + judged + assumption + [ScoreLine(""), ScoreLine(columns.header, .muted)]
      + score.components.flatMap(rows) + foot
  }

  private var total: [ScoreLine] {
    let total = score.total
    let figures = phrases.total(
      wording.figure(total.running), lowest: wording.figure(total.lowest),
      highest: wording.figure(total.highest))
    let bar = ScoreBar(total, of: Fraction(100), width: width - 4)
    let marks = score.judgement.marks.map(\.mark)
    let ticks = marks.isEmpty ? [] : [ScoreLine(" \(bar.ticks(marks, phrases))")]
    let counts = score.counts
    let items = phrases.count(
      ofItems: counts.items, answered: counts.answered, pending: counts.pending)
    let indicators = score.agenda.pending.count { !$0.subject.isItem }
    let more = indicators == 0 ? "" : " \(phrases.andIndicators(indicators))"
    return [
      ScoreLine(" \(phrases.total)  \(figures)", .heading, .total), ScoreLine(" \(bar.text)"),
    ] + ticks + [ScoreLine(" \(phrases.item)  \(items)\(more)", .muted)]
  }

  private var judged: [ScoreLine] {
    JudgedLines(score, wording).all.flatMap { wrapped("\($0.label)  \($0.words)", indent: 8) }
  }

  private var assumption: [ScoreLine] {
    guard score.instrument.weights == .assumed else { return [] }
    let source = score.instrument.weightsSource?[phrases.language]
    let words = "\(phrases.weights)  \(phrases.weightsAssumed(source: source))"
    return wrapped(words, indent: 8, style: .warning)
  }

  private func rows(of component: ComponentScore) -> [ScoreLine] {
    [ScoreLine(columns.row(of: component), .heading, .component(component.component.id))]
      + component.indicators.map {
        ScoreLine(columns.row(of: $0), .plain, .indicator($0.indicator.id))
      }
  }

  private var foot: [ScoreLine] {
    let places = score.unvisited.map { $0.title[phrases.language] }.joined(separator: "; ")
    let unvisited = wrapped("\(phrases.withoutVisit): \(places)", style: .warning)
    return [ScoreLine("")] + (places.isEmpty ? [] : unvisited) + legend
  }
}
