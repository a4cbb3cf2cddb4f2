import Assessment
import Display
import Testing

@testable import Screens

@Suite struct VisitPromptTests {
  @Test func findsWhileOneTypes() throws {
    var desk = try Desk(size: Size(rows: 20, columns: 60))
    try desk.type("/sarana")
    #expect(
      desk.screen == """
        Kota Contoh · MPP Kota Contoh                   0/6 terjawab
          ·  asi-03a  Pintu dapat dikunci dari dalam
        Layanan                                                  0/3
          ·  lay-01   Kebersihan ruang
        > ·  lay-02   Sarana yang tersedia
          ·  lay-03   Nama penanggung jawab
        ────────────────────────────────────────────────────────────
         lay-02 · Layanan
         Sarana yang tersedia
           Pendingin udara
           Wastafel







        Cari: sarana                                     1 ditemukan
        Enter ke butir  ↓ hasil berikutnya  Esc batal     F1 bantuan
        """)
    #expect(desk.application.draw().cursor == Position(row: 18, column: 12))
    try desk.press(.enter)
    #expect(desk.chosen == "lay-02")
    #expect(desk.bottom.hasPrefix("Spasi/Enter isi"))
  }

  @Test func findsByIdTextAndAnswerWhateverTheCase() throws {
    for (query, item) in [
      ("LAY-03", "lay-03"), ("PINTU", "asi-03a"), ("tidak sesuai", "asi-03a"),
    ] {
      var desk = try Desk()
      try desk.record(.answer(item: "asi-03a", .tick(.unmet)))
      try desk.press(.escape)
      try desk.type("g/\(query)")
      try desk.press(.enter)
      #expect(desk.chosen == item)
    }
  }

  @Test func anEmptySearchGoesOnRoundTheEnd() throws {
    var desk = try Desk()
    try desk.type("/ruang")
    try desk.press(.enter)
    var seen = [desk.chosen]
    for _ in 1...3 {
      try desk.type("/")
      try desk.press(.enter)
      seen.append(desk.chosen)
    }
    #expect(seen == ["asi-01", "asi-02", "lay-01", "asi-01"])
  }

  @Test func downGoesToTheNextHitWhileOneTypes() throws {
    var desk = try Desk()
    try desk.type("/ruang")
    try desk.press(.down, .down, .enter)
    #expect(desk.chosen == "lay-01")
  }

  @Test func escapeGoesBackToWhereTheSearchBegan() throws {
    var desk = try Desk()
    try desk.type("j/wastafel")
    try desk.press(.escape)
    #expect(desk.chosen == "asi-02")
    #expect(!desk.application.top.isTyping)
  }

  @Test func saysWhatWasNotFoundAndKeepsTheText() throws {
    var desk = try Desk()
    try desk.type("/xyz")
    try desk.press(.enter)
    #expect(desk.bottom == "Tidak ditemukan: xyz")
    #expect(desk.screen.contains("Cari: xyz"))
    #expect(desk.chosen == "asi-01")
  }

  @Test func goesToAnItemByTheBeginningOfItsId() throws {
    var desk = try Desk()
    try desk.type(":ASI-03")
    try desk.press(.enter)
    #expect(desk.chosen == "asi-03a")
  }

  @Test func completesWhatIdsHaveInCommon() throws {
    var desk = try Desk()
    try desk.type(":l")
    try desk.press(.tab)
    #expect(desk.screen.contains("Kode butir: lay-0"))
    #expect(desk.screen.contains("3 ditemukan"))
    try desk.type("2")
    try desk.press(.enter)
    #expect(desk.chosen == "lay-02")
  }

  @Test(
    arguments: [
      ("x-9", "Tidak ada butir dengan kode x-9."),
      ("asi", "Ada 3 butir yang kodenya diawali asi."),
    ])
  func saysWhyAnIdLeadsNowhereAndKeepsIt(typed: String, why: String) throws {
    var desk = try Desk()
    try desk.type(":\(typed)")
    try desk.press(.enter)
    #expect(desk.bottom == why)
    #expect(desk.screen.contains("Kode butir: \(typed)"))
    #expect(desk.chosen == "asi-01")
  }

  @Test func nothingTypedIsNothingAskedFor() throws {
    for opening in ["/", ":"] {
      var desk = try Desk()
      try desk.type(opening)
      try desk.press(.enter)
      #expect(!desk.application.top.isTyping)
      #expect(desk.bottom.hasSuffix("? bantuan"))
    }
  }

  @Test func lettersAreTextWhileOneTypes() throws {
    var desk = try Desk()
    try desk.type("/q?")
    #expect(desk.screen.contains("Cari: q?"))
    #expect(desk.bottom.hasSuffix("F1 bantuan"))
    #expect(desk.actions == [])
  }

  @Test func takesAPasteAsText() throws {
    var desk = try Desk()
    try desk.type("/")
    #expect(desk.application.paste("wastafel\nruang") == nil)
    #expect(desk.screen.contains("Cari: wastafel ruang"))
  }
}
