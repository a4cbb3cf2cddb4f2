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
    return [
      ScoreLine(" \(phrases.total)  \(figures)", .heading, .total), ScoreLine(" \(bar.text)"),
    ] + ticks + [ScoreLine(" \(phrases.item)  \(items)", .muted)]
  }

  /// Verdict, mark, gate and knock-outs, each in a line where the instrument has it.
  private var judged: [ScoreLine] {
    let judgement = score.judgement
    guard !judgement.isEmpty else { return [] }
    let lines = [
      (phrases.verdict, wording.verdict(of: judgement)),
      (phrases.threshold, WayReport(score, phrases: phrases)?.summary),
      (phrases.gate, judgement.gate.map(words)),
      (phrases.knockouts, words(judgement.knockouts)),
    ]
    return lines.flatMap { label, words in
      words.map { wrapped("\(label)  \($0)", indent: 8) } ?? []
    }
  }

  /// `tidak terpenuhi (3 dari 5 terpenuhi): cal-02`.
  private func words(_ gate: Gate) -> String {
    if gate.state == .met { return wording.word(gate.state) }
    let unmet = gate.criteria.filter { $0.state == .unmet }.map(\.item.id)
    let met = gate.criteria.count { $0.state == .met || $0.state == .notApplicable }
    let count = phrases.criteriaMet(met, of: gate.criteria.count)
    return "\(wording.word(gate.state)) (\(count))" + list(unmet)
  }

  /// `1 GUGUR, 3 terbuka, 4 aman: ko-01`; nil without any.
  private func words(_ knockouts: [Knockout]) -> String? {
    guard !knockouts.isEmpty else { return nil }
    let counts = [Knockout.State.struck, .open, .held].compactMap { state in
      let count = knockouts.count { $0.state == state }
      return count == 0 ? nil : "\(count) \(wording.word(state))"
    }
    return counts.joined(separator: ", ")
      + list(knockouts.filter { $0.state == .struck }.map(\.item.id).uniqued())
  }

  private func list(_ ids: [String]) -> String {
    ids.isEmpty ? "" : ": \(ids.joined(separator: ", "))"
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
