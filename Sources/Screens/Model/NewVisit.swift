public import Assessment

/// What the first entry of a visit says of it; instrument and place are ids.
public struct NewVisit: Equatable, Sendable {
  public var instrument: String
  public var place: String
  public var venue: String
  public var region: String
  public var period: String
  public var assessor: String
  public var institution: String
  public var letter: String?
  public var role: Role

  public init(
    instrument: String, place: String, venue: String, region: String, period: String,
    assessor: String, institution: String, letter: String? = nil, role: Role = .assessor
  ) {
    self.instrument = instrument
    self.place = place
    self.venue = venue
    self.region = region
    self.period = period
    self.assessor = assessor
    self.institution = institution
    self.letter = letter
    self.role = role
  }
}
