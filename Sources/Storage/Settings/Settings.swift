public import Text

/// What someone set once for all visits; everything may be left out.
public struct Settings: Equatable, Sendable {
  public var language: Language?
  public var assessor: String?
  public var institution: String?
  /// The number of the letter of assignment.
  public var letter: String?
  /// The folder that new photos come into.
  public var inbox: String?
  /// The folder of the assessment.
  public var folder: String?
  /// The root folder of the instruments.
  public var checklists: String?

  public init(
    language: Language? = nil, assessor: String? = nil, institution: String? = nil,
    letter: String? = nil, inbox: String? = nil, folder: String? = nil, checklists: String? = nil
  ) {
    self.language = language
    self.assessor = assessor
    self.institution = institution
    self.letter = letter
    self.inbox = inbox
    self.folder = folder
    self.checklists = checklists
  }

  typealias Member = (key: String, path: any WritableKeyPath<Settings, String?> & Sendable)

  /// All texts by their keys, in the order in which they are written.
  static let texts = names + paths

  /// What stands in a log, too.
  static let names: [Member] = [
    ("assessor", \.assessor), ("institution", \.institution), ("letter", \.letter),
  ]

  static let paths: [Member] = [
    ("inbox", \.inbox), ("folder", \.folder), ("checklists", \.checklists),
  ]
}
