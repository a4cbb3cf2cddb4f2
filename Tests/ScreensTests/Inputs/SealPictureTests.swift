import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct SealPictureTests {
  static let events: [Event] = [
    .answer(item: "luas", .number(ExactDecimal(13))), .flag(item: "lift", text: nil),
    .answer(item: "sk", .text("188/45/2025")), .answer(item: "aduan", .tick(.met)),
    .answer(
      item: "mcsp",
      .index(IndexFigure(value: ExactDecimal(76), state: .provisional, floor: ExactDecimal(73)))),
    .evidence(
      item: "aduan", Evidence(method: .examine, strength: .seen, text: "foto menyusul")),
  ]

  @Test func showsWhatIsNotSettled() throws {
    let desk = try Desk.input(.seal, after: Self.events)
    print("@@SealPictureTests1\n" + desk.screen + "\n@@end")
  }

  @Test func asksOnceMoreWhenItemsAreUnanswered() throws {
    var desk = try Desk.input(.seal, .small, .english, after: Self.events)
    try desk.type("Budi Santoso")
    try desk.press(.pageDown, .enter)
    print("@@SealPictureTests2\n" + desk.screen + "\n@@end")
  }

  @Test func showsTheReceiptOfASealedVisit() throws {
    let desk = try Self.sealed(.large, .indonesian)
    print("@@SealPictureTests3\n" + desk.screen + "\n@@end")
  }

  @Test func showsTheReceiptOnASmallScreen() throws {
    var desk = try Self.sealed(.small, .english)
    print("@@SealPictureTests4\n" + desk.screen + "\n@@end")
    try desk.press(.end)
    print("@@SealPictureTests5\n" + desk.screen + "\n@@end")
  }

  private static func sealed(_ size: Size, _ language: Language) throws -> Desk {
    let hex = String(repeating: "0123456789abcdef", count: 4)
    let seal = Seal(answered: 4, open: 6, pending: 8, witness: "Budi Santoso")
    let time = try Clock.time(90)
    return try Desk.input(.home, size, language, after: events) { model in
      model.visit?.receipt = ["luas   13 m²", "aduan  sesuai"]
      guard let hash = Digest(hex: hex) else { return }
      model.visit?.worksheet.apply(Entry(n: 7, at: time, event: .seal(seal), hash: hash))
    }.moved(to: .seal)
  }
}
