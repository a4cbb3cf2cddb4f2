public import Assessment

/// What the team lead works on: one assessment of the folder, and the log that the settlings go into.
public struct OpenReview: Equatable, Sendable {
  /// Which of the model's scores it is about.
  public var assessment: Int
  /// Who settles; nil until somebody said who leads.
  public var lead: Identity?
  /// The lead's own log that is being written; nil until the first settling makes one.
  public var log: Visit?
  /// The first entry of this opening; `u` takes back nothing before it.
  public var sessionStart: Int
  /// Why nothing can be settled, in the words of the phrases; nil when it can.
  public var refusal: String?
  /// Texts of settlings that were being typed.
  public var drafts: [Draft.Use: Draft] = [:]
  /// Institutions that have a say, each once: of the team and of those who visited.
  public var institutions: [String]

  public init(
    assessment: Int, lead: Identity? = nil, log: Visit? = nil, sessionStart: Int = 0,
    institutions: [String] = []
  ) {
    self.assessment = assessment
    self.lead = lead
    self.log = log
    self.sessionStart = sessionStart
    self.institutions = institutions
  }

  /// The newest settling of this opening that is not taken back yet, by its number in the log.
  public var undoable: Int? {
    log?.entries.last { $0.n >= sessionStart && log?.isLive($0.n) == true }?.n
  }
}

extension Model {
  /// The assessment under review.
  public var reviewed: Score? {
    guard let review, let scores, scores.indices.contains(review.assessment) else { return nil }
    return scores[review.assessment]
  }
}
