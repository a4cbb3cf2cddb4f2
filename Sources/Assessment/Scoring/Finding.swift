/// An item at a place: what all raters say, whether it is pending, and what it is worth.
public struct Finding: Equatable, Sendable {
  public let item: Item
  /// In the order of the raters of the place.
  public let standings: [Standing]
  /// Whether the lead decided it, so that the only standing is the lead's.
  public let isDecided: Bool
  /// In the order of `PendingReason`; empty when nothing is left to settle.
  public let reasons: [PendingReason]
  /// The mean of the raters' points; nil while there are none.
  public let running: Fraction?
  /// What the points may still become; nil when the item does not apply and nothing is pending.
  public let range: Span?
  /// Of all raters.
  public let evidence: [Evidence]

  /// Whether at least one rater answered it, its parent settled it, or the lead did.
  public var isAnswered: Bool {
    standings.contains { $0 != .open }
  }

  public var isPending: Bool {
    !reasons.isEmpty
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
