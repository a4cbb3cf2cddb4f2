/// On which side of a limit a figure lies: decided when its whole interval does.
public enum Reach: String, CaseIterable, Equatable, Sendable {
  case reached
  case missed
  case open

  /// Reached when all are, missed when one is.
  init(all parts: [Reach]) {
    if parts.contains(.missed) {
      self = .missed
    } else {
      self = parts.contains(.open) ? .open : .reached
    }
  }

  /// Exact: nothing is rounded before it is compared.
  init(of figures: Figures, _ threshold: Threshold) {
    if threshold.isReached(by: figures.lowest) {
      self = .reached
    } else {
      self = threshold.isReached(by: figures.highest) ? .open : .missed
    }
  }
}

extension Threshold {
  func isReached(by figure: Fraction) -> Bool {
    switch self {
    case .atLeast(let limit): figure >= Fraction(limit)
    case .above(let limit): figure > Fraction(limit)
    }
  }
}
