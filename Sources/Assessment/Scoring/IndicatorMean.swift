/// The mean of an indicator's items, each the mean over the places where it applies.
struct IndicatorMean {
  let indicator: Indicator
  /// In 0...1.
  let mean: Figures
  private let isUnseen: Bool
  private let counts: ItemCounts

  init(_ indicator: Indicator, findings: [Finding], decided: Fraction?) {
    let items = Dictionary(grouping: findings) { $0.item.id }.values.compactMap(ItemMean.init)
    self.indicator = indicator
    counts = ItemCounts(of: findings)
    isUnseen = items.isEmpty && decided == nil
    if let decided {
      mean = Figures(running: decided, lowest: decided, highest: decided)
    } else {
      mean = Figures(meanOf: items.map { ($0.figures, $0.weight) })
    }
  }

  var part: (figures: Figures, weight: Fraction) {
    (mean, Fraction(indicator.weight))
  }

  var score: IndicatorScore {
    IndicatorScore(
      indicator: indicator, figures: mean.scaled(by: Fraction(indicator.weight)), counts: counts,
      isUnseen: isUnseen)
  }
}

/// The mean of one item over the places where it applies.
struct ItemMean {
  let figures: Figures
  let weight: Fraction

  /// Nil when it applies nowhere.
  init?(_ findings: [Finding]) {
    let ranges = findings.compactMap(\.range)
    guard let item = findings.first?.item, !ranges.isEmpty else { return nil }
    weight = Fraction(item.weight)
    figures = Figures(
      running: Fraction.mean(findings.compactMap(\.running)),
      lowest: Fraction.mean(ranges.map(\.lowest)) ?? .zero,
      highest: Fraction.mean(ranges.map(\.highest)) ?? .one)
  }
}

extension ItemCounts {
  init(of findings: [Finding]) {
    self.init(
      items: findings.count, answered: findings.count { $0.isAnswered },
      pending: findings.count { $0.isPending })
  }
}
