/// The union of any number of logs, in any order, with any duplicates and partial copies.
///
/// A longer copy of the same chain replaces a shorter one; two continuations of one visit (a fork)
/// are both kept. The union is commutative, associative and idempotent, and drops no answer.
public struct MergedLogs: Equatable, Sendable {
  /// By visit id: the copies that no other copy contains, in the order of their last hash.
  private var chains: [String: [Chain]] = [:]

  public init() {}

  public init(_ copies: some Sequence<Chain>) {
    for copy in copies { insert(copy) }
  }

  public mutating func insert(_ copy: Chain) {
    let visit = copy.head.visit
    let known = chains[visit] ?? []
    if known.contains(where: copy.isContained) { return }
    let kept = known.filter { !$0.isContained(in: copy) } + [copy]
    chains[visit] = kept.sorted(by: Self.precedes)
  }

  public func union(_ other: MergedLogs) -> MergedLogs {
    var result = self
    for copy in other.chains.values.joined() { result.insert(copy) }
    return result
  }

  /// A total order, so that the result never depends on the order of the files.
  private static func precedes(_ left: Chain, _ right: Chain) -> Bool {
    if left.last.hash != right.last.hash { return left.last.hash < right.last.hash }
    let lines = (left.damage?.line ?? 0, right.damage?.line ?? 0)
    if lines.0 != lines.1 { return lines.0 < lines.1 }
    let touched = (left.damage?.touched.words ?? [], right.damage?.touched.words ?? [])
    return touched.0.lexicographicallyPrecedes(touched.1)
  }

  /// All visits in the order of their ids; forks and damage are settled by the leads' `accept`.
  public func visits() -> [MergedVisit] {
    let unsettled = chains.sorted { $0.key < $1.key }.map { MergedVisit($0.value) }
    // A lead's log may be forked itself: what it accepts counts once it is settled.
    let leads = Self.settle(unsettled.filter { $0.head.role == .lead }, by: unsettled)
    return Self.reach(Self.settle(unsettled, by: leads))
  }

  /// Where a lead's log cannot be trusted it may say what of other visits counts: then all that these
  /// speak of is not to be trusted either.
  private static func reach(_ visits: [MergedVisit]) -> [MergedVisit] {
    let byId = Dictionary(visits.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return visits.map { $0.head.role == .lead ? $0.reaching(byId) : $0 }
  }

  /// The visits as the leads of their assessment among `speakers` accept them; the last word on a visit
  /// holds.
  private static func settle(
    _ visits: [MergedVisit], by speakers: [MergedVisit]
  ) -> [MergedVisit] {
    let leads = speakers.compactMap(\.visit).filter { $0.head.role == .lead && !$0.isVoid }
    let words = leads.flatMap { lead in
      lead.acceptances.map { (assessment: AssessmentKey(lead.head), said: Said($0, in: lead)) }
    }
    let settlings = words.sorted { $0.said.source < $1.said.source }
    return visits.map { merged in
      let last = settlings.last {
        $0.said.value.visit == merged.id && $0.assessment == AssessmentKey(merged.head)
      }
      return last.map { merged.settled(by: $0.said) } ?? merged
    }
  }
}
