/// One entry about an item or an indicator, from any log, with what became of it.
public struct HistoryEntry: Equatable, Sendable {
  public let by: Rater
  public let role: Role
  public let source: Source
  public let event: Event
  /// The entry that took it back; nil while it is live.
  public let retracted: Source?
  /// Whether it stands in the part of its log that counts.
  public let isCounted: Bool
}

extension MergedLogs {
  /// All that was ever said of a subject of an assessment, live or taken back, by time, then visit, then
  /// place in the log; what stands beyond a fork or was not accepted is marked as not counted.
  public func history(of subject: Decision.Subject, in score: Score) -> [HistoryEntry] {
    let key = AssessmentKey(score)
    let visits = visits().filter { AssessmentKey($0.head) == key }
    let place = PlaceKey(subject, in: score.instrument)
    let here = visits.filter { merged in
      merged.head.role != .lead && place != nil
        && PlaceKey(kind: merged.head.place, venue: merged.head.venue, in: score.instrument)
          == place
    }
    let ids = Set(here.map(\.id))
    let leads = visits.filter { $0.head.role == .lead }
    let said =
      here.flatMap { $0.history { $0.item == subject.item } }
      + leads.flatMap { lead in
        lead.history { event in
          switch event {
          case .decide(let decision): decision.subject.isSame(as: subject, in: score.instrument)
          case .giveBack(let question):
            question.item == subject.item && ids.contains(question.visit)
          default: false
          }
        }
      }
    return said.sorted { $0.source < $1.source }
  }

  /// What the leads of an assessment gave back and did not take back, in the order of visits and entries.
  public func questions(in score: Score) -> [Question] {
    let key = AssessmentKey(score)
    return visits().filter { $0.head.role == .lead && AssessmentKey($0.head) == key }
      .compactMap(\.visit).flatMap { $0.questions.map(\.value) }
  }
}

extension MergedVisit {
  /// Entries of all copies, each once, as far as their events are wanted.
  fileprivate func history(_ isWanted: (Event) -> Bool) -> [HistoryEntry] {
    let counted = Set(visit?.entries.map(\.hash) ?? [])
    let all = chains.flatMap { chain in
      let retractions = chain.retractions
      return chain.entries.filter { isWanted($0.event) }.map { entry in
        (
          hash: entry.hash,
          said: HistoryEntry(
            by: Rater(head), role: head.role, source: source(of: entry), event: entry.event,
            retracted: retractions[entry.n].map(source), isCounted: counted.contains(entry.hash))
        )
      }
    }
    return all.uniqued(on: \.hash).map(\.said)
  }

  private func source(of entry: Entry) -> Source {
    Source(at: entry.at, visit: id, n: entry.n)
  }
}

extension Chain {
  /// By the number of an entry, the one that took it back.
  fileprivate var retractions: [Int: Entry] {
    entries.reduce(into: [:]) { result, entry in
      if case .retract(let n) = entry.event, result[n] == nil { result[n] = entry }
    }
  }
}

extension AssessmentKey {
  fileprivate init(_ score: Score) {
    self.init(
      region: Name(score.region), period: Name(score.period), instrument: score.instrument.id,
      revision: score.instrument.revision)
  }
}

extension PlaceKey {
  fileprivate init?(_ subject: Decision.Subject, in instrument: Instrument) {
    guard case .item(_, let place, let venue) = subject else { return nil }
    self.init(kind: place, venue: venue, in: instrument)
  }
}

extension Decision.Subject {
  fileprivate func isSame(as other: Decision.Subject, in instrument: Instrument) -> Bool {
    guard case .item(let id, _, _) = self, case .item(let second, _, _) = other else {
      return self == other
    }
    return id == second && PlaceKey(self, in: instrument) == PlaceKey(other, in: instrument)
  }
}
