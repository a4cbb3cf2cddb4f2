import Testing

@testable import Assessment

@Suite("Marks and their minimums")
struct MarkStandingTests {
  private static let zero = Figures(running: nil, lowest: .zero, highest: .zero)

  private func mark(
    _ id: String, _ threshold: Threshold, _ minimums: [Minimum] = []
  ) -> Mark {
    Mark(id: id, title: .blank, threshold: threshold, minimums: minimums)
  }

  private func state(_ threshold: Threshold, _ low: Fraction, _ high: Fraction) -> Reach {
    MarkStanding(
      mark("m", threshold), total: Figures(running: nil, lowest: low, highest: high),
      components: []
    ).state
  }

  @Test("reached or missed once the whole interval lies on one side, the limit included or not")
  func sides() {
    let (below, limit, above) = (Fraction(89), Fraction(90), Fraction(91))
    #expect(state(.atLeast(decimal("90")), limit, limit) == .reached)
    #expect(state(.above(decimal("90")), limit, limit) == .missed)
    #expect(state(.above(decimal("90")), limit, above) == .open)
    #expect(state(.atLeast(decimal("90")), below, limit) == .open)
    #expect(state(.atLeast(decimal("90")), below, below) == .missed)
    #expect(state(.above(decimal("90")), above, above) == .reached)
    #expect(state(.atLeast(decimal("90")), below, above) == .open)
  }

  @Test("nothing is rounded before it is compared")
  func exact() {
    let short = Fraction(90) - Fraction(1, 1_000_000_000)
    #expect(short.text == "90.00")
    #expect(state(.atLeast(decimal("90")), short, short) == .missed)
    #expect(
      state(.above(decimal("90")), Fraction(90) + Fraction(1, 3_000), Fraction(91)) == .reached)
  }

  /// k1 (40) has i1 (30) at 20 [15, 24] and i2 (10) at 5 [5, 5]; k2 (60) has i3 (60), nothing known.
  private let components: [ComponentScore] = {
    func figures(_ running: Int?, _ low: Int, _ high: Int) -> Figures {
      Figures(
        running: running.map { Fraction($0) }, lowest: Fraction(low), highest: Fraction(high))
    }
    let all = [
      "i1": figures(20, 15, 24), "i2": figures(5, 5, 5), "i3": figures(nil, 0, 60),
      "k1": figures(25, 20, 29), "k2": figures(nil, 0, 60),
    ]
    return City.instrument().components.map { component in
      ComponentScore(
        component: component, figures: all[component.id] ?? Self.zero,
        indicators: component.indicators.map {
          IndicatorScore(
            indicator: $0, figures: all[$0.id] ?? Self.zero, counts: ItemCounts(),
            isUnseen: false)
        })
    }
  }()

  private func minimum(_ of: [String], _ measure: Minimum.Measure) -> MinimumStanding {
    MinimumStanding(Minimum(of: of, measure: measure), components)
  }

  @Test("a minimum in percent is of the weights together, one in points of their sum")
  func measures() {
    #expect(minimum(["k1"], .percent(decimal("50"))).figures.text == "62.50 [50.00, 72.50]")
    #expect(minimum(["k1"], .percent(decimal("50"))).state == .reached)
    #expect(minimum(["k1"], .percent(decimal("50.000001"))).state == .open)
    #expect(minimum(["k1"], .percent(decimal("72.6"))).state == .missed)
    #expect(minimum(["i1", "i2"], .points(decimal("20"))).figures.text == "25.00 [20.00, 29.00]")
    #expect(minimum(["i1", "i2"], .points(decimal("20"))).state == .reached)
    #expect(minimum(["i1", "i2"], .points(decimal("29"))).state == .open)
    #expect(minimum(["i1", "i2"], .points(decimal("29.1"))).state == .missed)
    // (15 + 0) of 90, (24 + 60) of 90.
    #expect(minimum(["i1", "k2"], .percent(decimal("1"))).figures.text == "none [16.67, 93.33]")
  }

  @Test("one missed minimum misses the mark, one open minimum leaves it open")
  func together() {
    func state(_ minimums: [Minimum]) -> Reach {
      MarkStanding(
        mark("m", .atLeast(decimal("10")), minimums),
        total: Figures(running: nil, lowest: Fraction(20), highest: Fraction(89)),
        components: components
      ).state
    }
    let (met, open, missed) = (
      Minimum(of: ["i2"], measure: .points(decimal("5"))),
      Minimum(of: ["k2"], measure: .percent(decimal("60"))),
      Minimum(of: ["i2"], measure: .points(decimal("5.1")))
    )
    #expect(state([]) == .reached)
    #expect(state([met]) == .reached)
    #expect(state([met, open]) == .open)
    #expect(state([open, missed, met]) == .missed)
  }

  @Test("the lowest mark is the one to pass, the best one reached is the predicate")
  func predicate() throws {
    var city = City([.sample("a"), .sample("b", indicator: "i2"), .sample("c", indicator: "i3")])
    city.instrument.marks = [
      mark("best", .above(decimal("90"))),
      mark("good", .atLeast(decimal("60")), [Minimum(of: ["i2"], measure: .points(decimal("1")))]),
      mark("pass", .atLeast(decimal("60"))),
    ]
    func judgement(_ log: Log) throws -> Judgement { try city.score(log).judgement }
    let all = Log("v").answer("a", .unmet).answer("c", .met)
    let pass = try judgement(all.answer("b", .unmet))
    #expect(pass.mark == .reached)
    #expect(pass.predicate?.id == "pass")
    #expect(pass.marks.map(\.state) == [.missed, .missed, .reached])
    #expect(try judgement(all.answer("b", .met)).predicate?.id == "good")
    let open = try judgement(Log("v").answer("a", .met))
    #expect(open.mark == .open)
    #expect(open.predicate == nil)
    let missed = try judgement(Log("v").answer("c", .unmet))
    #expect(missed.mark == .missed)
    #expect(missed.predicate == nil)
  }
}
