import Assessment
import Display
import Testing
import Text

@testable import Screens

/// Marking what is there, and choosing a reason.
@Suite struct ChoiceScreenTests {
  @Test func recordsWhatIsMarkedInTheOrderOfTheList() throws {
    var desk = try Desk.input(.input(item: "sarana"))
    try desk.type("41")
    try desk.press(.end, .character(" "), .home, .down, .character(" "), .enter)
    let answer = Answer.count(["ramp", "rail", "seat", "read"])
    #expect(desk.recorded == [.answer(item: "sarana", answer)])
  }

  @Test func aSecondPressTakesTheMarkAway() throws {
    var desk = try Desk.input(.input(item: "sarana"))
    try desk.type("1221 ")
    try desk.press(.enter)
    #expect(desk.recorded == [.answer(item: "sarana", .count(["ramp"]))])
  }

  @Test func nothingMarkedIsAnAnswerToo() throws {
    var desk = try Desk.input(.input(item: "sarana"))
    try desk.press(.enter)
    #expect(desk.recorded == [.answer(item: "sarana", .count([]))])
  }

  @Test func thereIsNoneIsOneKey() throws {
    var desk = try Desk.input(.input(item: "sarana"))
    try desk.type("1t")
    #expect(desk.recorded == [.answer(item: "sarana", .tick(.unmet))])
  }

  @Test func theSameMarksAreNotRecordedTwice() throws {
    let events = [Event.answer(item: "sarana", .count(["rail", "ramp"]))]
    var desk = try Desk.input(.input(item: "sarana"), after: events)
    try desk.press(.enter)
    #expect(desk.recorded == [.answer(item: "sarana", .count(["ramp", "rail"]))])
    var again = try Desk.input(
      .input(item: "sarana"), after: [.answer(item: "sarana", .count(["ramp", "rail"]))])
    try again.press(.enter)
    #expect(again.recorded == [])
    #expect(again.application.isFinished)
  }

  @Test func aDigitRecordsTheReasonAtOnce() throws {
    var desk = try Desk.input(.reason(item: "lift"))
    try desk.type("3")
    #expect(desk.recorded == [])
    try desk.type("2")
    let answer = Answer.notApplicable(reason: "sized-to-users", text: nil)
    #expect(desk.recorded == [.answer(item: "lift", answer)])
    #expect(desk.application.isFinished)
  }

  @Test func aDescriptionGoesWithTheReason() throws {
    var desk = try Desk.input(.reason(item: "lift"))
    try desk.type("chanya 1 lantai?")
    desk.paste(" (lihat IMB)")
    try desk.press(.enter)
    #expect(desk.recorded == [])
    try desk.type("1")
    let answer = Answer.notApplicable(reason: "one-storey", text: "hanya 1 lantai? (lihat IMB)")
    #expect(desk.recorded == [.answer(item: "lift", answer)])
  }

  @Test func aDescriptionCanBeGivenUp() throws {
    var desk = try Desk.input(.reason(item: "lift"))
    try desk.type("cpercuma")
    try desk.press(.escape)
    try desk.type("1")
    let answer = Answer.notApplicable(reason: "one-storey", text: nil)
    #expect(desk.recorded == [.answer(item: "lift", answer)])
  }

  @Test func anItemWithoutReasonsSaysSo() throws {
    var desk = try Desk.input(.reason(item: "luas"))
    #expect(desk.rows[4] == "Jawaban tidak berlaku tidak tersedia untuk butir ini.")
    try desk.type("1c")
    #expect(desk.recorded == [])
    try desk.press(.escape)
    #expect(desk.application.isFinished)
  }
}
