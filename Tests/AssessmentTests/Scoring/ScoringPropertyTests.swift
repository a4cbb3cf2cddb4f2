import Assessment
import Testing

@Suite("Scores of random assessments")
struct ScoringPropertyTests {
  /// The figures at every level, with the number of items behind them that are pending.
  private func levels(_ score: Score) -> [(figures: Figures, pending: Int)] {
    let indicators = score.components.flatMap(\.indicators)
    let open = score.components.map { component in
      component.indicators.reduce(0) { $0 + $1.counts.pending + ($1.isUnseen ? 1 : 0) }
    }
    return indicators.map { ($0.figures, $0.counts.pending + ($0.isUnseen ? 1 : 0)) }
      + zip(score.components, open).map { ($0.figures, $1) }
      + [(score.total, open.reduce(0, +))]
  }

  @Test("a naive reading of the rules agrees with the engine", arguments: [2, 6, 8, 10])
  func oracle(density: Int) throws {
    for seed in 0..<100 {
      let setting = RandomCase(seed: seed * 16 + density, density: density)
      let score = try setting.score()
      let naive = NaiveScore(setting)
      for id in ["i1", "i2", "i3"] {
        #expect(try score.indicator(id).figures == naive.indicators[id], "seed \(seed), \(id)")
      }
      #expect(score.components.map(\.figures) == naive.components, "seed \(seed)")
      #expect(score.total == naive.total, "seed \(seed)")
      let items = setting.items.count * setting.places.count
      #expect(score.counts.text == "\(items)/\(naive.answered)/\(naive.pending)", "seed \(seed)")
    }
  }

  @Test("lowest <= running <= highest within the weight, at every level", arguments: [true, false])
  func ordered(withParents: Bool) throws {
    for seed in 0..<150 {
      let score = try RandomCase(seed: seed, withParents: withParents).score()
      for (figures, _) in levels(score) {
        let running = figures.running ?? figures.lowest
        #expect(figures.lowest <= running && running <= figures.highest, "seed \(seed)")
        #expect(figures.lowest >= .zero && figures.highest <= Fraction(100), "seed \(seed)")
      }
      for indicator in score.components.flatMap(\.indicators) {
        #expect(indicator.figures.highest <= Fraction(indicator.indicator.weight))
      }
    }
  }

  @Test("with nothing pending the three figures are one number")
  func nothingPending() throws {
    var settled = 0
    for seed in 0..<150 {
      let score = try RandomCase(seed: seed, density: 10, withParents: seed % 2 == 0).score()
      for (figures, pending) in levels(score) where pending == 0 {
        settled += 1
        #expect(figures.lowest == figures.running, "seed \(seed)")
        #expect(figures.highest == figures.running, "seed \(seed)")
      }
    }
    #expect(settled > 100)
  }

  @Test("answering an open item keeps the new interval inside the old, at every level")
  func narrowing() throws {
    var narrowed = 0
    for seed in 0..<60 {
      var setting = RandomCase(seed: seed, density: 4)
      var dice = Dice(seed: UInt64(seed) + 1000)
      var before = try setting.score()
      for place in setting.places.indices {
        for item in setting.items where setting.isOpen(item, at: place) {
          let reply = RandomCase.reply(to: item, &dice)
          setting.places[place].raters[0].replies[item.id] = reply
          let after = try setting.score()
          for (old, new) in zip(levels(before), levels(after)) {
            #expect(new.figures.lowest >= old.figures.lowest, "seed \(seed), \(item.id)")
            #expect(new.figures.highest <= old.figures.highest, "seed \(seed), \(item.id)")
          }
          if before.total != after.total { narrowed += 1 }
          before = after
        }
      }
    }
    #expect(narrowed > 100)
  }

  @Test("the score does not hang on the order of the logs", arguments: 0..<20)
  func order(seed: Int) throws {
    let setting = RandomCase(seed: seed, withParents: true)
    var dice = Dice(seed: UInt64(seed))
    let score = try setting.score()
    for _ in 0..<5 {
      let logs = setting.logs.shuffled(using: &dice)
      #expect(try setting.city.score(of: logs.map(\.chain)) == score)
    }
  }
}

extension RandomCase {
  fileprivate func isOpen(_ item: Item, at place: Int) -> Bool {
    let seen = places[place]
    return seen.decisions[item.id] == nil
      && seen.raters.allSatisfy { $0.replies[item.id] == nil }
  }
}
