/// Why an item at a place, or an indicator, waits for the lead.
public enum PendingReason: String, CaseIterable, Equatable, Hashable, Sendable {
  case unanswered
  case flagged
  /// Raters differ by half or more, or some say not applicable and others do not.
  case disputed
  /// Evidence is demanded and there is none.
  case evidence
  /// An outside figure that may still move.
  case provisional
  /// The item that it depends on is pending.
  case parent
  /// A log that touches it is forked or damaged.
  case integrity
  /// An indicator without a single item that applies.
  case unseen
}
