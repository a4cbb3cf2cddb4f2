/// The mean of an indicator's items, each the mean over the places where it applies.
struct IndicatorMean {
  let indicator: Indicator
  /// In 0...1.
  let mean: Figures
  private let isUnseen: Bool
  private let isDoubted: Bool
  private let counts: ItemCounts

  /// `decided` is the lead's word on the whole; doubted, that word may still be another, or none.
  init(_ indicator: Indicator, findings: [Finding], decided: Fraction?, isDoubted: Bool) {
    let items = Dictionary(grouping: findings) { $0.item.id }.values.compactMap(ItemMean.init)
    self.indicator = indicator
    counts = ItemCounts(of: findings)
    isUnseen = items.isEmpty && decided == nil
    self.isDoubted = isDoubted
    let known =
      decided.map { Figures(running: $0, lowest: $0, highest: $0) } ?? ItemMean.figures(of: items)
    mean = isDoubted ? Figures(running: known.running, lowest: .zero, highest: .one) : known
  }

  var part: (figures: Figures, weight: Fraction) {
    (mean, Fraction(indicator.weight))
  }

  var score: IndicatorScore {
    IndicatorScore(
      indicator: indicator, figures: mean.scaled(by: Fraction(indicator.weight)), counts: counts,
      isUnseen: isUnseen, isDoubted: isDoubted)
  }
}

/// The mean of one item over the places where it applies.
struct ItemMean {
  let id: String
  let interval: MeanInterval
  let weight: Fraction
  /// Whether it may turn out to apply nowhere.
  let mayLeave: Bool

  var figures: Figures { interval.figures }
  var part: (figures: Figures, weight: Fraction, mayLeave: Bool) { (figures, weight, mayLeave) }

  /// Nil when it applies nowhere.
  init?(_ findings: [Finding]) {
    let applying = findings.compactMap { finding in
      finding.range.map { range in
        (
          figures: Figures(
            running: finding.running, lowest: range.lowest, highest: range.highest),
          weight: Fraction.one, mayLeave: finding.mayBecomeNotApplicable
        )
      }
    }
    guard let item = findings.first?.item, let interval = MeanInterval(applying) else { return nil }
    id = item.id
    self.interval = interval
    weight = Fraction(item.weight)
    mayLeave = applying.allSatisfy(\.mayLeave)
  }

  /// The figures of an indicator, in 0...1; it may become anything while it may turn out unseen.
  static func figures(of items: [ItemMean]) -> Figures {
    guard let mean = MeanInterval(items.map(\.part)) else {
      return Figures(running: nil, lowest: .zero, highest: .one)
    }
    return items.allSatisfy(\.mayLeave)
      ? Figures(running: mean.figures.running, lowest: .zero, highest: .one) : mean.figures
  }
}

extension ItemCounts {
  init(of findings: [Finding]) {
    self.init(
      items: findings.count, answered: findings.count { $0.isAnswered },
      pending: findings.count { $0.isPending })
  }
}
