/// The lead's settlings of one assessment; of several on one subject the last one holds.
struct Decisions {
  private(set) var items: [PlaceKey: [String: Settled]] = [:]
  /// With points in 0...1.
  private(set) var indicators: [String: Said<Decision>] = [:]

  /// A decision with the local date that a date answer is compared with.
  struct Settled {
    let said: Said<Decision>
    let day: CalendarDate

    var answer: Answer { said.value.value }
  }

  init(_ leads: [Visit], _ instrument: Instrument) {
    let all = leads.flatMap { lead in
      lead.decisions.map { Settled(said: Said($0, in: lead), day: lead.date) }
    }
    for one in all.sorted(by: { $0.said.source < $1.said.source }) {
      switch (one.said.value.subject, one.answer) {
      case (.item(let item, let place, let venue), _):
        let key = PlaceKey(kind: place, venue: venue, in: instrument)
        items[key, default: [:]][item] = one
      case (.indicator(let id), .points(let points)) where Self.isPossible(points):
        indicators[id] = one.said
      case (.indicator, _): break
      }
    }
  }

  private static func isPossible(_ points: ExactDecimal) -> Bool {
    points >= ExactDecimal(0) && points <= ExactDecimal(1)
  }
}

extension [String: Said<Decision>] {
  /// What decided indicators are worth, in 0...1.
  var points: [String: Fraction] {
    compactMapValues { said in
      guard case .points(let points) = said.value.value else { return nil }
      return Fraction(points)
    }
  }
}
