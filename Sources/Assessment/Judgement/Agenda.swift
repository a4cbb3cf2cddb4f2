/// What an assessment leaves to the team lead and the plenary.
public struct Agenda: Equatable, Sendable {
  /// What moves the total most comes first.
  public var pending: [PendingItem]
  /// Critical items that were found unmet, in the order of places and checklists.
  public var critical: [RatedItem]
  /// Items on which raters differ and that the lead has not decided, in the same order.
  public var disputes: [RatedItem]
  /// In the order of visit ids.
  public var integrity: [DistrustedVisit]

  public init(
    pending: [PendingItem] = [], critical: [RatedItem] = [], disputes: [RatedItem] = [],
    integrity: [DistrustedVisit] = []
  ) {
    self.pending = pending
    self.critical = critical
    self.disputes = disputes
    self.integrity = integrity
  }

  init(_ assessed: AssessedPlaces, _ tree: ScoreTree, _ visits: [MergedVisit]) {
    self.init(
      pending: [PendingItem](assessed, tree.components),
      critical: [RatedItem](criticalAt: assessed.places),
      disputes: [RatedItem](disputedAt: assessed.places),
      integrity: visits.compactMap(DistrustedVisit.init))
  }
}
