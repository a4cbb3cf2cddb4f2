/// One visit after merging: what counts of it, and what cannot be trusted.
public struct MergedVisit: Equatable, Sendable {
  public let id: String
  public let head: VisitHead
  /// The fold of what counts; nil when the lead accepted none of it.
  public let visit: Visit?
  /// Items touched beyond a fork or damage; each is pending until the lead accepts a chain.
  public let distrusted: Set<String>
  public let fault: Fault?
  private let chains: [Chain]

  /// Why a part of the visit cannot be trusted.
  public enum Fault: Equatable, Sendable {
    /// Two continuations after this many common entries.
    case fork(after: Int)
    /// Counted from 1.
    case damage(line: Int)
  }

  /// - Precondition: `chains` is not empty, and all are of one visit.
  init(_ chains: [Chain]) {
    let first = chains[0]
    let common = chains.dropFirst().map { first.common(with: $0) }.min() ?? first.entries.count
    let beyond = chains.flatMap { $0.items(after: common) }
    let damaged = chains.flatMap { $0.damage?.touched ?? [] }
    self.chains = chains
    head = first.head
    id = first.head.visit
    visit = Visit(first.entries.prefix(common))
    distrusted = Set(beyond + damaged)
    if chains.contains(where: { $0.entries.count > common }) {
      fault = .fork(after: common)
    } else {
      fault = first.damage.map { .damage(line: $0.line) }
    }
  }

  private init(_ other: MergedVisit, accepting entries: [Entry]) {
    id = other.id
    head = other.head
    chains = other.chains
    visit = Visit(entries)
    distrusted = []
    fault = nil
  }

  /// What the lead accepted counts and nothing else; a word that fits no chain settles nothing.
  func settled(by acceptance: Acceptance) -> MergedVisit {
    if acceptance.n == -1 { return MergedVisit(self, accepting: []) }
    let chain = chains.first { chain in
      chain.entries.indices.contains(acceptance.n)
        && chain.entries[acceptance.n].hash == acceptance.head
    }
    guard let chain else { return self }
    return MergedVisit(self, accepting: Array(chain.entries.prefix(acceptance.n + 1)))
  }
}
