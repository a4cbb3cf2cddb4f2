import Assessment
import Text

/// The log of one visit, written entry by entry; each hash depends on all that stands before it.
struct Log: Equatable {
  let head: VisitHead
  private(set) var entries: [Entry]

  init(
    _ visit: String, by assessor: String = "Sari", of institution: String = "BPKP",
    role: Role = .assessor, at place: String = "mpp", venue: String = "MPP Kota Contoh",
    lists: [String] = ["m"], region: String = "Kota Contoh", period: String = "2025",
    revision: String = "1", opened: Timestamp = clock("09:00"), continues: String? = nil
  ) {
    head = VisitHead(
      visit: visit, role: role, region: region, period: period, place: place, venue: venue,
      instrument: City.reference("city", revision), checklists: lists.map { City.reference($0) },
      assessor: assessor, institution: institution, continues: continues)
    entries = []
    write(.open(head), at: opened)
  }

  /// A log of the team lead, opened at the clock time of the others.
  static func lead(_ visit: String = "lead", opened: Timestamp = clock("09:00")) -> Log {
    Log(visit, by: "Ketua", role: .lead, at: "", venue: "", lists: [], opened: opened)
  }

  mutating func write(_ event: Event, at: Timestamp? = nil) {
    let at = at ?? clock("10:00")
    let before = entries.last?.hash ?? .zero
    let hash = Digest.fake("\(before.hex)|\(entries.count)|\(at.text)|\(event)")
    entries.append(Entry(n: entries.count, at: at, event: event, hash: hash))
  }

  func adding(_ event: Event, at: Timestamp? = nil) -> Log {
    var log = self
    log.write(event, at: at)
    return log
  }

  func answer(_ item: String, _ answer: Answer, at: Timestamp? = nil) -> Log {
    adding(.answer(item: item, answer), at: at)
  }

  func flag(_ item: String) -> Log {
    adding(.flag(item: item, text: nil))
  }

  func evidence(_ item: String) -> Log {
    adding(.evidence(item: item, Evidence(method: .examine, strength: .seen)))
  }

  func retract(_ n: Int) -> Log {
    adding(.retract(entry: n))
  }

  func decide(
    _ item: String, _ value: Answer, place: String = "mpp", venue: String = "MPP Kota Contoh",
    at: Timestamp? = nil
  ) -> Log {
    let subject = Decision.Subject.item(item, place: place, venue: venue)
    return adding(
      .decide(Decision(subject: subject, value: value, reason: "pleno", dissent: [])), at: at)
  }

  func decide(indicator: String, points: String, at: Timestamp? = nil) -> Log {
    let value = Answer.points(decimal(points))
    return adding(
      .decide(
        Decision(subject: .indicator(indicator), value: value, reason: "pleno", dissent: [])),
      at: at)
  }

  func announce(_ state: String, at: Timestamp? = nil) -> Log {
    adding(.verdict(Announcement(state: state)), at: at)
  }

  func accept(_ log: Log, n: Int? = nil, at: Timestamp? = nil) -> Log {
    let n = n ?? log.last.n
    let head = n < 0 ? Digest.zero : log.entries[n].hash
    return adding(
      .accept(Acceptance(visit: log.head.visit, n: n, head: head, reason: "pleno")), at: at)
  }

  var last: Entry { entries[entries.count - 1] }

  /// The first entries alone, as a copy that was taken earlier.
  func prefix(_ count: Int) -> Log {
    var log = self
    log.entries = Array(entries.prefix(count))
    return log
  }

  var chain: Chain { damaged(nil) }

  /// A copy whose line after the last entry is damaged; the lines from there on speak of the items.
  func damaged(touching items: Set<String>) -> Chain {
    damaged(speakingOf: Touched(items: items))
  }

  func damaged(speakingOf touched: Touched) -> Chain {
    damaged(Chain.Damage(line: entries.count + 1, touched: touched))
  }

  private func damaged(_ damage: Chain.Damage?) -> Chain {
    guard let chain = Chain(entries: entries, damage: damage) else {
      preconditionFailure("a log opens a visit")
    }
    return chain
  }

  var visit: Visit {
    guard let visit = Visit(entries) else { preconditionFailure("a log opens a visit") }
    return visit
  }
}
