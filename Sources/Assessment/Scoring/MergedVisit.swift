/// One visit after merging: what counts of it, and what cannot be trusted.
public struct MergedVisit: Equatable, Sendable {
  public let id: String
  public let head: VisitHead
  /// The fold of what counts; nil when the lead accepted none of it.
  public let visit: Visit?
  /// What a part of the log speaks of that cannot be trusted, or that the lead left out.
  public private(set) var contested: Touched
  /// What is or was wrong with the log, whether the lead settled it or not.
  public let flaw: Fault?
  /// The lead's word on what of it counts.
  public let acceptance: Said<Acceptance>?
  let chains: [Chain]
  /// What entries speak of that were recorded after the lead's word, and so are no part of it.
  private var grown: Touched

  /// Why a part of the visit cannot be trusted.
  public enum Fault: Equatable, Sendable {
    /// Two continuations after this many common entries.
    case fork(after: Int)
    /// Counted from 1.
    case damage(line: Int)
  }

  /// What is touched beyond a fork or damage, or after the lead's word; all of it is pending until the
  /// lead accepts a chain.
  public var distrusted: Touched {
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
    var contested = Touched()
    for chain in chains {
      contested.formUnion(chain.touched(after: common))
      if let damage = chain.damage { contested.formUnion(damage.touched) }
    }
    self.chains = chains
    head = first.head
    id = first.head.visit
    visit = Visit(first.entries.prefix(common))
    self.contested = contested
    acceptance = nil
    grown = Touched()
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
    var contested = other.contested
    for chain in chains { contested.formUnion(chain.touched(after: entries.count)) }
    self.contested = contested
    flaw = other.flaw
    self.acceptance = acceptance
    // What goes on from the accepted entry; a branch that was passed over, or a log of which nothing
    // counts, has been judged whole, whatever its clock said.
    let growing = chains.filter { chain in
      chain.entries.count > entries.count && !entries.isEmpty
        && chain.entries[entries.count - 1].hash == entries.last?.hash
    }
    grown = growing.reduce(into: Touched()) { grown, chain in
      let late = chain.entries.dropFirst(entries.count).firstIndex { entry in
        entry.at.seconds > acceptance.source.at.seconds
      }
      if let late { grown.formUnion(chain.touched(after: late)) }
    }
  }

  /// With all that the visits speak of whose acceptance hangs on what cannot be trusted here.
  func reaching(_ visits: [String: MergedVisit]) -> MergedVisit {
    var reached = distrusted
    var seen: Set = [id]
    var rest = reached.visits.sorted()
    while let next = rest.popLast() {
      guard seen.insert(next).inserted, let visit = visits[next] else { continue }
      reached.formUnion(visit.contested)
      for chain in visit.chains { reached.formUnion(chain.touched(after: 0)) }
      rest += reached.visits.sorted()
    }
    var result = self
    result.contested.formUnion(reached)
    if acceptance != nil { result.grown.formUnion(reached) }
    return result
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
