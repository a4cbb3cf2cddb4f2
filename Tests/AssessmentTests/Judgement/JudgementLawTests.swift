import Testing

@testable import Assessment

@Suite("Laws of the verdict, in random assessments")
struct JudgementLawTests {
  /// Marks at every fifth point, best first, some with minimums; the lowest is the one to pass.
  private func city(of setting: RandomCase) -> City {
    var city = setting.city
    if setting.gate.isEmpty { city.instrument.gate = nil }
    city.instrument.marks = stride(from: 95, through: 5, by: -5).map { limit in
      Mark(
        id: "m\(limit)", title: .blank,
        threshold: limit.isMultiple(of: 2)
          ? .above(ExactDecimal(limit)) : .atLeast(ExactDecimal(limit)),
        minimums: limit.isMultiple(of: 3)
          ? [
            Minimum(of: ["k1", "i3"], measure: .percent(ExactDecimal(limit))),
            Minimum(of: ["i2"], measure: .points(ExactDecimal(1))),
          ] : [])
    }
    return city
  }

  private func judgement(of setting: RandomCase) throws -> Judgement {
    try city(of: setting).score(of: setting.logs.map(\.chain)).judgement
  }

  @Test("worthy only when nothing it hangs on is open")
  func worthy() throws {
    var seen: [Verdict: Int] = [:]
    for seed in 0..<150 {
      let judgement = try judgement(of: RandomCase(seed: seed, density: 9))
      seen[judgement.verdict, default: 0] += 1
      guard judgement.verdict == .worthy else { continue }
      #expect(judgement.marks.last?.state == .reached, "seed \(seed)")
      #expect(judgement.knockouts.allSatisfy { $0.state == .held }, "seed \(seed)")
      let criteria = judgement.gate?.criteria ?? []
      #expect(criteria.allSatisfy { [.met, .notApplicable].contains($0.state) }, "seed \(seed)")
    }
    #expect(Verdict.allCases.filter { $0 != .revoked }.allSatisfy { seen[$0, default: 0] > 5 })
  }

  @Test("however the pending items are settled, what was decided stays so")
  func settling() throws {
    var decided = 0
    for seed in 0..<60 {
      let setting = RandomCase(seed: seed, density: 9)
      let before = try judgement(of: setting)
      for turn in 0..<2 {
        var dice = Dice(seed: UInt64(seed * 10 + turn) + 5000)
        let after = try judgement(of: setting.settled(&dice))
        #expect(after.marks.allSatisfy { $0.state != .open }, "seed \(seed)")
        for (old, new) in zip(before.marks, after.marks) where old.state != .open {
          #expect(new.state == old.state, "seed \(seed), \(old.mark.id)")
          decided += 1
        }
        for (old, new) in zip(before.gate?.criteria ?? [], after.gate?.criteria ?? [])
        where [.met, .unmet, .notApplicable].contains(old.state) {
          #expect(new.state == old.state, "seed \(seed), \(old.item.id)")
        }
        for (old, new) in zip(before.knockouts, after.knockouts) where old.state != .open {
          #expect(new.state == old.state, "seed \(seed), \(old.item.id)")
        }
        #expect(Self.follows(after.verdict, before.verdict), "seed \(seed)")
      }
    }
    #expect(decided > 500)
  }

  /// What is open may become anything; what is not worthy may yet be stopped.
  private static func follows(_ after: Verdict, _ before: Verdict) -> Bool {
    before == .open || after == before || (before == .notWorthy && after == .stopped)
  }

  @Test("the judgement does not hang on the order of the logs")
  func order() throws {
    for seed in 0..<30 {
      let setting = RandomCase(seed: seed)
      var dice = Dice(seed: UInt64(seed))
      let logs = setting.logs.shuffled(using: &dice)
      #expect(
        try city(of: setting).score(of: logs.map(\.chain)).judgement
          == judgement(of: setting), "seed \(seed)")
    }
  }
}

extension RandomCase {
  /// The lead decides everything that is pending, each within what it may still become.
  fileprivate func settled(_ dice: inout Dice) -> RandomCase {
    var settled = self
    let naive = NaiveScore(self)
    for place in places.indices {
      for item in items {
        let (range, isPending, _) = naive.value(of: item, at: places[place])
        guard isPending, let range else { continue }
        settled.places[place].decisions[item.id] = Self.reply(to: item, &dice, within: range)
      }
    }
    // What nobody sees, perhaps only now, the lead decides as a whole.
    for id in ["i1", "i2", "i3"] where NaiveScore(settled).isUnseen(id) {
      settled.indicators[id] = Fraction(dice.roll(5), 4)
    }
    return settled
  }

  /// A final reply in the range; not applicable only where everything is possible.
  private static func reply(
    to item: Item, _ dice: inout Dice, within range: NaiveScore.Three
  ) -> Reply {
    for _ in 0..<2000 {
      let reply = reply(to: item, &dice)
      guard reply.range == nil else { continue }
      guard let points = reply.points else {
        if range.low == .zero, range.high == .one { return reply }
        continue
      }
      if range.low <= points, points <= range.high { return reply }
    }
    Issue.record("nothing fits \(item.id)")
    return Reply(answer: .none, points: nil)
  }
}
