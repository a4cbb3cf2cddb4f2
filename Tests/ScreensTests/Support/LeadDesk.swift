import Assessment
import Display
import Text

@testable import Screens

/// A team lead at the program, with a root that merges logs and keeps the lead's own in memory.
struct LeadDesk {
  var application: Application
  /// All that the root was asked for, in order.
  private(set) var actions: [Action] = []
  /// How many were pressed.
  private(set) var keys = 0
  /// What the root fails with instead of doing what it is asked.
  var refusal: Problem?
  private let scoring: Scoring
  private let review: OpenReview
  private var logs: MergedLogs
  private var own: Visit?

  init(
    _ logs: [Chain] = Team.logs, by scoring: Scoring = Team.scoring,
    start: Destination = .review, size: Size = .large, language: Language = .indonesian,
    lead: Identity? = Team.lead, institutions: [String] = ["BPKP", "Ombudsman", "Kemendagri"],
    settled events: [Event] = [], change: (inout Model) throws -> Void = { _ in }
  ) throws {
    self.scoring = scoring
    self.logs = MergedLogs(logs)
    var model = Model(
      phrases: language.phrases, size: size, now: try Clock.time(0), folder: "~/penilaian")
    model.scores = scoring.scores(of: self.logs)
    review = OpenReview(assessment: 0, lead: lead, institutions: institutions)
    model.review = review
    try change(&model)
    application = Application(start, model)
    for event in events { try settle(event) }
    application = Application(start, application.model)
  }

  var screen: String {
    application.draw().lines.joined(separator: "\n")
  }

  /// The rows of the screen without their margins.
  var rows: [String] {
    application.draw().lines.map { String($0.drop { $0 == " " }) }
  }

  var score: Score? { application.model.scores?.first }

  var bottom: String {
    rows.last ?? ""
  }

  /// The lead's own log, as far as it was written.
  var log: Visit? { own }

  var settlings: [Event] {
    own?.entries.dropFirst().map(\.event) ?? []
  }

  /// What the cursor is on.
  var chosen: String? {
    guard let review = application.top as? ReviewScreen else { return nil }
    return review.row(review.list)?.label
  }

  mutating func type(_ text: String) throws {
    for character in text { try press(.character(character)) }
  }

  mutating func press(_ pressed: Key...) throws {
    for key in pressed {
      keys += 1
      try follow(application.press(key))
    }
  }

  func typing(_ text: String) throws -> LeadDesk {
    var desk = self
    try desk.type(text)
    return desk
  }

  func pressing(_ keys: Key...) throws -> LeadDesk {
    var desk = self
    for key in keys { try desk.press(key) }
    return desk
  }

  private mutating func follow(_ action: Action?) throws {
    var next = action
    while let action = next { next = try perform(action) }
  }

  private mutating func perform(_ action: Action) throws -> Action? {
    actions.append(action)
    if let refusal {
      application.failed(refusal)
      return nil
    }
    switch action {
    case .settle(let event): try settle(event)
    case .nameLead(let identity): application.model.review?.lead = identity
    case .loadHistory(let subject):
      application.model.history = application.model.reviewed.map {
        logs.history(of: subject, in: $0)
      }
    case .keepDraft(let draft): application.model.review?.drafts[draft.use] = draft
    case .dropDraft(let use): application.model.review?.drafts[use] = nil
    case .openReview(let index):
      if application.model.review == nil { application.model.review = review }
      application.model.review?.assessment = index
    case .closeReview: application.model.review = nil
    case .sealReview(let witness):
      try settle(.seal(Seal(answered: 0, open: 0, pending: 0, witness: witness)))
      application.model.review?.log = nil
    default: break
    }
    return application.performed(action)
  }

  private mutating func settle(_ event: Event) throws {
    if own == nil { own = Visit(opening: try Team.entry(0, .open(try head), of: "f")) }
    let n = (own?.last.n ?? 0) + 1
    own?.apply(try Team.entry(n, event, of: "f"))
    if let own, let chain = Chain(entries: own.entries) { logs.insert(chain) }
    application.model.scores = scoring.scores(of: logs)
    application.model.review?.log = own
    if let use = Draft.Use(event) { application.model.review?.drafts[use] = nil }
  }

  /// Puts logs into the folder that nobody has read yet.
  mutating func bring(_ entries: [[Entry]]) {
    for chain in entries.compactMap({ Chain(entries: $0) }) { logs.insert(chain) }
    application.model.scores = scoring.scores(of: logs)
  }

  /// Of the lead's own log.
  private var head: VisitHead {
    get throws {
      guard let score else { throw Missing() }
      let lead = application.model.review?.lead ?? Team.lead
      return VisitHead(
        visit: String(repeating: "f", count: 32), role: .lead, region: score.region,
        period: score.period, place: "", venue: "",
        instrument: Reference(
          id: score.instrument.id, revision: score.instrument.revision, sha256: .zero),
        checklists: [], assessor: lead.assessor, institution: lead.institution)
    }
  }
}

extension LeadDesk {
  /// The values of all decisions in the lead's log.
  var decisions: [Answer] {
    settlings.compactMap { if case .decide(let decision) = $0 { decision.value } else { nil } }
  }

  var reasons: [String] {
    settlings.compactMap { if case .decide(let decision) = $0 { decision.reason } else { nil } }
  }

  /// Goes to a line by what is searched for.
  mutating func search(_ text: String) throws {
    try type("/\(text)")
    try press(.enter)
  }

  /// Chooses these properties of the filter and no others.
  mutating func show(_ facets: ReviewFilter.Facet...) throws {
    guard var review = application.top as? ReviewScreen else { throw Missing() }
    review.filter.clear()
    for facet in facets { review.filter.toggle(facet) }
    review.refresh(application.model)
    application.top = review
  }
}
