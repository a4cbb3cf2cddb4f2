import Assessment
import Testing
import Text

@testable import Screens

/// What a typed line comes to for each kind of item.
@Suite struct PlainReadingTests {
  private func number(_ text: String) throws -> ExactDecimal {
    try #require(ExactDecimal(text))
  }

  @Test(arguments: [
    ("11", "11"), (" 11,5", "11.5"), ("11.25", "11.25"), ("-3", "-3"), ("1.200,5", "1200.5"),
  ])
  func readsNumbers(typed: String, value: String) throws {
    #expect(PlainReading(typed, for: Kinds.area) == .answer(.number(try number(value))))
  }

  @Test func asksWhatAPointBeforeThreeDigitsMeans() throws {
    let reading = PlainReading.ambiguous(decimal: try number("1.2"), thousands: try number("1200"))
    #expect(PlainReading("1.200", for: Kinds.area) == reading)
    #expect(PlainReading("41/1.200", for: Kinds.ramps) == reading)
    #expect(PlainReading("1,200/41", for: Kinds.ramps) == reading)
    #expect(PlainReading("1.200;final", for: Kinds.index) == reading)
    #expect(PlainReading("2;final;1.200", for: Kinds.index) == reading)
  }

  @Test(arguments: ["41/45", "41:45", "41 45", " 41 / 45 "])
  func readsSharesAndSamples(typed: String) throws {
    let share = Answer.ratio(part: try number("41"), whole: try number("45"))
    #expect(PlainReading(typed, for: Kinds.ramps) == .answer(share))
    #expect(PlainReading(typed, for: Kinds.files) == .answer(.sample(found: 41, of: 45)))
  }

  @Test func readsShares() throws {
    let share = Answer.ratio(part: try number("0.5"), whole: try number("2"))
    #expect(PlainReading("0,5/2", for: Kinds.ramps) == .answer(share))
  }

  @Test(arguments: ["6-11-2025", "2025-11-06", "6/11/2025"])
  func readsDates(typed: String) throws {
    let date = try #require(CalendarDate("2025-11-06"))
    #expect(PlainReading(typed, for: Kinds.inspection) == .answer(.date(date)))
  }

  @Test(arguments: [
    ("1 3", ["ramp", "toilet"]), ("1,3", ["ramp", "toilet"]), ("rail sign", ["rail", "sign"]),
    ("11", ["read"]), ("0", []), ("-", []), ("12", ["12"]), ("2 2", ["rail", "rail"]),
  ])
  func readsWhatIsThere(typed: String, ids: [String]) {
    #expect(PlainReading(typed, for: Kinds.facilities) == .answer(.count(ids)))
  }

  @Test func readsTexts() {
    #expect(PlainReading("SK 12, 2025", for: Kinds.decree) == .answer(.text("SK 12, 2025")))
    #expect(PlainReading("", for: Kinds.decree) == .unreadable)
  }

  @Test func readsOutsideFigures() throws {
    let whole = IndexFigure(
      value: try number("76.5"), state: .provisional, floor: try number("73"), source: "KPK",
      date: CalendarDate("2025-11-01"))
    for state in ["sementara", "Provisional"] {
      #expect(
        PlainReading("76,5; \(state); 73; KPK; 1-11-2025", for: Kinds.index)
          == .answer(.index(whole)))
    }
    let short = Answer.index(IndexFigure(value: try number("76"), state: .provisional))
    #expect(PlainReading("76", for: Kinds.index) == .answer(short))
    #expect(PlainReading("76;;;;", for: Kinds.index) == .answer(short))
  }

  @Test(arguments: [
    ("", Kinds.area), ("12 m", Kinds.area), ("4", Kinds.ramps), ("1/2/3", Kinds.ramps),
    ("a/2", Kinds.ramps), ("4,5/5", Kinds.files), ("31-2-2025", Kinds.inspection),
    ("besok", Kinds.inspection), ("", Kinds.facilities), ("76;perhaps", Kinds.index),
    ("76;final;;KPK;besok", Kinds.index), ("x", Kinds.index), ("ya", Kinds.lift),
  ])
  func doesNotGuess(typed: String, item: Item) {
    #expect(PlainReading(typed, for: item) == .unreadable)
  }

  @Test func readsLevelsByTheirKeys() {
    let grade = Sample.service[0]
    #expect(PlainReading("3", for: grade) == .answer(.grade("3")))
    #expect(PlainReading("4", for: grade) == .unreadable)
  }

  @Test func takesTheLevelsOfLetterKeysByTheirPosition() {
    var item = Sample.service[0]
    let text = Bilingual(id: "", en: "")
    item.answer = .grade(
      ["a", "b", "1"].map { Level(key: $0, text: text, points: .zero) })
    #expect(PlainReading("2", for: item) == .answer(.grade("b")))
    #expect(PlainReading("1", for: item) == .answer(.grade("a")))
    #expect(PlainReading("3", for: item) == .answer(.grade("1")))
    #expect(PlainReading("b", for: item) == .answer(.grade("b")))
    #expect(PlainReading("4", for: item) == .unreadable)
  }
}
