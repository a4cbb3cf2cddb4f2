/// Which logs of the planned visits have come in: who is expected where, and what is there of it.
public struct Reception: Equatable, Sendable {
  /// Everyone of the team at each place of theirs, in the order of the plan: by place, then by team.
  public private(set) var expected: [Expectation] = []
  /// Who visited a place and is not expected there, each once, in the order of the visits' ids.
  public private(set) var unexpected: [Unplanned] = []

  /// A member of the team at a planned place.
  public struct Expectation: Equatable, Sendable {
    public let member: Member
    public let place: String
    /// As planned; one of them where the venues of the place are not told apart.
    public let venue: String
    public internal(set) var state: State
  }

  public enum State: Equatable, Sendable {
    /// There is a log, sealed or still in progress.
    case received
    /// The lead gave it back, and no visit carries it on yet.
    case returned
    case missing
  }

  /// A visit by someone who is not expected there.
  public struct Unplanned: Equatable, Sendable {
    public let assessor: String
    public let institution: String
    public let place: String
    public let venue: String
  }

  /// What the logs of a folder come to; those of another assessment, of the city itself and void ones
  /// do not count.
  ///
  /// Nothing is expected where the plan names no places or no team, and then nothing is unexpected.
  public init(_ plan: Plan, instrument: Instrument, visits: [Visit]) {
    let counting = visits.filter { !$0.isVoid }
    let returns = Returns(counting)
    // One that is carried on stands for nothing any more: its head may have been wrong.
    let current = counting.filter { visit in
      visit.head.role == .assessor && plan.covers(visit.head) && !returns.isCarriedOn(visit)
    }
    let planned = plan.expectations(instrument)
    guard !planned.isEmpty else { return }
    var states: [Key: State] = [:]
    for (key, _) in planned { states[key] = .missing }
    for visit in current.sorted(by: { $0.head.visit < $1.head.visit }) {
      let key = Key(visit.head, instrument)
      let isReturned = !returns.questions(on: visit).isEmpty || states[key] == .returned
      if states[key] != nil {
        states[key] = isReturned ? .returned : .received
      } else if !unexpected.contains(where: { Key($0, instrument) == key }) {
        unexpected.append(Unplanned(visit.head))
      }
    }
    for (key, expectation) in planned {
      guard let state = states.removeValue(forKey: key) else { continue }
      expected.append(expectation)
      expected[expected.count - 1].state = state
    }
  }

  public func expected(_ state: State) -> [Expectation] {
    expected.filter { $0.state == state }
  }
}

/// A rater at a place.
private struct Key: Hashable {
  let rater: Rater
  let place: PlaceKey

  init(_ head: VisitHead, _ instrument: Instrument) {
    rater = Rater(head)
    place = PlaceKey(kind: head.place, venue: head.venue, in: instrument)
  }

  init(_ visit: Reception.Unplanned, _ instrument: Instrument) {
    rater = Rater(assessor: visit.assessor, institution: visit.institution)
    place = PlaceKey(kind: visit.place, venue: visit.venue, in: instrument)
  }

  init(_ member: Member, _ place: String, _ venue: String, _ instrument: Instrument) {
    rater = Rater(assessor: member.assessor, institution: member.institution)
    self.place = PlaceKey(kind: place, venue: venue, in: instrument)
  }
}

extension Reception.Unplanned {
  fileprivate init(_ head: VisitHead) {
    self.init(
      assessor: head.assessor, institution: head.institution, place: head.place,
      venue: head.venue)
  }
}

extension Plan {
  /// Whether a visit is of the assessment that is planned.
  fileprivate func covers(_ head: VisitHead) -> Bool {
    Name(head.region) == Name(region) && Name(head.period) == Name(period)
      && head.instrument.id == instrument
  }

  fileprivate func expectations(
    _ instrument: Instrument
  ) -> [(key: Key, expectation: Reception.Expectation)] {
    places.flatMap { place in
      place.venues.flatMap { venue in
        team.filter { $0.places.isEmpty || $0.places.contains(place.id) }.map { member in
          (
            Key(member, place.id, venue, instrument),
            Reception.Expectation(
              member: member, place: place.id, venue: venue, state: .missing)
          )
        }
      }
    }
  }
}
