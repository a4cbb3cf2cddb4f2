/// Points for a range of values; the first band of a list that fits counts, one without a limit fits all.
public struct Band: Equatable, Sendable {
  public var lower: Limit?
  public var upper: Limit?
  /// In 0...1, exact: `7/15` stays seven fifteenths.
  public var points: Fraction

  /// An end of a band, and whether the band includes it (`at_least`, `at_most`) or not (`above`, `below`).
  public struct Limit: Equatable, Sendable {
    public var value: ExactDecimal
    public var isIncluded: Bool

    public init(_ value: ExactDecimal, isIncluded: Bool) {
      self.value = value
      self.isIncluded = isIncluded
    }
  }

  public init(lower: Limit? = nil, upper: Limit? = nil, points: Fraction) {
    self.lower = lower
    self.upper = upper
    self.points = points
  }

  public func contains(_ value: Fraction) -> Bool {
    if let lower {
      let limit = Fraction(lower.value)
      guard value > limit || (lower.isIncluded && value == limit) else { return false }
    }
    if let upper {
      let limit = Fraction(upper.value)
      guard value < limit || (upper.isIncluded && value == limit) else { return false }
    }
    return true
  }
}

extension [Band] {
  /// The points of the first band that fits; 0 if none does.
  func points(for value: Fraction) -> Fraction {
    first { $0.contains(value) }?.points ?? .zero
  }
}
