/// One visit after merging: what counts of it, and what cannot be trusted.
public struct MergedVisit: Equatable, Sendable {
  public let id: String
  public let head: VisitHead
  /// The fold of what counts; nil when the lead accepted none of it.
  public let visit: Visit?
  /// Items of which a part of the log speaks that cannot be trusted, or that the lead left out.
  public let contested: Set<String>
  /// What is or was wrong with the log, whether the lead settled it or not.
  public let flaw: Fault?
  /// The lead's word on what of it counts.
  public let acceptance: Said<Acceptance>?
  let chains: [Chain]
  /// Items of entries that were recorded after the lead's word, and so are no part of it.
  private let grown: Set<String>

  /// Why a part of the visit cannot be trusted.
  public enum Fault: Equatable, Sendable {
    /// Two continuations after this many common entries.
    case fork(after: Int)
    /// Counted from 1.
    case damage(line: Int)
  }

  /// Items touched beyond a fork or damage, or after the lead's word; each is pending until the lead
  /// accepts a chain.
  public var distrusted: Set<String> {
    acceptance == nil ? contested : grown
  }

  /// What is wrong and not settled yet; a log that went on after the lead's word forks there.
  public var fault: Fault? {
    guard let acceptance else { return flaw }
    return grown.isEmpty ? nil : .fork(after: acceptance.value.n + 1)
  }

  /// What of it can be accepted: each chain to its end, the longest first, then what all have in common.
  var endings: [DistrustedVisit.Ending] {
    let ends = chains.map(\.last).sorted { ($1.n, $0.hash) < ($0.n, $1.hash) }
    let shared = visit.map { [$0.last] } ?? []
    return (ends + shared).map(DistrustedVisit.Ending.init).uniqued(on: \.hash)
  }

  /// Of each copy that no other one holds, in the order of their last hash.
  var ends: [ChainEnd] {
    chains.map(ChainEnd.init)
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
    contested = Set(beyond + damaged)
    acceptance = nil
    grown = []
    if chains.contains(where: { $0.entries.count > common }) {
      flaw = .fork(after: common)
    } else {
      flaw = first.damage.map { .damage(line: $0.line) }
    }
  }

  private init(_ other: MergedVisit, _ acceptance: Said<Acceptance>, _ entries: [Entry]) {
    id = other.id
    head = other.head
    chains = other.chains
    visit = Visit(entries)
    contested = other.contested.union(chains.flatMap { $0.items(after: entries.count) })
    flaw = other.flaw
    self.acceptance = acceptance
    // What goes on from the accepted entry; a branch that was passed over, or a log of which nothing
    // counts, has been judged whole, whatever its clock said.
    let growing = chains.filter { chain in
      chain.entries.count > entries.count && !entries.isEmpty
        && chain.entries[entries.count - 1].hash == entries.last?.hash
    }
    grown = Set(
      growing.flatMap { chain in
        let late = chain.entries.dropFirst(entries.count).firstIndex { entry in
          entry.at.seconds > acceptance.source.at.seconds
        }
        return late.map(chain.items(after:)) ?? []
      })
  }

  /// What the lead accepted counts and nothing else; a word that fits no chain settles nothing.
  func settled(by acceptance: Said<Acceptance>) -> MergedVisit {
    let word = acceptance.value
    if word.n == -1 { return MergedVisit(self, acceptance, []) }
    let chain = chains.first { chain in
      chain.entries.indices.contains(word.n) && chain.entries[word.n].hash == word.head
    }
    guard let chain else { return self }
    return MergedVisit(self, acceptance, Array(chain.entries.prefix(word.n + 1)))
  }
}
