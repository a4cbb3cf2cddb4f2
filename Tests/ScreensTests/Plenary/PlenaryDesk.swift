import Assessment
import Display
import Text

@testable import Screens

/// A team lead at the program, with a root that keeps the lead's log in memory and scores it with the rest.
struct PlenaryDesk {
  var application: Application
  /// All that the root was asked for, in order.
  private(set) var actions: [Action] = []
  private var logs: MergedLogs
  private let scoring: Scoring
  private var lead: [Entry] = []

  init(
    _ start: Destination, _ size: Size = .large, _ language: Language = .indonesian,
    instrument: Instrument = Panel.instrument, visits: [Panel.Visit] = Panel.visits,
    settled events: [Event] = [], isOpen: Bool = true
  ) throws {
    let reference = Reference(id: instrument.id, revision: instrument.revision, sha256: .zero)
    var judged: [String: [Checklist]] = [:]
    judged[instrument.id] = Panel.checklists
    scoring = Scoring(
      Definitions(
        instruments: [.zero: instrument],
        checklists: Dictionary(
          uniqueKeysWithValues: try Panel.checklists.map {
            (try Self.digest("list", Panel.checklists.firstIndex(of: $0) ?? 0), $0)
          }), judged: judged))
    logs = MergedLogs()
    for (number, visit) in visits.enumerated() {
      let lists = Panel.checklists.enumerated().filter { _, list in
        instrument.place(visit.place)?.checklists.contains(list.id) == true
      }
      let head = VisitHead(
        visit: "v\(number)", role: .assessor, region: "Kota Contoh", period: "2025",
        place: visit.place, venue: visit.place == "mpp" ? "MPP Kota Contoh" : "",
        instrument: reference,
        checklists: try lists.map {
          Reference(id: $0.1.id, revision: "1", sha256: try Self.digest("list", $0.0))
        }, assessor: visit.assessor, institution: visit.institution)
      logs.insert(try Self.chain(Self.entries(head, visit.events)))
    }
    var model = Model(
      phrases: language.phrases, size: size, now: try Clock.time(0), folder: "~/penilaian")
    model.scores = scoring.scores(of: logs)
    if isOpen { model.review = Self.review }
    application = Application(start, model)
    for event in events { try settle(event) }
    application = Application(start, application.model)
  }

  static let review = OpenReview(
    assessment: 0, lead: Identity(assessor: "Dewi Anggraini", institution: "KPK"),
    institutions: ["KPK", "BPKP", "Kemendagri"])

  /// Settles all that is pending for the city.
  static let allMet = settling(was: .tick(.met), index: 95)
  /// Settles all that is pending, and not all for the city.
  static let someUnmet = settling(was: .tick(.unmet), index: 80)

  /// Settles all but the outside figure, which is provisional still: the score can be announced.
  static let allButIndex = allMet.filter { $0.item != "mcsp" }

  private static func settling(was: Answer, index: Int) -> [Event] {
    [
      decide(.item("was-01", place: "inspektorat", venue: ""), was),
      decide(
        .item("mcsp", place: "inspektorat", venue: ""),
        .index(IndexFigure(value: ExactDecimal(index), state: .final))),
      decide(.item("asi-01", place: "mpp", venue: "MPP Kota Contoh"), .tick(.met)),
      decide(.item("asi-02", place: "mpp", venue: "MPP Kota Contoh"), .tick(.met)),
      decide(.indicator("i11"), .points(ExactDecimal(1))),
    ]
  }

  static func decide(_ subject: Decision.Subject, _ answer: Answer) -> Event {
    .decide(Decision(subject: subject, value: answer, reason: "pleno", dissent: []))
  }

  private static func digest(_ name: String, _ number: Int) throws -> Digest {
    let text = "\(name.utf8.reduce(0) { $0 &* 31 &+ Int($1) } &* 1000 &+ number)"
    guard let digest = Digest(hex: String(repeating: "0", count: 64 - text.count) + text) else {
      throw Missing()
    }
    return digest
  }

  private static func entries(_ head: VisitHead, _ events: [Event]) throws -> [Entry] {
    try ([.open(head)] + events).enumerated().map { n, event in
      Entry(n: n, at: try Clock.time(n), event: event, hash: try digest(head.visit, n))
    }
  }

  private static func chain(_ entries: [Entry]) throws -> Chain {
    guard let chain = Chain(entries: entries) else { throw Missing() }
    return chain
  }

  var screen: String { application.draw().lines.joined(separator: "\n") }
  var rows: [String] { application.draw().lines.map { String($0.drop { $0 == " " }) } }
  var score: Score? { application.model.scores?.first }

  /// What was put into the lead's log.
  var settled: [Event] { lead.dropFirst().map(\.event) }

  mutating func type(_ text: String) throws {
    for character in text { try press(.character(character)) }
  }

  mutating func press(_ pressed: Key...) throws {
    for key in pressed { try follow(application.press(key)) }
  }

  /// The same desk after some keys.
  func typed(_ text: String) throws -> PlenaryDesk {
    var desk = self
    try desk.type(text)
    return desk
  }

  private mutating func follow(_ first: Action?) throws {
    var next = first
    while let action = next {
      actions.append(action)
      switch action {
      case .openReview(let index):
        application.model.review = Self.review
        application.model.review?.assessment = index
      case .closeReview: application.model.review = nil
      case .nameLead(let identity): application.model.review?.lead = identity
      case .settle(let event): try settle(event)
      default: break
      }
      next = application.performed(action)
    }
  }

  private mutating func settle(_ event: Event) throws {
    if lead.isEmpty {
      let head = VisitHead(
        visit: "lead", role: .lead, region: "Kota Contoh", period: "2025", place: "", venue: "",
        instrument: Reference(id: "kota", revision: "2025.1", sha256: .zero), checklists: [],
        assessor: "Dewi Anggraini", institution: "KPK")
      lead = try Self.entries(head, [])
    }
    let n = lead.count
    lead.append(
      Entry(n: n, at: try Clock.time(60 + n), event: event, hash: try Self.digest("lead", n)))
    logs.insert(try Self.chain(lead))
    application.model.scores = scoring.scores(of: logs)
    application.model.review?.log = Visit(lead)
  }
}
