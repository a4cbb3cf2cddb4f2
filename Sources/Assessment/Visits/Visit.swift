/// One assessor at one place: the fold of the entries of one log.
public struct Visit: Equatable, Sendable {
  public let head: VisitHead
  /// The local date that the visit was opened on; date answers are compared with it.
  public let date: CalendarDate
  public private(set) var entries: [Entry]
  /// By item id; an item without a record has never been touched.
  public private(set) var records: [String: ItemRecord] = [:]
  /// Why the visit counts for nothing, if it does not.
  public private(set) var voidReason: String?
  public private(set) var seal: Seal?
  /// The lead's settlings that were not retracted, in order.
  public private(set) var decisions: [Live<Decision>] = []
  public private(set) var questions: [Live<Question>] = []
  public private(set) var acceptances: [Live<Acceptance>] = []
  public private(set) var announcements: [Live<Announcement>] = []
  /// Entries without effect: of an unknown kind, or retracting what is not there to retract.
  public private(set) var ineffective: [Int] = []

  /// Nil unless `first` is an `open` entry.
  public init?(opening first: Entry) {
    guard case .open(let head) = first.event else { return nil }
    self.head = head
    date = first.at.localDate
    entries = [first]
  }

  /// Folds all entries of a log; nil unless the first is an `open` entry.
  public init?(_ entries: some Sequence<Entry>) {
    var rest = entries.makeIterator()
    guard let first = rest.next() else { return nil }
    self.init(opening: first)
    while let entry = rest.next() { apply(entry) }
  }

  /// The last entry; its hash stands for the whole log.
  public var last: Entry {
    entries[entries.count - 1]
  }

  public var isSealed: Bool {
    seal != nil
  }

  public var isVoid: Bool {
    voidReason != nil
  }

  public func record(of item: String) -> ItemRecord {
    records[item] ?? ItemRecord()
  }

  /// Takes one more entry in; reopening a file, live input, merging and tests all come through here.
  public mutating func apply(_ entry: Entry) {
    entries.append(entry)
    switch entry.event {
    case .answer(let item, let answer):
      records[item, default: .init()].answers.append(entry, answer)
    case .note(let item, let note): records[item, default: .init()].notes.append(entry, note)
    case .flag(let item, let text): records[item, default: .init()].flags.append(entry, text)
    case .evidence(let item, let evidence):
      records[item, default: .init()].evidence.append(entry, evidence)
    case .retract(let n): retract(n, by: entry.n)
    case .void(let reason): voidReason = reason
    case .seal(let seal): self.seal = seal
    case .decide(let decision): decisions.append(entry, decision)
    case .giveBack(let question): questions.append(entry, question)
    case .accept(let acceptance): acceptances.append(entry, acceptance)
    case .verdict(let announcement): announcements.append(entry, announcement)
    case .recover: break
    case .open, .unknown: ineffective.append(entry.n)
    }
  }

  /// Whether an entry can be retracted: it is a live answer, note, evidence, flag or settling.
  public func isLive(_ n: Int) -> Bool {
    guard let entry = entry(n) else { return false }
    switch entry.event {
    case .answer(let item, _): return record(of: item).answers.contains { $0.n == n }
    case .note(let item, _): return record(of: item).notes.contains { $0.n == n }
    case .flag(let item, _): return record(of: item).flags.contains { $0.n == n }
    case .evidence(let item, _): return record(of: item).evidence.contains { $0.n == n }
    case .decide: return decisions.contains { $0.n == n }
    case .giveBack: return questions.contains { $0.n == n }
    case .accept: return acceptances.contains { $0.n == n }
    case .verdict: return announcements.contains { $0.n == n }
    case .open, .retract, .recover, .void, .seal, .unknown: return false
    }
  }

  private func entry(_ n: Int) -> Entry? {
    entries.indices.contains(n) && entries[n].n == n ? entries[n] : nil
  }

  private mutating func retract(_ n: Int, by retraction: Int) {
    guard isLive(n), let entry = entry(n) else { return ineffective.append(retraction) }
    if let item = entry.event.item { records[item]?.remove(n) }
    decisions.removeAll { $0.n == n }
    questions.removeAll { $0.n == n }
    acceptances.removeAll { $0.n == n }
    announcements.removeAll { $0.n == n }
  }
}

extension Array {
  fileprivate mutating func append<Value>(_ entry: Entry, _ value: Value)
  where Element == Live<Value> {
    append(Live(n: entry.n, at: entry.at, value: value))
  }
}
