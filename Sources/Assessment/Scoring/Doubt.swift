/// A log that speaks of an item where it is forked or damaged, and what the lead made of it.
public struct Doubt: Equatable, Sendable {
  public let visit: String
  /// Whose log it is.
  public let by: Rater
  /// Nil for a log that is sound, of which the lead accepted less than there is.
  public let fault: MergedVisit.Fault?
  /// The lead's word on what of the log counts; nil while the item waits for it.
  public let acceptance: Said<Acceptance>?

  init(_ merged: MergedVisit, about item: String) {
    visit = merged.id
    by = Rater(merged.head)
    fault = merged.flaw
    acceptance = merged.distrusted.items.contains(item) ? nil : merged.acceptance
  }

  public var isSettled: Bool {
    acceptance != nil
  }
}
