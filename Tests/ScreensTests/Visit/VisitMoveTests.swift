import Assessment
import Display
import Testing

@testable import Screens

@Suite struct VisitMoveTests {
  @Test(
    arguments: [
      ("j", "asi-02"), ("jjk", "asi-02"), ("k", "asi-01"), ("G", "lay-03"), ("Gj", "lay-03"),
      ("Gg", "asi-01"), ("n", "asi-02"), ("N", "lay-03"),
    ])
  func movesByLetters(keys: String, item: String) throws {
    var desk = try Desk()
    try desk.type(keys)
    #expect(desk.chosen == item)
  }

  @Test(
    arguments: [
      ([Key.down, .down], "asi-03a"), ([.down, .up], "asi-01"), ([.end], "lay-03"),
      ([.end, .home], "asi-01"), ([.tab], "lay-01"), ([.tab, .tab], "asi-01"),
      ([.backTab], "lay-01"), ([.end, .backTab], "lay-01"), ([.tab, .backTab], "asi-01"),
    ])
  func movesByKeys(keys: [Key], item: String) throws {
    var desk = try Desk()
    for key in keys { try desk.press(key) }
    #expect(desk.chosen == item)
  }

  @Test func nextOpenPassesByWhatIsAnsweredFlaggedOrSettled() throws {
    var desk = try Desk()
    try desk.record(.flag(item: "lay-01", text: nil))
    try desk.record(.answer(item: "asi-01", .tick(.unmet)))
    try desk.press(.escape)
    try desk.type("gn")
    #expect(desk.chosen == "lay-02")
    try desk.type("nn")
    #expect(desk.chosen == "lay-02")
  }

  @Test func saysThatNothingIsLeftToAnswer() throws {
    var desk = try Desk(Sample.plain(1))
    try desk.type("yn")
    #expect(desk.bottom == "Semua butir sudah terjawab. S untuk menyegel.")
  }

  @Test func looksAtTheTopOfEveryItem() throws {
    var item = Sample.room
    item.basis = String(repeating: "PP 28/2024 ", count: 200)
    var desk = try Desk(Sample.checklist(item, Sample.lock))
    try desk.press(.pageDown)
    let text = "Ruang laktasi khusus tersedia, bukan bagian dari toilet atau gudang"
    #expect(!desk.screen.contains(text))
    try desk.type("jk")
    #expect(desk.screen.contains(text))
  }
}
