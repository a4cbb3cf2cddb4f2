/// A decision of the lead, whether it holds or another took its place.
public struct Ruling: Equatable, Sendable {
  public var decision: Said<Decision>
  /// False when a later one took its place, or it fits nothing that is assessed.
  public var holds: Bool
}

extension [Ruling] {
  /// All that were not taken back, oldest first.
  init(_ leads: [Visit], in score: Score) {
    let holding = score.findings.compactMap(\.finding.decision) + score.decisions.values
    let sources = Set(holding.map { Entered($0.source) })
    let all = leads.flatMap { lead in lead.decisions.map { Said($0, in: lead) } }
    self = all.sorted { $0.source < $1.source }.map {
      Ruling(decision: $0, holds: sources.contains(Entered($0.source)))
    }
  }
}

/// An entry by its log and its place in it.
private struct Entered: Hashable {
  let visit: String
  let n: Int

  init(_ source: Source) {
    visit = source.visit
    n = source.n
  }
}
