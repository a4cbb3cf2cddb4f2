/// An item at a place: what all raters say, whether it is pending, and what it is worth.
public struct Finding: Equatable, Sendable {
  public let item: Item
  /// One for each rater of the place, asked or not.
  public let sayings: [Saying]
  /// The lead's, when it holds.
  public let decision: Said<Decision>?
  /// Logs that cannot be trusted on the item, or could not until the lead's word.
  public let doubts: [Doubt]
  /// In the order of the sayings; one alone when the lead decided the item.
  public let standings: [Standing]
  /// In the order of `PendingReason`; empty when nothing is left to settle.
  public let reasons: [PendingReason]
  /// The mean of the raters' points; nil while there are none.
  public let running: Fraction?
  /// What the points may still become; nil when the item does not apply and nothing is pending.
  public let range: Span?

  /// Of all raters.
  public var evidence: [Evidence] {
    sayings.flatMap { $0.evidence.map(\.value) }
  }

  /// Whether at least one rater answered it, its parent settled it, or the lead did.
  public var isAnswered: Bool {
    standings.contains { $0 != .open }
  }

  /// Whether the only standing is the lead's.
  public var isDecided: Bool {
    decision != nil
  }

  public var isPending: Bool {
    !reasons.isEmpty
  }

  /// Whether it is pending and may be settled as not applicable: by the lead, where the checklist offers
  /// that, or by what it depends on.
  public var mayBecomeNotApplicable: Bool {
    isPending && (!item.notApplicable.isEmpty || reasons.contains(.parent))
  }
}

/// The lowest and the highest value that is still possible.
public struct Span: Equatable, Sendable {
  public var lowest: Fraction
  public var highest: Fraction

  public init(_ lowest: Fraction, _ highest: Fraction) {
    self.lowest = lowest
    self.highest = highest
  }

  static let whole = Span(.zero, .one)

  func union(_ other: Span) -> Span {
    Span(min(lowest, other.lowest), max(highest, other.highest))
  }
}
