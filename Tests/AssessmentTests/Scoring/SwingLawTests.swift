import Testing

@testable import Assessment

@Suite("Laws of the swing, in random assessments")
struct SwingLawTests {
  @Test("it is what a naive recomputation with all others at their low comes to")
  func naive() throws {
    var moving = 0
    for seed in 0..<60 {
      let setting = RandomCase(seed: seed, density: [4, 8, 10][seed % 3])
      for pending in try setting.score().agenda.pending {
        let total = NaiveScore(setting, keeping: pending.name).total
        #expect(pending.swing == total.highest - total.lowest, "seed \(seed), \(pending.name)")
        if pending.swing > .zero { moving += 1 }
      }
    }
    #expect(moving > 200)
  }

  @Test("where items depend on others it is what the score tree comes to, one by one")
  func withParents() throws {
    var wider = 0
    for seed in 0..<60 {
      let setting = RandomCase(seed: seed, density: 6, withParents: true)
      let assessed = try setting.assessed
      for pending in try setting.score().agenda.pending {
        let total = assessed.total(keeping: pending)
        #expect(
          pending.swing == total.highest - total.lowest, "seed \(seed), \(pending.name)")
        if assessed.places.contains(where: { pending.ids(at: $0).count > 1 }) { wider += 1 }
      }
    }
    #expect(wider > 100)
  }

  @Test("without parents all swings add up to what the interval spans while everything applies")
  func sum() throws {
    var (settled, wider) = (0, 0)
    for seed in 0..<150 {
      let score = try RandomCase(seed: seed, density: 10).score()
      let sum = score.agenda.pending.map(\.swing).reduce(.zero, +)
      let width = score.total.highest - score.total.lowest
      let isFixed = score.findings.allSatisfy { found in
        !found.finding.mayBecomeNotApplicable || found.finding.range == Span(.zero, .one)
      }
      #expect(isFixed ? sum == width : sum <= width, "seed \(seed)")
      if sum < width { wider += 1 }
      let unseen = score.components.flatMap(\.indicators).count { $0.isUnseen }
      #expect(score.agenda.pending.count == score.counts.pending + unseen, "seed \(seed)")
      if score.agenda.pending.isEmpty { settled += 1 }
    }
    #expect(settled > 0 && wider > 0)
  }

  @Test("settling one at its high instead of its low moves the total by exactly its swing")
  func settling() throws {
    var settled = 0
    for seed in 0..<30 {
      let setting = RandomCase(seed: seed, density: 9)
      guard let low = try setting.decided()?.score().total else { continue }
      #expect(low.lowest == low.highest, "seed \(seed)")
      for pending in try setting.score().agenda.pending where pending.swing > .zero {
        guard let high = try setting.decided(highest: pending.name)?.score().total else { continue }
        #expect(high.lowest == high.highest, "seed \(seed), \(pending.name)")
        #expect(high.lowest - low.lowest == pending.swing, "seed \(seed), \(pending.name)")
        settled += 1
      }
    }
    #expect(settled > 100)
  }

  @Test("the widest comes first, then by id and place; and each reason is told")
  func order() throws {
    for seed in 0..<60 {
      let pending = try RandomCase(seed: seed, withParents: true).score().agenda.pending
      for (first, second) in zip(pending, pending.dropFirst()) {
        #expect(first.swing >= second.swing, "seed \(seed)")
        if first.swing == second.swing { #expect(first.name < second.name, "seed \(seed)") }
      }
      #expect(pending.allSatisfy { !$0.reasons.isEmpty })
    }
  }
}

extension RandomCase {
  /// The lead settles all that is pending at its low, and one of it at its high; nil where no answer
  /// comes to that.
  fileprivate func decided(highest: String? = nil) -> RandomCase? {
    var decided = self
    let naive = NaiveScore(self)
    for place in places.indices {
      for item in items {
        let (range, isPending, _) = naive.value(of: item, at: places[place])
        guard isPending, let range else { continue }
        let isHigh = NaiveScore.name(item.id, at: places[place]) == highest
        guard let reply = Self.reply(to: item, worth: isHigh ? range.high : range.low) else {
          return nil
        }
        decided.places[place].decisions[item.id] = reply
      }
    }
    for id in ["i1", "i2", "i3"] where naive.isUnseen(id) {
      decided.indicators[id] = id == highest ? .one : .zero
    }
    return decided
  }

  /// A final answer with exactly these points; for what is only recorded any does.
  private static func reply(to item: Item, worth points: Fraction) -> Reply? {
    var dice = Dice(seed: 7)
    return (0..<200).lazy.map { _ in reply(to: item, &dice) }.first {
      $0.range == nil && ($0.points == points || (item.indicator == nil && $0.points != nil))
    }
  }
}
