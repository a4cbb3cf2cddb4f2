public import Text

/// Levels that several graded items share.
public struct Scale: Equatable, Sendable {
  public var id: String
  public var levels: [Level]

  public init(id: String, levels: [Level]) {
    self.id = id
    self.levels = levels
  }
}

/// One level of a grade; points lie in 0...1.
public struct Level: Equatable, Sendable {
  public var key: String
  public var text: Bilingual
  public var points: Fraction

  public init(key: String, text: Bilingual, points: Fraction) {
    self.key = key
    self.text = text
    self.points = points
  }
}
