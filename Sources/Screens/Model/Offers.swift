public import Assessment
public import Text

/// What a new visit can be begun with, without typing it.
public struct Offers: Equatable, Sendable {
  /// The broadest first: that with the most kinds of place.
  public var instruments: [InstrumentOffer] = []
  /// What the lead has planned, if that is in the folder.
  public var plan: Plan?
  public var identity: Identity?
  /// The id of the instrument of the visit before.
  public var instrument: String?
  /// As typed for the visit before.
  public var region: String?
  public var period: String?

  public init() {}
}

/// An instrument by name, with its kinds of place.
public struct InstrumentOffer: Equatable, Sendable {
  public var id: String
  public var title: Bilingual
  public var places: [Place]

  public init(id: String, title: Bilingual, places: [Place]) {
    self.id = id
    self.title = title
    self.places = places
  }
}

/// Who uses this machine.
public struct Identity: Equatable, Sendable {
  public var assessor: String
  public var institution: String
  /// The number of the letter of assignment.
  public var letter: String?

  public init(assessor: String, institution: String, letter: String? = nil) {
    self.assessor = assessor
    self.institution = institution
    self.letter = letter
  }
}
