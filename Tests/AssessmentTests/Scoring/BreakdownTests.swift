import Assessment
import Testing

@Suite("Figures taken apart")
struct BreakdownTests {
  private func sum(_ breakdown: Breakdown) -> Figures {
    let gives = breakdown.parts.map { breakdown.contribution(of: $0) }
    let running = gives.compactMap(\.running)
    return Figures(
      running: running.isEmpty ? nil : running.reduce(.zero, +),
      lowest: gives.map(\.lowest).reduce(.zero, +), highest: gives.map(\.highest).reduce(.zero, +))
  }

  @Test("the parts of every figure add up to it, to the last fraction", arguments: [false, true])
  func sums(withParents: Bool) throws {
    for (density, seed) in [2, 6, 10].flatMap({ density in (0..<80).map { (density, $0) } }) {
      let setting = RandomCase(seed: seed, density: density, withParents: withParents)
      let score = try setting.score()
      #expect(sum(score.breakdown) == score.total, "seed \(seed)")
      for component in score.components {
        #expect(sum(score.breakdown(of: component)) == component.figures, "seed \(seed)")
        for indicator in component.indicators
        where score.decisions[indicator.indicator.id] == nil {
          let breakdown = score.breakdown(of: indicator)
          #expect(breakdown.parts.isEmpty == indicator.isUnseen, "seed \(seed)")
          guard !indicator.isUnseen else { continue }
          #expect(sum(breakdown) == indicator.figures, "seed \(seed)")
        }
      }
    }
  }

  @Test("each part is what the rules say of it", arguments: [2, 6, 10])
  func parts(density: Int) throws {
    var compared = 0
    for seed in 0..<80 {
      let setting = RandomCase(seed: seed * 16 + density, density: density)
      let score = try setting.score()
      let naive = NaiveScore(setting)
      for indicator in score.components.flatMap(\.indicators) {
        let breakdown = score.breakdown(of: indicator)
        for part in breakdown.parts where !score.mayLeave(part.id) {
          let item = try #require(setting.items.first { $0.id == part.id })
          let values = setting.places.compactMap { naive.value(of: item, at: $0).0 }
          let count = Fraction(values.count)
          let running = values.compactMap(\.running)
          let low = values.map(\.low).reduce(.zero, +) / count
          #expect(part.weight == Fraction(item.weight))
          #expect(part.mean.lowest == low, "seed \(seed), \(item.id)")
          #expect(part.mean.highest == values.map(\.high).reduce(.zero, +) / count)
          #expect((part.mean.running == nil) == running.isEmpty)
          if let mean = part.mean.running {
            #expect(mean == running.reduce(.zero, +) / Fraction(running.count))
          }
          #expect(sum(score.breakdown(of: item)) == part.mean, "seed \(seed), \(item.id)")
          #expect(score.breakdown(of: item).parts.count == values.count)
          let whole = Fraction(indicator.indicator.weight)
          let lowest = part.lowestWeight / breakdown.lowestWeight
          #expect(breakdown.contribution(of: part).lowest == low * lowest * whole)
          compared += 1
        }
      }
    }
    #expect(compared > 100)
  }

  @Test("what may not apply is left out where it would keep the figure from its end")
  func leaving() throws {
    let city = City([
      .sample("a", notApplicable: []), .sample("b", .grades), .sample("c", weight: "2"),
    ])
    let one = Log("v").answer("a", .unmet).answer("b", .grade("5")).answer("c", .met)
    let other = Log("w", by: "Tim").answer("b", .grade("3")).answer("c", .partial)
    let lead = Log.lead().decide("b", .grade("3"))
    let i1 = try city.score(one, other, lead).indicator("i1")
    // c is in dispute between 1/2 and 1; without it a (0) and b (3/5) come to 3/10.
    #expect(i1.figures.text == "15.75 [9.00, 19.50]")
    let gives = try city.score(one, other, lead).breakdown(of: i1)
    #expect(gives.parts.map(\.lowestWeight) == [.one, .one, .zero])
    #expect(gives.parts.map(\.highestWeight) == [.one, .one, Fraction(2)])
    #expect(gives.parts.map { gives.contribution(of: $0).lowest.text } == ["0.00", "9.00", "0.00"])
  }

  @Test("an indicator whose items may all not apply may become anything")
  func unseen() throws {
    let city = City([.sample("a")])
    let (one, other) = (Log("v").answer("a", .met), Log("w", by: "Tim").answer("a", .partial))
    let score = try city.score(one, other)
    let i1 = try score.indicator("i1")
    #expect(i1.figures.text == "22.50 [0.00, 30.00]")
    let gives = score.breakdown(of: i1)
    #expect(gives.parts.map(\.id) == ["a", nil] && sum(gives) == i1.figures)
  }

  @Test("the running figure weighs only what has a running value")
  func runningShare() throws {
    let city = City([
      .sample("a"), .sample("b", weight: "3"), .sample("c", indicator: "i2"),
      .sample("d", indicator: "i3"),
    ])
    let score = try city.score(Log("v").answer("a", .partial).answer("d", .met))
    let i1 = try score.indicator("i1")
    let gives = score.breakdown(of: i1)
    #expect(gives.parts.map(\.id) == ["a", "b"])
    #expect(
      gives.parts.map { gives.contribution(of: $0).text } == [
        "15.00 [3.75, 3.75]", "none [0.00, 22.50]",
      ])
    #expect(gives.runningWeight == Fraction(1) && gives.lowestWeight == Fraction(4))
    let total = score.breakdown
    #expect(total.parts.map { $0.runningWeight.text } == ["30.00", "60.00"])
    #expect(
      total.parts.map { total.contribution(of: $0).text } == [
        "16.67 [3.75, 36.25]", "66.67 [60.00, 60.00]",
      ])
    #expect(score.total.text == "83.33 [63.75, 96.25]")
  }

  @Test("knock-outs and what is recorded only feed nothing, nor does the gate")
  func apart() throws {
    let city = City(
      [.sample("a"), .sample("k", isKnockout: true), .sample("r", indicator: nil)],
      lists: ["g": [.sample("p", indicator: nil, isCriterion: true)]], gate: "g")
    let score = try city.score(
      Log("v", lists: ["m", "g"]).answer("a", .met).answer("k", .met).answer("p", .met))
    #expect(score.findings.map(\.item.id) == ["a", "k", "r", "p"])
    #expect(score.findings.map(\.feeds) == ["i1", nil, nil, nil])
    #expect(score.breakdown(of: try score.indicator("i1")).parts.map(\.id) == ["a"])
  }
}

extension Score {
  /// Whether the item may turn out not applicable at one of its places.
  fileprivate func mayLeave(_ id: String?) -> Bool {
    id == nil || findings.contains { $0.item.id == id && $0.finding.mayBecomeNotApplicable }
  }
}
