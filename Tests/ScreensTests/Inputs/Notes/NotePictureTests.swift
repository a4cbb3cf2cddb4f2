import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct NotePictureTests {
  @Test func beginsEmpty() throws {
    let desk = try Desk.input(.note(item: "aduan"))
    #expect(
      desk.screen == """
        Catatan: aduan

         Aduan tahun berjalan ditindaklanjuti dan hasilnya diberitahukan
         Jangan menulis identitas pelapor atau pengadu.
        ────────────────────────────────────────────────────────────────────────────────
















        ────────────────────────────────────────────────────────────────────────────────

        Ctrl-D catat  Esc simpan draf  Ctrl-T jadikan rahasia                 F1 bantuan
        """)
  }

  @Test func wrapsWhatIsWrittenInAnyScript() throws {
    var desk = try Desk.input(
      .note(item: "aduan"), .small,
      after: [
        .answer(item: "aduan", .tick(.unmet)), .note(item: "aduan", .text("Lihat berkas 3.")),
      ])
    try desk.type("Papan aduan kosong 😀 sejak 十一月, kata petugas loket yang berjaga pagi itu.")
    try desk.press(.enter)
    desk.paste("Baris kedua\n\n\u{1B}[2JBaris keempat")
    try desk.press(.control("t"))
    #expect(
      desk.screen == """
        Catatan: aduan                                       RAHASIA

         Aduan tahun berjalan ditindaklanjuti dan hasilnya
         diberitahukan
         tercatat     tidak sesuai
         Jangan menulis identitas pelapor atau pengadu.
         1 catatan lain sudah tercatat.
        ────────────────────────────────────────────────────────────
         Papan aduan kosong 😀 sejak 十一月, kata petugas loket
         yang berjaga pagi itu.
         Baris kedua

         [2JBaris keempat




        ────────────────────────────────────────────────────────────

        Ctrl-D catat  Esc simpan draf                     F1 bantuan
        """)
    #expect(desk.application.draw().cursor == Position(row: 12, column: 17))
  }

  @Test func offersTheDraftOfThatItemOnly() throws {
    let drafts = ["aduan": "Papan aduan ko", "luas": "bukan ini"]
    let desk = try Desk.input(.note(item: "aduan"), .large, .english) {
      $0.visit?.drafts = drafts
    }
    #expect(
      desk.screen == """
        Note: aduan

         This year's complaints were followed up and the result was told
         Do not write who complained or reported.
         This draft was not recorded yet. Ctrl-X discards it.
        ────────────────────────────────────────────────────────────────────────────────
         Papan aduan ko














        ────────────────────────────────────────────────────────────────────────────────

        Ctrl-D record  Esc keep draft  Ctrl-T confidential                       F1 help
        """)
  }

  @Test func saysWhenItIsFull() throws {
    var desk = try Desk.input(.note(item: "luas"), .small)
    desk.paste(String(repeating: "penuh ", count: 1999))
    desk.paste("1234567")
    #expect(
      desk.screen == """
        Catatan: luas

         Luas ruang laktasi
         Jangan menulis identitas pelapor atau pengadu.
        ────────────────────────────────────────────────────────────
         penuh penuh penuh penuh penuh penuh penuh penuh penuh
         penuh penuh penuh penuh penuh penuh penuh penuh penuh
         penuh penuh penuh penuh penuh penuh penuh penuh penuh
         penuh penuh penuh penuh penuh penuh penuh penuh penuh
         penuh penuh penuh penuh penuh penuh penuh penuh penuh
         penuh penuh penuh penuh penuh penuh penuh penuh penuh
         penuh penuh penuh penuh penuh penuh penuh penuh penuh
         penuh penuh penuh penuh penuh penuh penuh penuh penuh
         penuh penuh penuh penuh penuh penuh penuh penuh penuh
         penuh penuh penuh penuh penuh penuh penuh penuh penuh
         penuh penuh penuh penuh penuh penuh penuh penuh penuh
         penuh
        ────────────────────────────────────────────────────────────
         Terlalu panjang (lebih 1 bita): tidak ditambahkan.
        Ctrl-D catat  Esc simpan draf                     F1 bantuan
        """)
  }
}
