/// The figures of an instrument's components and indicators, computed from the findings at all places.
struct ScoreTree {
  let components: [ComponentScore]
  let total: Figures

  /// Findings are those of all places, without knock-outs and the items of the gate; `decided` has
  /// the points in 0...1 by which the lead decided an indicator, `doubted` those whose decision cannot be
  /// trusted.
  init(
    _ instrument: Instrument, findings: [Finding], decided: [String: Fraction],
    doubted: Set<String>
  ) {
    let feeding = Dictionary(grouping: findings) { $0.item.indicator }
    let branches = instrument.components.map { component in
      let indicators = component.indicators.map {
        IndicatorMean(
          $0, findings: feeding[$0.id] ?? [], decided: decided[$0.id],
          isDoubted: doubted.contains($0.id))
      }
      return (component: component, indicators: indicators)
    }
    components = branches.map { branch in
      ComponentScore(
        component: branch.component,
        figures: Figures(meanOf: branch.indicators.map(\.part))
          .scaled(by: Fraction(branch.component.weight)),
        indicators: branch.indicators.map(\.score))
    }
    total = Figures(meanOf: branches.flatMap(\.indicators).map(\.part)).scaled(by: Fraction(100))
  }
}

extension Figures {
  /// The weighted mean, once with all running values, once with all lows and once with all highs.
  init(meanOf parts: [(figures: Figures, weight: Fraction)]) {
    self.init(
      running: Fraction.mean(
        parts.compactMap { part in part.figures.running.map { ($0, part.weight) } }),
      lowest: Fraction.mean(parts.map { ($0.figures.lowest, $0.weight) }) ?? .zero,
      highest: Fraction.mean(parts.map { ($0.figures.highest, $0.weight) }) ?? .one)
  }

  func scaled(by factor: Fraction) -> Figures {
    Figures(
      running: running.map { $0 * factor }, lowest: lowest * factor, highest: highest * factor)
  }
}
