import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct FormPictureTests {
  @Test func worksOutAShareWhileBothFiguresAreTyped() throws {
    var desk = try Desk.input(.input(item: "toilet"))
    try desk.type("41")
    try desk.press(.tab)
    try desk.type("45")
    #expect(
      desk.screen == """
        Rasio: toilet

         Perbandingan toilet laki-laki dengan perempuan
         ambang       paling banyak 50 %

         bagian       [41                  ] = 41
         keseluruhan  [45                  ] = 45
                      = 91,11 % (1 : 1,10)















        Enter catat  Esc batal  Tab pindah isian  Ctrl-N tidak ada            F1 bantuan
        """)
  }

  @Test func asksForASampleInEnglish() throws {
    var desk = try Desk.input(.input(item: "berkas"), .large, .english)
    try desk.type("6")
    try desk.press(.enter)
    try desk.type("5")
    try desk.press(.enter)
    #expect(
      desk.screen == """
        Sample: berkas

         Service files that are complete
         threshold    at least 80 %
         limits       examined 1 to 5

         found        [6                   ] = 6
         examined     [5                   ] = 5

         No more can be found than were examined.













        Enter record  Esc cancel  Tab other field  Ctrl-N there is none          F1 help
        """)
  }

  @Test func readsADateBack() throws {
    var desk = try Desk.input(.input(item: "apar"), .small)
    try desk.type("6/11/2025")
    #expect(
      desk.screen == """
        Tanggal: apar

         Pemeriksaan terakhir alat pemadam api
         ambang       paling lama 365 hari sebelum kunjungan
         kunjungan    2025-11-06

         tanggal      [6/11/2025           ] = 2025-11-06












        Enter catat  Esc batal  h hari ini                F1 bantuan
        """)
  }

  @Test func givesATextTheWholeWidth() throws {
    var desk = try Desk.input(.input(item: "sk"))
    desk.paste("Keputusan Wali Kota Nomor 188/45/2025 tentang Tim Pembina 無障礙 Tahun 2025")
    #expect(
      desk.screen == """
        Teks: sk

         Nomor SK tim

         teks         [… Kota Nomor 188/45/2025 tentang Tim Pembina 無障礙 Tahun 2025 ]


















        Enter catat  Esc batal                                                F1 bantuan
        """)
  }

  @Test func asksForAnOutsideFigureOnASmallScreen() throws {
    let figure = IndexFigure(
      value: ExactDecimal(76), state: .provisional, floor: ExactDecimal(73), source: "KPK",
      date: CalendarDate("2025-11-01"))
    var desk = try Desk.input(
      .input(item: "mcsp"), .small, after: [.answer(item: "mcsp", .index(figure))])
    try desk.press(.control("t"), .tab, .control("u"), .tab)
    #expect(
      desk.screen == """
        Nilai dari pihak luar: mcsp

         Nilai MCSP
         batas        0 s.d. 100
         tercatat     76 (sementara, KPK, 2025-11-01)

         angka        [76                  ] = 76
         batas bawah  [                    ] boleh kosong
         sumber       [KPK                                        ]
         tanggal      [2025-11-01          ] = 2025-11-01
         keadaan      final








        Enter isian berikutnya  Esc batal                 F1 bantuan
        """)
  }
}
