import Assessment
import Testing

@Suite("Answers that are refused")
struct ItemProblemTests {
  /// One of each kind of answer, with an answer that it takes at the same index of `answers`.
  static let kinds: [AnswerKind] = [
    .tick(partial: false), .grades, .number(NumberRule(bands: [Band(points: .one)])),
    .ratio([]), .count("abc"), .sample(of: 5, bands: []), .date(withinDays: 365), .text, .outside,
  ]
  static let answers: [Answer] = [
    .met, .grade("3"), .number("4"), .ratio("1", "2"), .count(["b"]), .sample(found: 4, of: 5),
    .date(day("2025-11-01")), .text("12/2025"), .final("76"),
  ]

  private func problem(_ kind: AnswerKind, _ answer: Answer) -> AnswerProblem? {
    Item.sample("x", kind).problem(with: answer)
  }

  @Test("each kind takes its own answer and no other kind's", arguments: kinds.indices)
  func anotherKind(index: Int) {
    for (other, answer) in Self.answers.enumerated() {
      let expected: AnswerProblem? = other == index ? nil : .anotherKind
      #expect(problem(Self.kinds[index], answer) == expected)
    }
    #expect(problem(Self.kinds[index], .points(decimal("1"))) == .anotherKind)
  }

  @Test("every scored item takes that there is none", arguments: kinds)
  func thereIsNone(kind: AnswerKind) {
    #expect(problem(kind, .unmet) == nil)
    let knockout = Item.sample("x", kind, indicator: nil, isKnockout: true)
    #expect(knockout.problem(with: .unmet) == nil)
  }

  @Test("a recorded-only item takes it only as a tick", arguments: kinds)
  func thereIsNoneUnscored(kind: AnswerKind) {
    let isTick = kind == .tick(partial: false)
    let problem = Item.sample("x", kind, indicator: nil).problem(with: .unmet)
    #expect(problem == (isTick ? nil : .anotherKind))
  }

  @Test("partial only where it is offered")
  func partial() {
    #expect(problem(.tick(partial: false), .partial) == .partialNotOffered)
    #expect(problem(.tick(partial: true), .partial) == nil)
    #expect(problem(.grades, .partial) == .anotherKind)
  }

  @Test("a level that there is not")
  func levels() {
    #expect(problem(.grades, .grade("4")) == .unknownLevel("4"))
    #expect(problem(.grades, .grade("")) == .unknownLevel(""))
  }

  @Test("a number outside what is possible at all; the ends are possible")
  func numbers() {
    let rule = AnswerKind.number(NumberRule(min: decimal("0"), max: decimal("500")))
    #expect(problem(rule, .number("-0.01")) == .tooSmall(min: decimal("0")))
    #expect(problem(rule, .number("500.01")) == .tooLarge(max: decimal("500")))
    #expect(problem(rule, .number("0")) == nil)
    #expect(problem(rule, .number("500.0")) == nil)
    #expect(problem(.number(NumberRule()), .number("-999")) == nil)
  }

  @Test("a ratio of nothing, or of less than nothing; more than the whole is taken")
  func ratios() {
    #expect(problem(.ratio([]), .ratio("1", "0")) == .wholeNotPositive)
    #expect(problem(.ratio([]), .ratio("0", "0")) == .wholeNotPositive)
    #expect(problem(.ratio([]), .ratio("1", "-2")) == .wholeNotPositive)
    #expect(problem(.ratio([]), .ratio("-1", "2")) == .negative)
    #expect(problem(.ratio([]), .ratio("3", "2")) == nil)
  }

  @Test("unknown and repeated ids of a count")
  func counts() {
    #expect(problem(.count("abc"), .count(["a", "d"])) == .unknownOption("d"))
    #expect(problem(.count("abc"), .count(["a", "b", "a"])) == .repeatedOption("a"))
    #expect(problem(.count("abc"), .count([])) == nil)
    #expect(problem(.count("abc"), .count(["c", "a", "b"])) == nil)
  }

  @Test("a sample of none, of too many, or with more found than examined")
  func samples() {
    let kind = AnswerKind.sample(of: 5, bands: [])
    #expect(problem(kind, .sample(found: 0, of: 0)) == .nothingExamined)
    #expect(problem(kind, .sample(found: 0, of: -1)) == .nothingExamined)
    #expect(problem(kind, .sample(found: 1, of: 6)) == .examinedAbove(5))
    #expect(problem(kind, .sample(found: 4, of: 3)) == .foundAboveExamined)
    #expect(problem(kind, .sample(found: -1, of: 3)) == .negative)
    #expect(problem(kind, .sample(found: 1, of: 1)) == nil)
    #expect(problem(kind, .sample(found: 5, of: 5)) == nil)
  }

  @Test("an outside figure beyond its ends, and a floor above its value")
  func indexes() {
    #expect(problem(.outside, .final("100.01")) == .tooLarge(max: decimal("100")))
    #expect(problem(.outside, .final("-1")) == .tooSmall(min: decimal("0")))
    #expect(problem(.outside, .provisional("76", floor: "76.1")) == .floorAboveValue)
    #expect(problem(.outside, .provisional("76", floor: "-1")) == .tooSmall(min: decimal("0")))
    #expect(problem(.outside, .provisional("76", floor: "76.0")) == nil)
    #expect(problem(.outside, .final("0")) == nil)
    let level = AnswerKind.index(min: decimal("1"), max: decimal("5"))
    #expect(problem(level, .final("0.99")) == .tooSmall(min: decimal("1")))
    #expect(problem(level, .provisional("3", floor: "0")) == .tooSmall(min: decimal("1")))
    #expect(problem(level, .final("1")) == nil)
    #expect(problem(.outside, .final("100")) == nil)
  }

  @Test("a text of blanks is none", arguments: ["", " ", "\n\t "])
  func blankTexts(text: String) {
    #expect(problem(.text, .text(text)) == .emptyText)
  }

  @Test("not applicable only where it is offered, for a reason that is offered", arguments: kinds)
  func notApplicable(kind: AnswerKind) {
    let given = Answer.notApplicable(reason: "one-storey", text: "x")
    let without = Item.sample("x", kind, notApplicable: [])
    #expect(without.problem(with: given) == .notApplicableNotOffered)
    #expect(Item.sample("x", kind).problem(with: given) == .unknownReason("one-storey"))
    let offered = Item.sample("x", kind, notApplicable: ["none-here", "one-storey"])
    #expect(offered.problem(with: given) == nil)
  }
}
