import Assessment
import Display
import Testing

@testable import Screens

/// Section 5.2 of the comparison: what the lead's work may cost in keys besides free text.
@Suite struct LeadKeyBudgetTests {
  private func keys(
    from start: String, _ keys: String, text: String = "", last: Key? = nil
  ) throws -> (desk: LeadDesk, keys: Int) {
    var desk = try LeadDesk().typing(start)
    let before = desk.keys
    try desk.type(keys + text)
    if let last { try desk.press(last) }
    return (desk, desk.keys - before - text.count)
  }

  @Test func theNextPendingItemTakesOne() throws {
    let moved = try keys(from: "", "n")
    #expect(moved.desk.chosen == "asi-02")
    #expect(moved.keys == 1)
  }

  @Test func acceptingTakesOne() throws {
    let accepted = try keys(from: "nn", "a")
    #expect(accepted.desk.settlings.count == 1)
    #expect(accepted.keys == 1)
  }

  @Test func aReturnTakesOneAndTheEndOfItsText() throws {
    var desk = try LeadDesk()
    try desk.search("mcsp")
    let before = desk.keys
    try desk.type("rMana sumbernya?")
    try desk.press(.control("d"))
    #expect(desk.keys - before - "Mana sumbernya?".count == 2)
    #expect(desk.settlings.count == 1)
  }

  @Test func aDisputeTakesTwoBesidesItsReason() throws {
    let settled = try keys(from: "n", "2", text: "Diukur ulang.", last: .control("d"))
    #expect(settled.desk.reasons == ["Diukur ulang."])
    #expect(settled.keys == 2)
  }

  @Test func historyAndUndoTakeOne() throws {
    #expect(try keys(from: "n", "h").desk.rows[0].hasPrefix("Riwayat: asi-02"))
    #expect(try keys(from: "nna", "u").desk.settlings.last == .retract(entry: 1))
  }
}
