/// A visit of which a part cannot be trusted until the lead accepts one of its chains.
public struct DistrustedVisit: Equatable, Sendable {
  public var head: VisitHead
  public var fault: MergedVisit.Fault
  /// Ids of the items that any version touches beyond the fault, in order.
  public var items: [String]
  /// The same of indicators that a lead's log decides as a whole.
  public var indicators: [String]
  /// What a lead's log says there of the assessment as a whole: `announced`, `revoked`; in order.
  public var states: [String]
  /// What the lead can accept of it: each chain to its end, the longest first, then what they share.
  public var endings: [Ending]

  /// The last entry of a stretch of a log.
  public struct Ending: Equatable, Sendable {
    public var n: Int
    public var at: Timestamp
    public var hash: Digest

    public init(n: Int, at: Timestamp, hash: Digest) {
      self.n = n
      self.at = at
      self.hash = hash
    }

    init(_ entry: Entry) {
      self.init(n: entry.n, at: entry.at, hash: entry.hash)
    }
  }

  public init(
    head: VisitHead, fault: MergedVisit.Fault, items: [String], indicators: [String] = [],
    states: [String] = [], endings: [Ending] = []
  ) {
    self.head = head
    self.fault = fault
    self.items = items
    self.indicators = indicators
    self.states = states
    self.endings = endings
  }

  /// Nil when nothing is wrong with it, or the lead has settled what was.
  init?(_ visit: MergedVisit) {
    guard let fault = visit.fault else { return nil }
    let touched = visit.distrusted
    self.init(
      head: visit.head, fault: fault, items: touched.items.sorted(),
      indicators: touched.indicators.sorted(), states: touched.states.sorted(),
      endings: visit.endings)
  }
}
