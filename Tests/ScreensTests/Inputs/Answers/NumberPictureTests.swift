import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct NumberPictureTests {
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
