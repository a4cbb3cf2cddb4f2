import Assessment
import Testing

@Suite("Means and running figures")
struct ScoringMeanTests {
  @Test("an item is the mean over raters at each place, then over the places")
  func ratersThenPlaces() throws {
    let city = City([.sample("a", .grades)])
    let score = try city.score(
      Log("v1").answer("a", .grade("5")), Log("v2", by: "Budi").answer("a", .grade("3")),
      Log("v3", at: "rsud", venue: "RSUD").answer("a", .grade("3")))
    // ((1 + 0.6) / 2 + 0.6) / 2 = 0.7 of 30; the mean of all three answers would give 22.00.
    #expect(try score.figures("i1") == "21.00 [21.00, 21.00]")
  }

  @Test("an indicator is the mean of its items by their weights")
  func weights() throws {
    let city = City([.sample("a", weight: "3"), .sample("b"), .sample("c", weight: "0.5")])
    let log = Log("v1").answer("a", .met).answer("b", .unmet).answer("c", .partial)
    // (3 x 1 + 0.5 x 1/2) / 4.5 = 13/18 of 30.
    #expect(try city.score(log).figures("i1") == "21.67 [21.67, 21.67]")
  }

  @Test("a not applicable item leaves the denominator")
  func notApplicable() throws {
    let city = City([.sample("a", weight: "3"), .sample("b")])
    let log = Log("v1").answer("a", .none).answer("b", .partial)
    #expect(try city.score(log).figures("i1") == "15.00 [15.00, 15.00]")
  }

  @Test("a place where it does not apply leaves the mean over the places")
  func notApplicablePlace() throws {
    let city = City([.sample("a")])
    let score = try city.score(
      Log("v1").answer("a", .none), Log("v2", at: "rsud", venue: "RSUD").answer("a", .met))
    #expect(try score.figures("i1") == "30.00 [30.00, 30.00]")
    #expect(score.counts.text == "2/2/0")
  }

  @Test("venues of a kind of which there are several are told apart by their folded names")
  func several() throws {
    let city = City([.sample("a")])
    let score = try city.score(
      Log("v1", at: "rsud", venue: "RSUD Utara").answer("a", .met),
      Log("v2", at: "rsud", venue: " rsud  utara").answer("a", .met, at: clock("11:00")),
      Log("v3", at: "rsud", venue: "RSUD Selatan").answer("a", .unmet, at: clock("12:00")))
    #expect(try score.figures("i1") == "15.00 [15.00, 15.00]")
    #expect(score.counts.text == "2/2/0")
  }

  @Test("another kind is one place, whatever its venue is called")
  func onePlace() throws {
    let city = City([.sample("a")])
    let score = try city.score(
      Log("v1", venue: "MPP").answer("a", .met),
      Log("v2", venue: "Mal Pelayanan Publik").answer("a", .unmet, at: clock("11:00")))
    #expect(try score.figures("i1") == "0.00 [0.00, 0.00]")
    #expect(score.counts.text == "1/1/0")
  }

  @Test("components are points out of their weight, the total is out of 100")
  func levels() throws {
    let city = City([
      .sample("a"), .sample("b", indicator: "i2"), .sample("c", indicator: "i3"),
    ])
    let log = Log("v1").answer("a", .met).answer("b", .unmet).answer("c", .partial)
    let score = try city.score(log)
    #expect(try score.figures("i1") == "30.00 [30.00, 30.00]")
    #expect(try score.figures("i2") == "0.00 [0.00, 0.00]")
    #expect(
      score.components.map(\.figures.text) == ["30.00 [30.00, 30.00]", "30.00 [30.00, 30.00]"])
    #expect(score.total.text == "60.00 [60.00, 60.00]")
  }

  @Test("running looks only at what has points; the interval at everything")
  func running() throws {
    let city = City([
      .sample("a"), .sample("a2"), .sample("b", indicator: "i2"), .sample("c", indicator: "i3"),
    ])
    let score = try city.score(Log("v1").answer("a", .partial))
    // i1: a = 1/2, a2 open. k1 runs on i1 alone: 40 x 1/2.
    #expect(try score.figures("i1") == "15.00 [7.50, 22.50]")
    #expect(try score.figures("i2") == "none [0.00, 10.00]")
    #expect(
      score.components.map(\.figures.text) == ["20.00 [7.50, 32.50]", "none [0.00, 60.00]"])
    #expect(score.total.text == "50.00 [7.50, 92.50]")
  }

  @Test("running weighs components by the indicators that have a figure, not by their own weight")
  func runningTotal() throws {
    let city = City([
      .sample("a"), .sample("b", indicator: "i2"), .sample("c", indicator: "i3"),
    ])
    let score = try city.score(Log("v1").answer("b", .met).answer("c", .unmet))
    // (10 x 1 + 60 x 0) / 70; by component weights it would be 40.00.
    #expect(score.total.text == "14.29 [10.00, 40.00]")
  }

  @Test("running at places: the mean of those that have points")
  func runningPlaces() throws {
    let city = City([.sample("a"), .sample("b")])
    let score = try city.score(
      Log("v1").answer("a", .met), Log("v2", at: "rsud", venue: "RSUD").answer("b", .unmet))
    #expect(try score.figures("i1") == "15.00 [7.50, 22.50]")
    #expect(score.counts.text == "4/2/2")
  }

  @Test("nothing answered yet: no figure")
  func nothing() throws {
    let score = try City([.sample("a"), .sample("c", indicator: "i3")]).score(Log("v1"))
    #expect(score.total.text == "none [0.00, 100.00]")
    #expect(score.components.allSatisfy { $0.figures.running == nil })
  }

  @Test("knock-outs and the items of the gate's checklist are in no mean, and counted at the top")
  func apart() throws {
    let items: [Item] = [.sample("a"), .sample("k", isKnockout: true)]
    let city = City(items, lists: ["g": [.sample("gate-1")]], gate: "g")
    let log = Log("v1", lists: ["m", "g"]).answer("a", .met).answer("k", .unmet)
      .answer("gate-1", .unmet)
    let score = try city.score(log)
    #expect(try score.figures("i1") == "30.00 [30.00, 30.00]")
    #expect(try score.indicator("i1").counts.text == "1/1/0")
    #expect(score.counts.text == "3/3/0")
    let without = City(items, lists: ["g": [.sample("gate-1")]])
    #expect(try without.score(log).figures("i1") == "15.00 [15.00, 15.00]")
  }

  @Test("recorded-only items are counted at the top only and move no figure")
  func recordedOnly() throws {
    let city = City([
      .sample("a"), .sample("n", .number(NumberRule()), indicator: nil),
      .sample("t", indicator: nil),
    ])
    let score = try city.score(Log("v1").answer("a", .met).answer("n", .number("12")))
    #expect(score.counts.text == "3/2/1")
    #expect(try score.indicator("i1").counts.text == "1/1/0")
    #expect(try score.figures("i1") == "30.00 [30.00, 30.00]")
  }

  @Test("figures are rounded once, at the end: 92.145 is 92.15")
  func roundedOnce() throws {
    let city = City([
      .sample("a"), .sample("b", .outside, indicator: "i2"), .sample("c", indicator: "i3"),
    ])
    let log = Log("v1").answer("a", .met).answer("b", .final("21.45")).answer("c", .met)
    let total = try city.score(log).total
    #expect(total.running == Fraction(92_145, 1000))
    #expect(total.text == "92.15 [92.15, 92.15]")
    let below = log.answer("b", .final("21.4499"))
    #expect(try city.total(below) == "92.14 [92.14, 92.14]")
  }

  @Test("thirds add up to the whole")
  func thirds() throws {
    let city = City(["a", "b", "c"].map { .sample($0) } + [.sample("d", indicator: "i2")])
    let log = Log("v1").answer("a", .met).answer("b", .unmet).answer("c", .unmet)
      .answer("d", .met)
    let component = try #require(try city.score(log).components.first)
    #expect(component.figures.running == Fraction(20))
  }
}
