internal import Assessment

/// A line of the lead's list: an item at a place, an indicator, or a log that cannot be trusted.
struct ReviewRow: Equatable {
  /// What a line is about; tells lines apart while the figures move.
  enum Subject: Hashable {
    case decision(Decision.Subject)
    /// By the id of the visit.
    case log(String)
  }

  /// What is known of it.
  enum Matter: Equatable {
    case item(PlaceFinding)
    case indicator(Indicator, Said<Decision>?)
    case log(DistrustedVisit)
  }

  let subject: Subject
  let matter: Matter
  /// In the order of `PendingReason`; empty when nothing is left to settle.
  let reasons: [PendingReason]
  /// Points of the total; nil for what moves nothing of its own, or no more.
  let swing: Fraction?
  /// Whether it was given back to an assessor, by any lead.
  var isReturned = false

  var isPending: Bool {
    !reasons.isEmpty
  }

  var decision: Said<Decision>? {
    switch matter {
    case .item(let found): found.finding.decision
    case .indicator(_, let decision): decision
    case .log: nil
    }
  }

  var finding: PlaceFinding? {
    guard case .item(let found) = matter else { return nil }
    return found
  }

  /// The raters of its place; a digit names each, so long as there are digits.
  var sayings: [Saying] {
    finding?.finding.sayings ?? []
  }
}
