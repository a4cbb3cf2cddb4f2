import Assessment
import Testing

@Suite("Pending items stand for a range")
struct ScoringPendingTests {
  private let sari = Log("v1")
  private let budi = Log("v2", by: "Budi")
  private let ani = Log("v3", by: "Ani")

  private func finding(_ item: Item, _ logs: Log...) throws -> String {
    try City([item]).finding(item.id, of: logs.map(\.chain))
  }

  @Test("unanswered: nought to one, until one of the raters answers")
  func unanswered() throws {
    #expect(try finding(.sample("a"), sari, budi) == "none [0.00, 1.00] unanswered")
    #expect(try finding(.sample("a"), sari, budi.answer("a", .met)) == "1.00 [1.00, 1.00]")
  }

  @Test("flagged: nought to one, answered or not, by any rater, until it is taken back")
  func flagged() throws {
    let log = sari.answer("a", .met)
    #expect(try finding(.sample("a"), log.flag("a")) == "1.00 [0.00, 1.00] flagged")
    #expect(try finding(.sample("a"), log, budi.flag("a")) == "1.00 [0.00, 1.00] flagged")
    #expect(try finding(.sample("a"), sari.flag("a")) == "none [0.00, 1.00] unanswered flagged")
    #expect(try finding(.sample("a"), log.flag("a").retract(2)) == "1.00 [1.00, 1.00]")
  }

  @Test("disputed: points that differ by exactly 1/2, from the least to the most")
  func disputed() throws {
    let half = try finding(.sample("a"), sari.answer("a", .met), budi.answer("a", .partial))
    #expect(half == "0.75 [0.50, 1.00] disputed")
    let three = try finding(
      .sample("a"), sari.answer("a", .partial), budi.answer("a", .unmet), ani.answer("a", .partial))
    #expect(three == "0.33 [0.00, 0.50] disputed")
  }

  @Test("just below 1/2 is no dispute")
  func barelyNotDisputed() throws {
    let item = Item.sample("a", .outside)
    let near = try finding(
      item, sari.answer("a", .final("80")), budi.answer("a", .final("30.0001")))
    #expect(near == "0.55 [0.55, 0.55]")
    let far = try finding(item, sari.answer("a", .final("80")), budi.answer("a", .final("30")))
    #expect(far == "0.55 [0.30, 0.80] disputed")
  }

  @Test("disputed: some say not applicable and others do not, nought to one")
  func applicability() throws {
    let none = sari.answer("a", .none)
    let met = budi.answer("a", .met)
    #expect(try finding(.sample("a"), none, met) == "1.00 [0.00, 1.00] disputed")
    #expect(try finding(.sample("a"), none, budi.answer("a", .none)) == "none none")
    #expect(try finding(.sample("a"), none, budi) == "none none")
  }

  @Test("evidence demanded but missing: nought to the points")
  func evidence() throws {
    let item = Item.sample("a", evidence: .after([.met, .partial]))
    #expect(try finding(item, sari.answer("a", .met)) == "1.00 [0.00, 1.00] evidence")
    #expect(try finding(item, sari.answer("a", .partial)) == "0.50 [0.00, 0.50] evidence")
    #expect(try finding(item, sari.answer("a", .unmet)) == "0.00 [0.00, 0.00]")
    #expect(try finding(item, sari.answer("a", .met).evidence("a")) == "1.00 [1.00, 1.00]")
  }

  @Test("evidence after unmet or always is missed too, though the points cannot fall")
  func evidenceOfNothing() throws {
    let unmet = Item.sample("a", evidence: .after([.unmet]))
    #expect(try finding(unmet, sari.answer("a", .unmet)) == "0.00 [0.00, 0.00] evidence")
    #expect(try finding(unmet, sari.answer("a", .met)) == "1.00 [1.00, 1.00]")
    let always = Item.sample("a", evidence: .always)
    #expect(try finding(always, sari.answer("a", .unmet)) == "0.00 [0.00, 0.00] evidence")
  }

  @Test("for every kind one point is met, none is unmet and what lies between is partial")
  func evidenceOfOtherKinds() throws {
    let ratio = Item.sample("a", .ratio([]), evidence: .after([.partial]))
    #expect(try finding(ratio, sari.answer("a", .ratio("3", "5"))) == "0.60 [0.00, 0.60] evidence")
    #expect(try finding(ratio, sari.answer("a", .ratio("5", "5"))) == "1.00 [1.00, 1.00]")
    let number = Item.sample("a", .number(NumberRule()), indicator: nil, evidence: .always)
    #expect(try finding(number, sari.answer("a", .number("4"))).hasSuffix(" evidence"))
  }

  @Test("one live entry by any rater at that place satisfies all")
  func evidenceOfAnother() throws {
    let item = Item.sample("a", evidence: .always)
    let met = sari.answer("a", .met)
    #expect(try finding(item, met, budi.evidence("a")) == "1.00 [1.00, 1.00]")
    #expect(try finding(item, met, budi.evidence("b")) == "1.00 [0.00, 1.00] evidence")
    let taken = budi.evidence("a").retract(1)
    #expect(try finding(item, met, taken) == "1.00 [0.00, 1.00] evidence")
    let elsewhere = Log("v2", at: "rsud", venue: "RSUD").answer("a", .met).evidence("a")
    let score = try City([item]).score(met, elsewhere)
    #expect(score.counts.text == "2/2/1")
  }

  @Test("one rater's met demands evidence although another says unmet")
  func evidenceInDispute() throws {
    let item = Item.sample("a", evidence: .after([.met]))
    let text = try finding(item, sari.answer("a", .met), budi.answer("a", .partial))
    #expect(text == "0.75 [0.00, 1.00] disputed evidence")
  }

  @Test("what does not apply needs no evidence")
  func evidenceOfNone() throws {
    #expect(try finding(.sample("a", evidence: .always), sari.answer("a", .none)) == "none none")
  }

  @Test("provisional: from the floor, or nought, to one")
  func provisional() throws {
    let item = Item.sample("a", .outside)
    let floored = sari.answer("a", .provisional("76", floor: "73"))
    #expect(try finding(item, floored) == "0.76 [0.73, 1.00] provisional")
    let free = sari.answer("a", .provisional("76"))
    #expect(try finding(item, free) == "0.76 [0.00, 1.00] provisional")
    #expect(try finding(item, sari.answer("a", .final("76"))) == "0.76 [0.76, 0.76]")
    let two = try finding(item, floored, budi.answer("a", .provisional("78", floor: "70")))
    #expect(two == "0.77 [0.70, 1.00] provisional")
  }

  @Test("a floor is a share of the most there is")
  func floorOfAnotherScale() throws {
    let item = Item.sample("a", .index(max: decimal("5")))
    let log = sari.answer("a", .provisional("4", floor: "3.5"))
    #expect(try finding(item, log) == "0.80 [0.70, 1.00] provisional")
  }

  @Test(
    "provisional with bands: the least and the most points from the floor up",
    arguments: [
      ("76", "73", "0.50 [0.25, 1.00]"), ("76", "75", "0.50 [0.50, 1.00]"),
      ("80", "80", "0.50 [0.50, 1.00]"),
      ("95", "90", "1.00 [1.00, 1.00]"), ("76", nil, "0.50 [0.25, 1.00]"),
    ])
  func provisionalBands(value: String, floor: String?, expected: String) throws {
    let bands = [
      Band.atLeast("90", points: "1"), .atLeast("75", points: "0.5"), .atLeast("0", points: "0.25"),
    ]
    let item = Item.sample("a", .index(max: decimal("100"), bands: bands))
    let log = sari.answer("a", .provisional(value, floor: floor))
    #expect(try finding(item, log) == expected + " provisional")
  }

  @Test("a band between two limits counts although no limit lies in it")
  func bandBetween() throws {
    let between = Band(
      lower: .init(decimal("40"), isIncluded: false),
      upper: .init(decimal("60"), isIncluded: false),
      points: .zero)
    let item = Item.sample("a", .index(max: decimal("100"), bands: [between, Band(points: .half)]))
    let log = sari.answer("a", .provisional("40", floor: "40"))
    #expect(try finding(item, log) == "0.50 [0.00, 0.50] provisional")
    let above = sari.answer("a", .provisional("60", floor: "60"))
    #expect(try finding(item, above) == "0.50 [0.50, 0.50] provisional")
  }

  @Test("the mean with a figure that is final lies within the range of one that may move")
  func provisionalBesideFinal() throws {
    let bands = [Band.atLeast("50", points: "0.4"), .atLeast("0", points: "0")]
    let item = Item.sample("a", .index(max: decimal("100"), bands: bands))
    let text = try finding(
      item, sari.answer("a", .provisional("20")), budi.answer("a", .final("60")))
    // At 50 and more the mean is 0.4, with 20 it is 0.2.
    #expect(text == "0.20 [0.00, 0.40] provisional")
  }

  @Test("several reasons: from the least low to the greatest high")
  func several() throws {
    let item = Item.sample("a", .outside)
    let text = try finding(
      item, sari.answer("a", .provisional("80", floor: "70")), budi.answer("a", .final("20")))
    #expect(text == "0.50 [0.20, 1.00] disputed provisional")
    let proven = Item.sample("a", .grades, evidence: .always)
    let grades = try finding(
      proven, sari.answer("a", .grade("3")), budi.answer("a", .grade("0")))
    // Disputed [0, 0.6] and evidence [0, 0.3].
    #expect(grades == "0.30 [0.00, 0.60] disputed evidence")
  }

  @Test("the running value is included in the range")
  func runningIncluded() throws {
    // The floor of the one provisional figure alone would give [0.70, 1]; at its floor the mean is 0.525.
    let text = try finding(
      .sample("a", .outside), sari.answer("a", .provisional("80", floor: "70")),
      budi.answer("a", .final("35")))
    #expect(text == "0.58 [0.53, 1.00] provisional")
  }

  @Test("an indicator without a single item that applies is unseen: nought to its weight")
  func unseen() throws {
    let city = City([.sample("a"), .sample("b", indicator: "i2")])
    let score = try city.score(sari.answer("a", .met).answer("b", .none))
    #expect(try score.indicator("i2").isUnseen)
    #expect(try score.figures("i2") == "none [0.00, 10.00]")
    #expect(try score.indicator("i3").isUnseen)
    #expect(try !score.indicator("i1").isUnseen)
    #expect(score.total.text == "100.00 [30.00, 100.00]")
    #expect(score.counts.text == "2/2/0")
  }

  @Test("every level is computed once with all lows and once with all highs")
  func allLowsAndHighs() throws {
    let city = City([
      .sample("a"), .sample("a2"), .sample("b", .outside, indicator: "i2", notApplicable: []),
      .sample("c", indicator: "i3", evidence: .always, notApplicable: []),
    ])
    let score = try city.score(
      sari.answer("a", .met).flag("a").answer("a2", .partial).answer("c", .partial)
        .answer("b", .provisional("80", floor: "60")))
    // i1: a [0, 1] at 1, a2 1/2: 22.5 [7.5, 22.5]; i2: 8 [6, 10]; i3: 30 [0, 30].
    #expect(try score.figures("i1") == "22.50 [7.50, 22.50]")
    #expect(try score.figures("i2") == "8.00 [6.00, 10.00]")
    #expect(try score.figures("i3") == "30.00 [0.00, 30.00]")
    #expect(
      score.components.map(\.figures.text) == ["30.50 [13.50, 32.50]", "30.00 [0.00, 30.00]"])
    #expect(score.total.text == "60.50 [13.50, 62.50]")
    #expect(score.counts.text == "4/4/3")
  }
}
