/// A visit of which a part cannot be trusted until the lead accepts one of its chains.
public struct DistrustedVisit: Equatable, Sendable {
  public var head: VisitHead
  public var fault: MergedVisit.Fault
  /// Ids of the items that any version touches beyond the fault, in order.
  public var items: [String]

  public init(head: VisitHead, fault: MergedVisit.Fault, items: [String]) {
    self.head = head
    self.fault = fault
    self.items = items
  }

  /// Nil when nothing is wrong with it, or the lead has settled what was.
  init?(_ visit: MergedVisit) {
    guard let fault = visit.fault else { return nil }
    self.init(head: visit.head, fault: fault, items: visit.distrusted.sorted())
  }
}
