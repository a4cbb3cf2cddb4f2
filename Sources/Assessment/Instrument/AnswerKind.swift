public import Text

/// What the assessor gives, and how it becomes points.
public enum AnswerKind: Equatable, Sendable {
  case tick(partial: Bool)
  case grade([Level])
  case number(NumberRule)
  /// Part of whole; with `decrease` what counts is by how much the part fell short of the whole, at
  /// least 0: (whole - part) / whole. Bands are over percent of it.
  case ratio([Band], decrease: Bool = false)
  case count(of: [CountOption], bands: [Band])
  case sample(of: Int, bands: [Band])
  /// At most so many days before the visit's local date, inclusive, and not in the future.
  case date(withinDays: Int?)
  case text
  /// An outside figure from `min`, which is not negative, to `max`; bands are over the figure itself.
  case index(min: ExactDecimal = ExactDecimal(0), max: ExactDecimal, bands: [Band] = [])
}

/// A measured or counted figure: its unit, the values that are possible at all, and its bands.
public struct NumberRule: Equatable, Sendable {
  public var unit: Bilingual?
  public var min: ExactDecimal?
  public var max: ExactDecimal?
  public var bands: [Band]

  public init(
    unit: Bilingual? = nil, min: ExactDecimal? = nil, max: ExactDecimal? = nil, bands: [Band] = []
  ) {
    self.unit = unit
    self.min = min
    self.max = max
    self.bands = bands
  }
}

/// One of the things that are counted.
public struct CountOption: Equatable, Sendable {
  public var id: String
  public var text: Bilingual

  public init(id: String, text: Bilingual) {
    self.id = id
    self.text = text
  }
}
