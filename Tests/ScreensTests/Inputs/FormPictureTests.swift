import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct FormPictureTests {
  @Test func asksForANumberWithItsThresholdAndLimits() throws {
    let desk = try Desk.input(.input(item: "luas"))
    #expect(
      desk.screen == """
        Angka: luas

         Luas ruang laktasi
         ambang       paling sedikit 12 m²
         batas        0 s.d. 2000 m²

         angka        [                    ]




         Ukur panjang kali lebar di lantai, tanpa lemari tanam.











        Enter catat  Esc batal  t/Ctrl-N tidak ada  PgDn/PgUp gulir           F1 bantuan
        """)
  }

  @Test func showsWhatANumberIsReadAs() throws {
    var desk = try Desk.input(
      .input(item: "luas"), after: [.answer(item: "luas", .number(ExactDecimal(11)))])
    try desk.press(.control("u"))
    try desk.type("1.012,5")
    #expect(
      desk.screen == """
        Angka: luas

         Luas ruang laktasi
         ambang       paling sedikit 12 m²
         batas        0 s.d. 2000 m²
         tercatat     11 m²

         angka        [1.012,5             ] = 1012,5 m²




         Ukur panjang kali lebar di lantai, tanpa lemari tanam.










        Enter catat  Esc batal  Ctrl-N tidak ada  PgDn/PgUp gulir             F1 bantuan
        """)
  }

  @Test func asksBackWhatANumberMeans() throws {
    var desk = try Desk.input(.input(item: "luas"))
    try desk.type("1.200")
    try desk.press(.enter)
    #expect(
      desk.screen == """
        Angka: luas

         Luas ruang laktasi
         ambang       paling sedikit 12 m²
         batas        0 s.d. 2000 m²

         angka        [1.200               ] = 1,2 / 1200 ?

         1.200 berarti 1,2 atau 1200?
         1  1,2    2  1200

         Ukur panjang kali lebar di lantai, tanpa lemari tanam.











        1-2 pilih  Esc batal                                                  F1 bantuan
        """)
  }

  @Test func asksBackInEnglishOnASmallScreen() throws {
    var desk = try Desk.input(.input(item: "luas"), .small, .english)
    try desk.type("1,250")
    try desk.press(.enter)
    #expect(
      desk.screen == """
        Number: luas

         Area of the lactation room
         threshold    at least 12 m²
         limits       0 to 2000 m²

         number       [1,250               ] = 1.25 / 1250 ?

         1,250: is it 1.25 or 1250?
         1  1.25    2  1250

         Measure length times width on the floor, without built-in
         cupboards.






        1-2 choose  Esc cancel                               F1 help
        """)
  }

  @Test func saysTheLimitsOfWhatItRefusesAndKeepsTheText() throws {
    var desk = try Desk.input(.input(item: "luas"), .small)
    try desk.type("2500")
    try desk.press(.enter)
    #expect(
      desk.screen == """
        Angka: luas

         Luas ruang laktasi
         ambang       paling sedikit 12 m²
         batas        0 s.d. 2000 m²

         angka        [2500                ] = 2500 m²

         Di luar batas: paling banyak 2000 m².


         Ukur panjang kali lebar di lantai, tanpa lemari tanam.







        Enter catat  Esc batal  Ctrl-N tidak ada          F1 bantuan
        """)
  }

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















        Enter catat  Esc batal  Ctrl-N tidak ada  Tab pindah isian            F1 bantuan
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













        Enter record  Esc cancel  Ctrl-N there is none  Tab other field          F1 help
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












        Enter catat  Esc batal  Ctrl-N tidak ada          F1 bantuan
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
        Angka dari luar: mcsp

         Nilai MCSP
         batas        0 s.d. 100
         tercatat     76 (sementara, KPK, 2025-11-01)

         angka        [76                  ] = 76
         batas bawah  [                    ] boleh kosong
         sumber       [KPK                                        ]
         tanggal      [2025-11-01          ] = 2025-11-01
         keadaan       final








        Enter isian berikutnya  Esc batal                 F1 bantuan
        """)
  }

  @Test func scrollsALongHelpText() throws {
    let help = (1...30).map { "Langkah \($0): ukur, catat, dan bandingkan." }
    let item = Kinds.area.with(help: help.joined(separator: "\n"))
    var desk = try Desk.input(.input(item: "luas"), .small, .indonesian, .of(item))
    try desk.press(.pageDown, .pageDown)
    #expect(
      desk.screen == """
        Angka: luas

         Luas ruang laktasi
         ambang       paling sedikit 12 m²
         batas        0 s.d. 2000 m²

         angka        [                    ]




         Langkah 13: ukur, catat, dan bandingkan.
         Langkah 14: ukur, catat, dan bandingkan.
         Langkah 15: ukur, catat, dan bandingkan.
         Langkah 16: ukur, catat, dan bandingkan.
         Langkah 17: ukur, catat, dan bandingkan.
         Langkah 18: ukur, catat, dan bandingkan.
         Langkah 19: ukur, catat, dan bandingkan.
         … 11 baris lagi (PgDn)
        Enter catat  Esc batal  t/Ctrl-N tidak ada        F1 bantuan
        """)
    for _ in 1...9 { try desk.press(.pageDown) }
    #expect(desk.rows[17] == "Langkah 30: ukur, catat, dan bandingkan.")
  }
}
