/// What waits for the lead, why, and by how much it can move the total.
public struct PendingItem: Equatable, Sendable {
  public var subject: Subject
  /// In the order of `PendingReason`; at least one.
  public var reasons: [PendingReason]
  /// Highest minus lowest of the total, in points out of 100, when only this and what depends on it
  /// keep their range and all else stands at its low; 0 for what is in no mean.
  public var swing: Fraction

  /// An item at a place, or an indicator that nobody saw or whose decision cannot be trusted.
  public enum Subject: Equatable, Sendable {
    /// The place is the id of its kind, the venue as written.
    case item(Item, place: String, venue: String)
    case indicator(Indicator)

    public var id: String {
      switch self {
      case .item(let item, _, _): item.id
      case .indicator(let indicator): indicator.id
      }
    }

    public var isItem: Bool {
      if case .item = self { true } else { false }
    }
  }

  public init(subject: Subject, reasons: [PendingReason], swing: Fraction) {
    self.subject = subject
    self.reasons = reasons
    self.swing = swing
  }
}

extension [PendingItem] {
  /// Ordered by swing, the widest first, then by id, then by place and venue.
  init(_ assessed: AssessedPlaces, _ components: [ComponentScore]) {
    let leverages = Leverages(assessed)
    let indicators = components.flatMap(\.indicators).filter { !$0.reasons.isEmpty }.map {
      PendingItem(
        subject: .indicator($0.indicator), reasons: $0.reasons, swing: leverages.of($0.indicator))
    }
    let all = indicators + assessed.byPlace.flatMap { Self.at($0, leverages) }
    self = all.enumerated().sorted { left, right in
      if left.element.swing != right.element.swing {
        return left.element.swing > right.element.swing
      }
      return (left.element.subject.id, left.offset) < (right.element.subject.id, right.offset)
    }.map(\.element)
  }

  private static func at(_ place: [PlaceFinding], _ leverages: Leverages) -> [PendingItem] {
    let swings = PlaceSwings(place, leverages)
    return place.filter(\.finding.isPending).map { found in
      PendingItem(
        subject: .item(found.item, place: found.place, venue: found.venue),
        reasons: found.finding.reasons, swing: swings.swing(of: found.item.id))
    }
  }
}
