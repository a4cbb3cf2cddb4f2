extension Score {
  /// The total, out of 100, by components.
  public var breakdown: Breakdown {
    Breakdown(
      whole: Fraction(100),
      parts: components.map { score in
        let running = score.indicators.filter { $0.figures.running != nil }
        return Breakdown.Part(
          score.component.id, score.figures, outOf: score.component.weight,
          runningWeight: running.map { Fraction($0.indicator.weight) }.reduce(.zero, +))
      })
  }

  /// A component by its indicators.
  public func breakdown(of score: ComponentScore) -> Breakdown {
    Breakdown(
      whole: Fraction(score.component.weight),
      parts: score.indicators.map {
        Breakdown.Part($0.indicator.id, $0.figures, outOf: $0.indicator.weight)
      })
  }

  /// An indicator by the items that apply somewhere; without parts when nobody saw it.
  ///
  /// It does not hold for an indicator that the lead decided.
  public func breakdown(of score: IndicatorScore) -> Breakdown {
    let feeding = findings.filter { $0.feeds == score.indicator.id }
    let ids = feeding.map(\.item.id).uniqued()
    let byItem = Dictionary(grouping: feeding) { $0.item.id }
    let items = ids.compactMap { ItemMean((byItem[$0] ?? []).map(\.finding)) }
    return Breakdown(
      whole: Fraction(score.indicator.weight), items.map { ($0.id, $0.part) },
      mayBeAnything: score.isDoubted || items.allSatisfy(\.mayLeave))
  }

  /// An item, from 0 to 1, by the places where it applies.
  public func breakdown(of item: Item) -> Breakdown {
    let applying = findings.filter { $0.item.id == item.id && $0.finding.range != nil }
    return Breakdown(
      whole: .one,
      applying.compactMap { place in
        ItemMean([place.finding]).map { mean in
          (place.place, (mean.figures, .one, mean.mayLeave))
        }
      })
  }
}

extension Breakdown.Part {
  /// Takes figures in points out of the weight.
  fileprivate init(
    _ id: String, _ figures: Figures, outOf weight: ExactDecimal, runningWeight: Fraction? = nil
  ) {
    let weight = Fraction(weight)
    let mean = weight == .zero ? figures : figures.scaled(by: .one / weight)
    self.init(id, mean, weight: weight, runningWeight: runningWeight)
  }
}
