extension WayToMark.Bridge {
  /// Takes the widest swings until they reach the threshold.
  ///
  /// Levels are weighted means. While everything pending applies for certain, or may become anything, the
  /// total moves by sums of swings, and no fewer items can do than the widest ones. Elsewhere what does not
  /// apply leaves a mean and the others weigh more, so each choice is computed: the items do, and whether
  /// fewer would is not said. The swing of a parent includes what depends on it, which is passed over here.
  init?(_ threshold: Threshold, _ score: Score) {
    let roots = score.agenda.pending.filter { !$0.reasons.contains(.parent) && $0.swing > .zero }
    let isSum = score.movesBySums
    let count =
      isSum
      ? Self.count(of: roots, from: score.total.lowest, to: threshold)
      : Self.count(of: roots, in: score, to: threshold)
    guard let count else { return nil }
    let items = Array(roots.prefix(count))
    self.init(
      items: items, hasDependents: items.contains { $0.ids(in: score.findings).count > 1 },
      isFewest: isSum)
  }

  private static func count(
    of items: [PendingItem], from lowest: Fraction, to threshold: Threshold
  ) -> Int? {
    var sum = lowest
    for (count, item) in items.enumerated() {
      if threshold.isReached(by: sum) { return count }
      sum += item.swing
    }
    return threshold.isReached(by: sum) ? items.count : nil
  }

  /// By halving: one more item at its best never lowers the total.
  private static func count(
    of items: [PendingItem], in score: Score, to threshold: Threshold
  ) -> Int? {
    func isReached(by count: Int) -> Bool {
      threshold.isReached(by: score.lowest(settling: items.prefix(count)))
    }
    guard isReached(by: items.count) else { return nil }
    var range = 0...items.count
    while range.count > 1 {
      let middle = (range.lowerBound + range.upperBound) / 2
      range =
        isReached(by: middle) ? range.lowerBound...middle : middle + 1...range.upperBound
    }
    return range.lowerBound
  }
}

extension Score {
  /// Whether what is not found to apply cannot move the total further than its points do.
  fileprivate var movesBySums: Bool {
    findings.allSatisfy { found in
      found.feeds == nil || !found.finding.mayBecomeNotApplicable || found.finding.range == .whole
    }
  }

  /// The lowest total once these are settled at their best, with all that hangs on them.
  fileprivate func lowest(settling items: some Sequence<PendingItem>) -> Fraction {
    var settled: Set<PlacedItem> = []
    var decided = decisions.points
    var doubted = Set(components.flatMap(\.indicators).filter(\.isDoubted).map(\.indicator.id))
    for item in items {
      settled.formUnion(item.ids(in: findings))
      guard case .indicator(let indicator) = item.subject else { continue }
      decided[indicator.id] = .one
      doubted.remove(indicator.id)
    }
    let scored = findings.filter { $0.feeds != nil }.map { found in
      settled.contains(PlacedItem(found)) ? found.finding.atBest : found.finding
    }
    return ScoreTree(instrument, findings: scored, decided: decided, doubted: doubted)
      .total.lowest
  }
}

/// An item at a place, by its ids.
private struct PlacedItem: Hashable {
  let item: String
  let place: String
  let venue: String

  init(_ found: PlaceFinding) {
    (item, place, venue) = (found.item.id, found.place, found.venue)
  }
}

extension Finding {
  fileprivate var atBest: Finding {
    guard let range else { return self }
    return Finding(
      item: item, sayings: sayings, decision: decision, doubts: doubts, standings: standings,
      reasons: [], running: running, range: Span(range.highest, range.highest))
  }
}

extension PendingItem {
  /// The item at its place, and all there that wait for it, directly or not; empty for an indicator.
  fileprivate func ids(in findings: [PlaceFinding]) -> Set<PlacedItem> {
    guard case .item(let item, let place, let venue) = subject else { return [] }
    let here = findings.filter { $0.place == place && $0.venue == venue }
    let waiting = here.filter { $0.finding.reasons.contains(.parent) }
    var ids: Set<String> = [item.id]
    var rest = [item.id]
    while let next = rest.popLast() {
      let hanging = waiting.filter { $0.item.parents.contains(next) }.map(\.item.id)
      rest += hanging.filter { ids.insert($0).inserted }
    }
    return Set(here.filter { ids.contains($0.item.id) }.map(PlacedItem.init))
  }
}
