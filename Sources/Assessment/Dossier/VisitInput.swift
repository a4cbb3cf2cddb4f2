/// What one visit brought into an assessment, so that whoever has its log can tell whether it is the same.
public struct VisitInput: Equatable, Sendable {
  public var head: VisitHead
  /// Those of the copies that hold all others: one, unless the log is forked or damaged.
  public var ends: [ChainEnd]
  /// Why it counts for nothing, if it does not.
  public var voidReason: String?
  public var fault: MergedVisit.Fault?
  /// The lead's word on what of it counts.
  public var acceptance: Said<Acceptance>?
  /// Ids of the items that are spoken of in what the lead left out, in order.
  public var leftOut: [String]

  init(_ merged: MergedVisit) {
    head = merged.head
    ends = merged.ends
    voidReason = merged.visit?.voidReason
    fault = merged.flaw
    acceptance = merged.acceptance
    leftOut = merged.acceptance == nil ? [] : merged.contested.items.sorted()
  }

  /// Whether nothing is wrong with the log, and less of it counts than there is by the lead's word.
  public var isCut: Bool {
    guard fault == nil, let acceptance else { return false }
    return ends.contains { $0.entries > acceptance.value.n + 1 }
  }
}

/// How far one copy of a log can be trusted, and the hash that stands for all of it.
public struct ChainEnd: Equatable, Sendable {
  /// How many entries are sound.
  public var entries: Int
  /// Of the last sound entry.
  public var hash: Digest
  public var isSealed: Bool
  /// Counted from 1; nil when the copy is whole.
  public var damagedLine: Int?

  init(_ chain: Chain) {
    entries = chain.entries.count
    hash = chain.last.hash
    damagedLine = chain.damage?.line
    if case .seal = chain.last.event { isSealed = true } else { isSealed = false }
  }
}
