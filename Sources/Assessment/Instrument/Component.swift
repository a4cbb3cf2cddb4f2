public import Text

/// A part of the score; its weight is the sum of its indicators' weights, in points out of 100.
public struct Component: Equatable, Sendable {
  public var id: String
  public var title: Bilingual
  public var weight: ExactDecimal
  public var indicators: [Indicator]

  public init(id: String, title: Bilingual, weight: ExactDecimal, indicators: [Indicator]) {
    self.id = id
    self.title = title
    self.weight = weight
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
