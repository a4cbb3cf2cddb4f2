import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct SealScreenTests {
  private static let answered = Checklist.of(Kinds.remark)
  private static let answer = Event.answer(item: "nama", .text("Sari"))

  @Test func oneKeySealsWhenEverythingIsAnswered() throws {
    var desk = try Desk.input(.seal, .large, .indonesian, Self.answered, after: [Self.answer])
    try desk.press(.enter)
    #expect(desk.actions == [.seal(witness: nil)])
    #expect(desk.worksheet?.visit.isSealed == true)
    #expect(desk.rows[0] == "Tanda terima: MPP Kota Contoh")
  }

  @Test func anItemLeftToTheLeadNeedsNoSecondThought() throws {
    let flag = Event.flag(item: "nama", text: nil)
    var desk = try Desk.input(.seal, .large, .indonesian, Self.answered, after: [flag])
    try desk.press(.enter)
    #expect(desk.actions == [.seal(witness: nil)])
  }

  @Test func unansweredItemsNeedEnterTwice() throws {
    var desk = try Desk.input(.seal)
    try desk.press(.enter)
    #expect(desk.actions == [])
    try desk.type("Budi")
    try desk.press(.enter)
    #expect(desk.actions == [])
    try desk.press(.enter)
    #expect(desk.actions == [.seal(witness: "Budi")])
  }

  @Test func aNoteThatIsStillADraftIsListedAndNeedsEnterTwice() throws {
    var desk = try Desk.input(.seal, .large, .indonesian, Self.answered, after: [Self.answer]) {
      $0.visit?.drafts["nama"] = "Papan ko"
    }
    #expect(desk.rows.contains("Catatan yang belum dicatat (1)"))
    try desk.press(.enter)
    #expect(desk.actions == [])
    #expect(desk.rows.contains { $0.hasPrefix("1 catatan belum dicatat dan akan tertinggal.") })
    try desk.press(.enter)
    #expect(desk.actions == [.seal(witness: nil)])
  }

  @Test func theWitnessMayBePastedAndIsTrimmed() throws {
    var desk = try Desk.input(.seal, .large, .indonesian, Self.answered, after: [Self.answer])
    desk.paste("Budi Santoso\n")
    try desk.type(" ")
    try desk.press(.enter)
    #expect(desk.actions == [.seal(witness: "Budi Santoso")])
    #expect(desk.rows[4] == "saksi        Budi Santoso")
  }

  @Test func aWitnessThatDoesNotFitSaysSo() throws {
    var desk = try Desk.input(.seal)
    desk.paste(String(repeating: "x", count: 2001))
    #expect(desk.rows[21] == "Terlalu panjang (lebih 1 bita): tidak ditambahkan.")
  }

  @Test func escapeSealsNothing() throws {
    var desk = try Desk.input(.visit)
    try desk.type("S")
    #expect(desk.rows[0] == "Segel: MPP Kota Contoh")
    try desk.press(.escape)
    #expect(desk.actions == [])
    #expect(desk.chosen == "luas")
  }

  @Test func aSealThatFailsLeavesTheVisitOpen() throws {
    var desk = try Desk.input(.seal, .large, .indonesian, Self.answered, after: [Self.answer])
    desk.refusal = Problem(place: "log.jsonl", fault: "Disk penuh.", remedy: "Kosongkan disk.")
    try desk.type("Budi")
    try desk.press(.enter, .enter)
    #expect(desk.worksheet?.visit.isSealed == false)
    #expect(desk.rows[20].hasPrefix("saksi        [Budi "))
  }

  @Test func afterTheSealReportAndScoresAreOneKeyAway() throws {
    var desk = try Desk.input(.seal, .large, .indonesian, Self.answered, after: [Self.answer])
    try desk.press(.enter, .character("r"))
    #expect(desk.actions.last == .loadReport)
    #expect(desk.rows[0] == "Laporan")
    try desk.press(.escape, .character("v"))
    #expect(desk.actions.last == .loadScores)
    #expect(desk.rows[0] == "Nilai")
  }
}
