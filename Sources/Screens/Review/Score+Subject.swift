internal import Assessment

extension Score {
  /// An item at its place; nil for an indicator, and for what the assessment does not have.
  func finding(of subject: Decision.Subject) -> PlaceFinding? {
    guard case .item(let id, let place, let venue) = subject else { return nil }
    return findings.first { $0.item.id == id && $0.place == place && $0.venue == venue }
  }

  func indicator(_ id: String) -> Indicator? {
    components.lazy.flatMap(\.indicators).first { $0.indicator.id == id }?.indicator
  }

  /// What is asked when a subject is decided otherwise: of an indicator its share, 0 to 1.
  func question(of subject: Decision.Subject) -> Item? {
    switch subject {
    case .item: finding(of: subject)?.item
    case .indicator(let id):
      indicator(id).map {
        Item(
          id: id, text: $0.title,
          answer: .number(NumberRule(min: ExactDecimal(0), max: ExactDecimal(1))))
      }
    }
  }

  /// Institutions whose assessors all gave this answer: from it they cannot dissent.
  func agreeing(with answer: Answer, on subject: Decision.Subject) -> Set<Name> {
    let given = finding(of: subject)?.finding.sayings.compactMap { saying in
      saying.given.map { (saying.rater.institution, $0.answer) }
    }
    let others = Set((given ?? []).filter { $0.1 != answer }.map(\.0))
    return Set((given ?? []).map(\.0)).subtracting(others)
  }

  /// The decision that holds.
  func decision(on subject: Decision.Subject) -> Said<Decision>? {
    switch subject {
    case .item: finding(of: subject)?.finding.decision
    case .indicator(let id): decisions[id]
    }
  }
}

extension PlaceFinding {
  var subject: Decision.Subject {
    .item(item.id, place: place, venue: venue)
  }
}
