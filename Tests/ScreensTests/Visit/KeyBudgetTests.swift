import Assessment
import Display
import Testing

@testable import Screens

/// Section 5.1 of the comparison: what a visit may cost in keys besides free text.
@Suite struct KeyBudgetTests {
  @Test func twentyItemsTakeTwentySevenKeys() throws {
    var desk = try Desk(Sample.plain(20))
    try desk.type("yyyyyyyyyyyyyy")
    for _ in 1...3 {
      try desk.type("t")
      let keys = desk.keys
      try desk.type("Belum ada.")
      desk.keys = keys
      try desk.press(.control("d"))
    }
    try desk.type("b1b2p")
    try desk.type("S")
    try desk.press(.enter)
    let visit = try #require(desk.worksheet).visit
    #expect(visit.isSealed)
    #expect(visit.seal == Seal(answered: 19, open: 1, pending: 1))
    #expect(visit.records.values.count { $0.notes.count == 1 } == 3)
    #expect(visit.records.values.count { $0.answer == .tick(.met) } == 14)
    #expect(desk.keys <= 27)
  }

  @Test func undoNextOpenAndPendingTakeOneKey() throws {
    var desk = try Desk(Sample.plain(3))
    try desk.type("y")
    for (key, item) in [("u", "btr-01"), ("n", "btr-02"), ("p", "btr-03")] {
      try desk.type(key)
      #expect(desk.chosen == item)
    }
  }
}
