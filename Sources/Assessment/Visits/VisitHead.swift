/// The first entry of a log: who is where, for which assessment, with which checklists.
public struct VisitHead: Equatable, Sendable {
  /// 32 lower-case hexadecimal digits, chosen at random when the visit is opened.
  public var visit: String
  public var role: Role
  public var region: String
  public var period: String
  /// The id of a kind of place; empty in a lead's log.
  public var place: String
  /// The name of the place as written; empty in a lead's log.
  public var venue: String
  public var instrument: Reference
  public var checklists: [Reference]
  public var assessor: String
  public var institution: String
  /// The number of the letter of assignment (surat tugas).
  public var letter: String?
  /// The visit that this one carries on.
  public var continues: String?

  public init(
    visit: String, role: Role, region: String, period: String, place: String, venue: String,
    instrument: Reference, checklists: [Reference], assessor: String, institution: String,
    letter: String? = nil, continues: String? = nil
  ) {
    self.visit = visit
    self.role = role
    self.region = region
    self.period = period
    self.place = place
    self.venue = venue
    self.instrument = instrument
    self.checklists = checklists
    self.assessor = assessor
    self.institution = institution
    self.letter = letter
    self.continues = continues
  }
}

/// Whose log it is; `self` is the city's own assessment.
public enum Role: String, CaseIterable, Equatable, Sendable {
  case assessor
  case own = "self"
  case lead
}

/// An instrument or checklist as it was when a visit was opened, named by the hash of its file.
public struct Reference: Equatable, Hashable, Sendable {
  public var id: String
  public var revision: String
  public var sha256: Digest

  public init(id: String, revision: String, sha256: Digest) {
    self.id = id
    self.revision = revision
    self.sha256 = sha256
  }
}
