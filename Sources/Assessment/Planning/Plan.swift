/// What the lead planned (`assessment.yaml`), so that seven people write the same names.
public struct Plan: Equatable, Sendable {
  public var region: String
  public var period: String
  /// The id of the instrument.
  public var instrument: String
  public var places: [PlannedPlace]
  public var team: [Member]

  public init(
    region: String, period: String, instrument: String, places: [PlannedPlace] = [],
    team: [Member] = []
  ) {
    self.region = region
    self.period = period
    self.instrument = instrument
    self.places = places
    self.team = team
  }
}

/// A kind of place that is to be visited, and where.
public struct PlannedPlace: Equatable, Sendable {
  /// The id of the kind of place.
  public var id: String
  public var venues: [String]

  public init(id: String, venues: [String]) {
    self.id = id
    self.venues = venues
  }
}

/// Someone who assesses.
public struct Member: Equatable, Hashable, Sendable {
  public var assessor: String
  public var institution: String
  /// The ids of the planned places this one goes to; empty: every planned place.
  public var places: [String]

  public init(assessor: String, institution: String, places: [String] = []) {
    self.assessor = assessor
    self.institution = institution
    self.places = places
  }
}
