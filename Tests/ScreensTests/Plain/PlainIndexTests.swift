import Assessment
import Display
import Testing

@testable import Screens

/// What a typed line comes to; an outside figure means the same here as in the form.
@Suite struct PlainIndexTests {
  @Test(arguments: [
    ("76", IndexFigure.State.provisional), ("76; sementara", .provisional),
    ("76;Provisional", .provisional), ("76; ; 73", .provisional), ("76; final", .final),
  ])
  func anOutsideFigureIsProvisionalUnlessItSaysFinal(typed: String, state: IndexFigure.State) {
    guard case .answer(.index(let figure)) = PlainReading(typed, for: Kinds.index) else {
      Issue.record("\(typed) is no figure")
      return
    }
    #expect(figure.value == ExactDecimal(76))
    #expect(figure.state == state)
  }

  @Test func anOutsideFigureMeansWhatTheFormMeans() throws {
    var desk = try Desk.input(.input(item: "mcsp"))
    try desk.type("76")
    try desk.press(.enter, .enter, .enter, .enter)
    guard case .answer(let answer) = PlainReading("76", for: Kinds.index) else {
      Issue.record("76 is no figure")
      return
    }
    #expect(desk.recorded == [.answer(item: "mcsp", answer)])
  }

  @Test func anOutsideFigureTakesFloorSourceAndDay() throws {
    let figure = IndexFigure(
      value: ExactDecimal(76), state: .final, floor: ExactDecimal(73), source: "KPK",
      date: CalendarDate("2025-11-01"))
    let typed = "76; final; 73; KPK; 2025-11-01"
    #expect(PlainReading(typed, for: Kinds.index) == .answer(.index(figure)))
  }

  @Test(arguments: ["76; kira-kira", "76; final; x", "76; final; ; ; kemarin", ""])
  func aFigureThatCannotBeReadIsNone(typed: String) {
    #expect(PlainReading(typed, for: Kinds.index) == .unreadable)
  }
}
