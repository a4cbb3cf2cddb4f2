import Assessment
import Display
import Testing
import Text

@testable import Screens

/// A text for all to read that looks like somebody's identity is asked about once before it is recorded.
@Suite struct IdentityQuestionTests {
  private static let text = "Lihat 3201011708900001"

  private func noted(_ text: String = text) throws -> Desk {
    var desk = try Desk.input(.note(item: "aduan"))
    try desk.type(text)
    try desk.press(.control("d"))
    return desk
  }

  @Test func aNoteIsAskedAboutBeforeItIsRecorded() throws {
    var desk = try noted()
    #expect(desk.actions == [])
    #expect(desk.rows[22] == "Ini seperti NIK. Tetap catat untuk dibaca semua?")
    #expect(desk.bottom.contains("Enter tetap catat  Esc kembali  Ctrl-T jadikan rahasia"))
    try desk.press(.enter)
    #expect(desk.recorded == [.note(item: "aduan", .text(Self.text))])
    #expect(desk.application.isFinished)
  }

  @Test func theUsualKeyRecordsItAsWell() throws {
    var desk = try noted("Hubungi 0812-3456-7890")
    #expect(desk.rows[22] == "Ini seperti nomor telepon. Tetap catat untuk dibaca semua?")
    try desk.press(.control("d"))
    #expect(desk.recorded == [.note(item: "aduan", .text("Hubungi 0812-3456-7890"))])
  }

  @Test func escapeGoesBackToTheTextWhichIsStillThere() throws {
    var desk = try noted()
    try desk.press(.escape)
    #expect(desk.actions == [] && desk.rows[22] == "")
    #expect(desk.application.draft?.text == Self.text)
    for _ in 0..<16 { try desk.press(.backspace) }
    try desk.type("papan")
    try desk.press(.control("d"))
    #expect(desk.recorded == [.note(item: "aduan", .text("Lihat papan"))])
  }

  @Test func whatIsChangedIsAskedAboutAnew() throws {
    var desk = try noted()
    try desk.type("!")
    try desk.press(.control("d"))
    #expect(desk.actions == [])
    desk.paste(" lagi")
    try desk.press(.control("d"), .control("d"))
    #expect(desk.recorded == [.note(item: "aduan", .text("\(Self.text)! lagi"))])
  }

  @Test func itCanBeMadeConfidentialInstead() throws {
    var desk = try noted()
    try desk.press(.control("t"))
    #expect(desk.rows[0].hasSuffix("RAHASIA"))
    try desk.press(.control("d"))
    #expect(
      desk.actions.first == .recordConfidentialNote(item: "aduan", text: Self.text))
  }

  @Test func aConfidentialNoteIsNotAskedAbout() throws {
    var desk = try Desk.input(.note(item: "aduan"))
    try desk.type(Self.text)
    try desk.press(.control("t"), .control("d"))
    #expect(
      desk.actions.first == .recordConfidentialNote(item: "aduan", text: Self.text))
  }

  @Test func theDescriptionOfEvidenceIsAskedAbout() throws {
    var desk = try Desk.input(.evidence(item: "luas"))
    try desk.type("xHubungi ani@contoh.id")
    try desk.press(.enter)
    #expect(desk.actions == [])
    #expect(desk.rows.contains("Ini seperti alamat surel. Tetap catat untuk dibaca semua?"))
    try desk.press(.escape)
    #expect(!desk.rows.contains { $0.hasPrefix("Ini seperti") })
    try desk.press(.enter, .enter)
    #expect(
      desk.actions == [
        .attach(
          Attachment(
            item: "luas", paths: [], method: .examine, strength: .seen,
            text: "Hubungi ani@contoh.id"))
      ])
  }

  @Test func anAnswerOfTextIsAskedAbout() throws {
    var desk = try Desk.input(.input(item: "nama"))
    try desk.type("Budi 081234567890")
    try desk.press(.enter)
    #expect(desk.recorded == [])
    #expect(desk.bottom.contains("Enter tetap catat  Esc kembali"))
    try desk.press(.escape, .backspace, .enter)
    #expect(desk.recorded == [])
    try desk.press(.enter)
    #expect(desk.recorded == [.answer(item: "nama", .text("Budi 08123456789"))])
  }

  @Test func aSensitiveItemSaysSoWhereSomethingIsWritten() throws {
    var item = Kinds.remark
    item.isSensitive = true
    let list = Checklist.of(item)
    let note = try Desk.input(.note(item: "nama"), .small, .indonesian, list)
    #expect(note.rows[3] == "PEKA: jangan tulis identitas siapa pun. Ctrl-T: rahasia.")
    let english = try Desk.input(.note(item: "nama"), .small, .english, list)
    #expect(english.rows[3] == "SENSITIVE: identify nobody here. Ctrl-T: confidential.")
    for start in [Destination.evidence(item: "nama"), .input(item: "nama")] {
      let desk = try Desk.input(start, .small, .indonesian, list)
      #expect(desk.rows.contains("peka         jangan tulis identitas siapa pun"))
      let usual = try Desk.input(start)
      #expect(!usual.screen.contains("peka "))
    }
  }
}
