import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct FormScreenTests {
  @Test(arguments: [
    ("luas", ["12,5"], Answer.number(ExactDecimal(units: 125, scale: 1))),
    ("luas", [" 1.012,5 "], .number(ExactDecimal(units: 10_125, scale: 1))),
    (
      "toilet", ["41", "45,5"],
      .ratio(part: ExactDecimal(41), whole: ExactDecimal("45.5") ?? .init(0))
    ),
    ("berkas", ["4", "5"], .sample(found: 4, of: 5)),
    ("berkas", ["0", "1"], .sample(found: 0, of: 1)),
    ("sk", ["188/45?"], .text("188/45?")),
    ("nama", ["  tanpa gelar "], .text("tanpa gelar")),
    (
      "mcsp", ["76", "", "", ""], .index(IndexFigure(value: ExactDecimal(76), state: .provisional))
    ),
  ])
  func recordsWhatWasTyped(item: String, texts: [String], answer: Answer) throws {
    var desk = try Desk.input(.input(item: item))
    for text in texts {
      try desk.type(text)
      try desk.press(.enter)
    }
    #expect(desk.recorded == [.answer(item: item, answer)])
  }

  @Test func recordsAnOutsideFigureWithAllThatBelongsToIt() throws {
    var desk = try Desk.input(.input(item: "mcsp"))
    try desk.type("76,5")
    try desk.press(.control("t"), .down)
    try desk.type("73")
    try desk.press(.enter)
    desk.paste("https://jaga.id\n")
    try desk.press(.tab)
    try desk.type("h")
    try desk.press(.enter)
    let figure = IndexFigure(
      value: try #require(ExactDecimal("76.5")), state: .final, floor: ExactDecimal(73),
      source: "https://jaga.id", date: CalendarDate("2025-11-06"))
    #expect(desk.recorded == [.answer(item: "mcsp", .index(figure))])
  }

  @Test(arguments: ["2025-11-06", "6/11/2025", "h"])
  func recordsADateAsTypedOrToday(typed: String) throws {
    var desk = try Desk.input(.input(item: "apar"))
    try desk.type(typed)
    try desk.press(.enter)
    let date = try #require(CalendarDate("2025-11-06"))
    #expect(desk.recorded == [.answer(item: "apar", .date(date))])
  }

  @Test(arguments: ["luas", "toilet", "berkas", "apar", "mcsp", "nama"])
  func thereIsNoneIsOneKeyInAnEmptyForm(item: String) throws {
    var desk = try Desk.input(.input(item: item))
    try desk.press(item == "nama" ? .control("n") : .character("t"))
    #expect(desk.recorded == [.answer(item: item, .tick(.unmet))])
  }

  @Test func thereIsNoneIsNoAnswerToWhatIsNotScored() throws {
    var desk = try Desk.input(.input(item: "sk"))
    try desk.press(.control("n"))
    try desk.type("t")
    #expect(desk.recorded == [])
    #expect(desk.rows[4].hasPrefix("teks         [t "))
    #expect(!desk.bottom.contains("tidak ada"))
  }

  @Test func takesTheMeaningThatIsChosen() throws {
    for (digit, value) in [("1", "1.2"), ("2", "1200")] {
      var desk = try Desk.input(.input(item: "luas"))
      try desk.type("1.200")
      try desk.press(.enter)
      try desk.type("x")
      #expect(desk.recorded == [])
      try desk.type(digit)
      let meant = try #require(ExactDecimal(value))
      #expect(desk.recorded == [.answer(item: "luas", .number(meant))])
    }
  }

  @Test func leavesTheQuestionForTheText() throws {
    var desk = try Desk.input(.input(item: "luas"))
    try desk.type("1,250")
    try desk.press(.enter, .escape, .backspace, .enter)
    #expect(desk.recorded == [.answer(item: "luas", .number(try #require(ExactDecimal("1.25"))))])
  }

  @Test(arguments: [(Key.backspace, "1,25", "", "1.25"), (.control("u"), "", "7", "7")])
  func goesOnTypingWithAKeyThatTakesAway(
    key: Key, left: String, added: String, value: String
  ) throws {
    var desk = try Desk.input(.input(item: "luas"))
    try desk.type("1,250")
    try desk.press(.enter, key)
    #expect(desk.rows[6].hasPrefix("angka        [\(left) "))
    #expect(desk.rows[8] == "")
    try desk.type(added)
    try desk.press(.enter)
    let meant = try #require(ExactDecimal(value))
    #expect(desk.recorded == [.answer(item: "luas", .number(meant))])
  }

  @Test func asksAgainWhenTheTextChangedAfterwards() throws {
    var desk = try Desk.input(.input(item: "toilet"))
    try desk.type("1.250")
    try desk.press(.enter)
    try desk.type("1")
    #expect(desk.rows[5] == "bagian       [1,25                ] = 1,25")
    try desk.press(.backTab)
    try desk.type("0")
    try desk.press(.enter)
    #expect(desk.rows[8] == "1,250 berarti 1,25 atau 1250?")
  }

  @Test func asksAboutAFieldThatWasSkipped() throws {
    var desk = try Desk.input(.input(item: "toilet"))
    try desk.type("1.500")
    try desk.press(.tab)
    try desk.type("3000")
    try desk.press(.enter)
    #expect(desk.rows[8] == "1.500 berarti 1,5 atau 1500?")
    try desk.type("2")
    try desk.press(.enter)
    let answer = Answer.ratio(part: ExactDecimal(1500), whole: ExactDecimal(3000))
    #expect(desk.recorded == [.answer(item: "toilet", answer)])
  }

  @Test func anAnswerThatCannotBeRecordedStaysInItsField() throws {
    var desk = try Desk.input(.input(item: "luas"))
    try desk.type("12,5")
    desk.refusal = Problem(place: "log.jsonl", fault: "Disk penuh.", remedy: "Kosongkan disk.")
    try desk.press(.enter)
    #expect(desk.screen.contains("Disk penuh."))
    #expect(desk.worksheet?.visit.record(of: "luas").answer == nil)
    desk.refusal = nil
    try desk.press(.enter)
    #expect(desk.rows[6] == "angka        [12,5                ] = 12,5 m²")
    try desk.press(.enter)
    #expect(desk.worksheet?.visit.record(of: "luas").answers.count == 1)
  }

  @Test func theSameAnswerIsNotRecordedTwice() throws {
    let answer = Answer.number(try #require(ExactDecimal("12.345")))
    var desk = try Desk.input(.input(item: "luas"), after: [.answer(item: "luas", answer)])
    #expect(desk.rows[7] == "angka        [12,345              ] = 12,345 m²")
    try desk.press(.enter)
    #expect(desk.actions == [])
    #expect(desk.application.isFinished)
  }

  @Test func opensTheNoteAfterAnAnswerThatAsksForOne() throws {
    var desk = try Desk.input(.visit)
    try desk.press(.enter)
    try desk.type("3")
    try desk.press(.enter)
    #expect(desk.recorded == [.answer(item: "luas", .number(ExactDecimal(3)))])
    #expect(desk.rows[0] == "Catatan: luas")
    try desk.press(.control("d"))
    #expect(desk.chosen == "toilet")
  }

  @Test func goesBackToTheVisitAfterAnAnswerThatAsksForNone() throws {
    var desk = try Desk.input(.visit)
    try desk.press(.enter)
    try desk.type("13")
    try desk.press(.enter)
    #expect(desk.chosen == "toilet")
  }

  @Test func escapeRecordsNothing() throws {
    var desk = try Desk.input(.visit)
    try desk.press(.enter)
    try desk.type("13")
    try desk.press(.escape)
    #expect(desk.actions == [])
    #expect(desk.chosen == "luas")
  }
}
