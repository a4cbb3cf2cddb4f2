import Assessment
import Testing

@Suite("What an answer is worth")
struct ItemOutcomeTests {
  private let visitDay = day("2025-11-06")

  /// Points as a report would print them; `recorded` and `none` for the other outcomes.
  private func points(_ kind: AnswerKind, _ answer: Answer) -> String {
    switch Item.sample("x", kind).outcome(of: answer, on: visitDay) {
    case .points(let points): points.text
    case .recorded: "recorded"
    case .notApplicable: "none"
    }
  }

  @Test("a tick is 1, 1/2 or 0")
  func ticks() {
    #expect(points(.tick(partial: true), .met) == "1.00")
    #expect(points(.tick(partial: true), .partial) == "0.50")
    #expect(points(.tick(partial: true), .unmet) == "0.00")
  }

  @Test(
    "a grade has the points of its level", arguments: [("5", "1.00"), ("3", "0.60"), ("0", "0.00")])
  func grades(key: String, expected: String) {
    #expect(points(.grades, .grade(key)) == expected)
  }

  @Test(
    "the first band that fits a number counts, and none is 0 points",
    arguments: [
      ("12", "1.00"), ("12.000001", "1.00"), ("11.999999", "0.50"), ("6", "0.50"), ("5.9", "0.00"),
      ("-1", "0.00"),
    ])
  func numbers(value: String, expected: String) {
    let bands = [Band.atLeast("12", points: "1"), .atLeast("6", points: "0.5")]
    #expect(points(.number(NumberRule(bands: bands)), .number(value)) == expected)
  }

  @Test("of two bands that fit, the first counts")
  func firstBand() {
    let bands = [Band.atLeast("0", points: "0.25"), .atLeast("12", points: "1")]
    #expect(points(.number(NumberRule(bands: bands)), .number("20")) == "0.25")
  }

  @Test("a number without bands is recorded and has no points")
  func recorded() {
    #expect(points(.number(NumberRule()), .number("12")) == "recorded")
  }

  @Test(
    "a ratio is part by whole, at most 1",
    arguments: [
      ("41", "45", "0.91"), ("50", "45", "1.00"), ("0", "45", "0.00"), ("1.5", "2.5", "0.60"),
    ])
  func ratios(part: String, whole: String, expected: String) {
    #expect(points(.ratio([]), .ratio(part, whole)) == expected)
  }

  @Test(
    "bands of a ratio are over 100 x part / whole",
    arguments: [("9", "10", "1.00"), ("8.9", "10", "0.50"), ("1", "2", "0.50"), ("1", "3", "0.00")])
  func ratioBands(part: String, whole: String, expected: String) {
    let bands = [Band.atLeast("90", points: "1"), .atLeast("50", points: "0.5")]
    #expect(points(.ratio(bands), .ratio(part, whole)) == expected)
  }

  @Test(
    "a decrease is what the part falls short of the whole, at least 0",
    arguments: [("41", "45", "0.09"), ("0", "45", "1.00"), ("50", "45", "0.00")])
  func decreases(part: String, whole: String, expected: String) {
    #expect(points(.ratio([], decrease: true), .ratio(part, whole)) == expected)
  }

  @Test(
    "bands of a decrease are over its percentage",
    arguments: [("5", "10", "1.00"), ("5.1", "10", "0.00"), ("0", "10", "1.00")])
  func decreaseBands(part: String, whole: String, expected: String) {
    let kind = AnswerKind.ratio([.atLeast("50", points: "1")], decrease: true)
    #expect(points(kind, .ratio(part, whole)) == expected)
  }

  @Test("a band has its points exactly: fifteen times 7/15 are 7")
  func exactBands() {
    let item = Item.sample("x", .number(NumberRule(bands: [Band(points: Fraction(7, 15))])))
    guard case .points(let points) = item.outcome(of: .number("1"), on: visitDay) else {
      Issue.record("no points")
      return
    }
    #expect(points * Fraction(15) == Fraction(7))
  }

  @Test("a count is its share of the list, or a band over how many")
  func counts() {
    #expect(points(.count("abc"), .count(["a", "c"])) == "0.67")
    #expect(points(.count("abc"), .count([])) == "0.00")
    #expect(points(.count("abc"), .count(["c", "b", "a"])) == "1.00")
    let bands = [Band.atLeast("3", points: "1"), .atLeast("2", points: "0.25")]
    #expect(points(.count("abcd", bands: bands), .count(["a", "d"])) == "0.25")
    #expect(points(.count("abcd", bands: bands), .count(["a"])) == "0.00")
  }

  @Test("a sample is k of n examined, not of n wanted; bands are over the percentage")
  func samples() {
    #expect(points(.sample(of: 5, bands: []), .sample(found: 2, of: 4)) == "0.50")
    #expect(points(.sample(of: 5, bands: []), .sample(found: 0, of: 1)) == "0.00")
    let bands = [Band.atLeast("80", points: "1")]
    #expect(points(.sample(of: 5, bands: bands), .sample(found: 4, of: 5)) == "1.00")
    #expect(points(.sample(of: 5, bands: bands), .sample(found: 3, of: 4)) == "0.00")
  }

  @Test(
    "a date counts on the day of the visit and up to the last day, and not in the future",
    arguments: [
      ("2025-11-06", "1.00"), ("2024-11-06", "1.00"), ("2024-11-05", "0.00"),
      ("2025-11-07", "0.00"),
    ])
  func datesWithin(date: String, expected: String) {
    #expect(points(.date(withinDays: 365), .date(day(date))) == expected)
  }

  @Test("a date without a limit is 1 point, whatever the day")
  func datesWithout() {
    #expect(points(.date(withinDays: nil), .date(day("1999-01-01"))) == "1.00")
    #expect(points(.date(withinDays: nil), .date(day("2030-01-01"))) == "1.00")
    #expect(points(.date(withinDays: 0), .date(visitDay)) == "1.00")
    #expect(points(.date(withinDays: 0), .date(day("2025-11-05"))) == "0.00")
  }

  @Test("a text that is given is 1 point")
  func texts() {
    #expect(points(.text, .text("800/12/2025")) == "1.00")
  }

  @Test("an outside figure is its share of the most there is")
  func indexes() {
    #expect(points(.outside, .final("76")) == "0.76")
    #expect(points(.outside, .provisional("76.5", floor: "73")) == "0.77")
    #expect(points(.index(max: decimal("5")), .final("3.75")) == "0.75")
  }

  @Test(
    "bands of an outside figure are over the figure itself",
    arguments: [("75", "1.00"), ("74.999999", "0.25"), ("0", "0.25")])
  func bandedIndexes(value: String, expected: String) {
    let bands = [Band.atLeast("75", points: "1"), .atLeast("0", points: "0.25")]
    #expect(points(.index(max: decimal("100"), bands: bands), .final(value)) == expected)
  }

  @Test("there is none is 0 points, not applicable is none", arguments: ItemProblemTests.kinds)
  func thereIsNone(kind: AnswerKind) {
    #expect(points(kind, .unmet) == "0.00")
    #expect(points(kind, .none) == "none")
  }

  @Test("met is one point, unmet none, and partial lies between, for every kind")
  func classes() {
    #expect(Outcome.points(.one).tick == .met)
    #expect(Outcome.points(.zero).tick == .unmet)
    #expect(Outcome.points(Fraction(1, 1_000_000)).tick == .partial)
    #expect(Outcome.points(Fraction(999_999, 1_000_000)).tick == .partial)
    #expect(Outcome.recorded.tick == nil)
    #expect(Outcome.notApplicable.tick == nil)
  }
}
