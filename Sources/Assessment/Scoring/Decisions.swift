/// The lead's settlings of one assessment; of several on one subject the last one holds.
struct Decisions {
  private(set) var items: [PlaceKey: [String: Settled]] = [:]
  /// Points in 0...1.
  private(set) var indicators: [String: Fraction] = [:]

  /// A decision with the local date that a date answer is compared with.
  struct Settled {
    let answer: Answer
    let day: CalendarDate
  }

  init(_ leads: [Visit], _ instrument: Instrument) {
    let all = leads.flatMap { lead in
      lead.decisions.map {
        (decision: $0.value, day: lead.date, order: lead.source(of: $0))
      }
    }
    for one in all.sorted(by: { $0.order < $1.order }) {
      switch (one.decision.subject, one.decision.value) {
      case (.item(let item, let place, let venue), let answer):
        let key = PlaceKey(kind: place, venue: venue, in: instrument)
        items[key, default: [:]][item] = Settled(answer: answer, day: one.day)
      case (.indicator(let id), .points(let points)) where Self.isPossible(points):
        indicators[id] = Fraction(points)
      case (.indicator, _): break
      }
    }
  }

  private static func isPossible(_ points: ExactDecimal) -> Bool {
    points >= ExactDecimal(0) && points <= ExactDecimal(1)
  }
}
