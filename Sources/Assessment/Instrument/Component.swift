public import Text

/// A part of the score; its weight is the sum of its indicators' weights, in points out of 100.
public struct Component: Equatable, Sendable {
  public var id: String
  public var title: Bilingual
  public var weight: ExactDecimal
  /// Nil when they are what the instrument says of all weights.
  public var weights: WeightStatus?
  public var indicators: [Indicator]

  public init(
    id: String, title: Bilingual, weight: ExactDecimal, weights: WeightStatus? = nil,
    indicators: [Indicator]
  ) {
    self.id = id
    self.title = title
    self.weight = weight
    self.weights = weights
    self.indicators = indicators
  }
}

/// What items feed with their points; its weight is in points out of 100.
public struct Indicator: Equatable, Sendable {
  public var id: String
  public var title: Bilingual
  public var weight: ExactDecimal

  public init(id: String, title: Bilingual, weight: ExactDecimal) {
    self.id = id
    self.title = title
    self.weight = weight
  }
}
