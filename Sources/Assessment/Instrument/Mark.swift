public import Text

/// A level that the total can reach, with the predicate it earns.
public struct Mark: Equatable, Sendable {
  public var id: String
  public var title: Bilingual
  public var threshold: Threshold
  public var minimums: [Minimum]

  public init(id: String, title: Bilingual, threshold: Threshold, minimums: [Minimum] = []) {
    self.id = id
    self.title = title
    self.threshold = threshold
    self.minimums = minimums
  }
}

/// Where a mark begins: "at least 90" or "more than 90".
public enum Threshold: Equatable, Sendable {
  case atLeast(ExactDecimal)
  case above(ExactDecimal)

  public var limit: ExactDecimal {
    switch self {
    case .atLeast(let limit), .above(let limit): limit
    }
  }
}

/// What some components or indicators must have together for a mark.
public struct Minimum: Equatable, Sendable {
  /// Ids of components or indicators.
  public var of: [String]
  public var measure: Measure

  /// In percent of their weights, or in points.
  public enum Measure: Equatable, Sendable {
    case percent(ExactDecimal)
    case points(ExactDecimal)

    public var limit: ExactDecimal {
      switch self {
      case .percent(let limit), .points(let limit): limit
      }
    }
  }

  public init(of: [String], measure: Measure) {
    self.of = of
    self.measure = measure
  }
}
