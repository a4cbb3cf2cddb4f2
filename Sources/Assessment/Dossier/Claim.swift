/// What the city says of an item at a place in its own assessment, beside what was found there.
///
/// Claims are in no figure.
public struct Claim: Equatable, Sendable {
  public var item: Item
  /// The id of the kind of place.
  public var place: String
  public var venue: String
  /// By the city's last word; what a parent settles for the city counts as it claims it.
  public var claimed: Standing
  /// Nil when no assessor was asked it.
  public var found: Finding?

  /// How a claim fares against the finding, the gravest first.
  public enum Comparison: String, CaseIterable, Equatable, Sendable {
    /// Claimed met, found unmet.
    case refuted
    /// More points claimed than found.
    case overstated
    /// One says not applicable, the other does not.
    case applicability
    /// Fewer points claimed than found.
    case understated
    case confirmed
    /// Nothing was found yet.
    case open
  }

  public init(item: Item, place: String, venue: String, claimed: Standing, found: Finding?) {
    self.item = item
    self.place = place
    self.venue = venue
    self.claimed = claimed
    self.found = found
  }

  public var comparison: Comparison {
    guard let found, found.isAnswered else { return .open }
    guard let points = claimed.points, let running = found.running else {
      let isOut = found.running == nil
      if isOut, !found.standings.contains(where: \.isNotApplicable) { return .open }
      return claimed.isNotApplicable == isOut ? .confirmed : .applicability
    }
    if points == running { return .confirmed }
    if points < running { return .understated }
    return points == .one && running == .zero ? .refuted : .overstated
  }

  /// Whether the finding is another than what was claimed.
  public var isDifference: Bool {
    comparison != .confirmed && comparison != .open
  }
}
