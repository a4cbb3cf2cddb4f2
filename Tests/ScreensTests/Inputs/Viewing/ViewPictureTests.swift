import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct ViewPictureTests {
  @Test func showsTheScoresWithTheirIntervals() throws {
    let desk = try Desk.input(.scores) { $0.scores = [Scores.partly] }
    #expect(
      desk.screen == """
        Nilai: Kota Contoh                                                          2025

         total  82,50 [41,25; 90,00] dari 100
         [###############################-------------------------------|------.......]
         butir  40 (terjawab 22); tertunda 19
         bobot  ASUMSI, bukan bobot resmi; sumber: dibagi rata menurut komponen

              indikator                       nilai bobot                 rentang nilai
         k1   Tata kelola pemerintah daerah   20,00 25    [#######--|--]  15,00–25,00
          i1  Regulasi antikorupsi            10,00 10    [###########|]  10,00–10,00
          i2  Pengendalian gratifikasi        10,00 15    [####----|---]   5,00–15,00
         k2   Peningkatan kualitas pelayana…      — 75    [------------]   0,00–75,00
          i10 Sarana layanan 無障礙               — 75    [------------]   0,00–75,00

         Lokus yang belum dikunjungi: RSUD; UKPBJ
         Balok: # pasti  | nilai berjalan  - mungkin  . tidak mungkin







        Esc/q kembali  ↑↓ gulir  PgDn/PgUp/Spasi satu halaman  Home/g ke awal  ? bantuan
        """)
  }

  @Test func showsTheScoresOnASmallScreen() throws {
    var desk = try Desk.input(.scores, .small, .english) { $0.scores = [Scores.partly] }
    #expect(
      desk.screen == """
        Scores: Kota Contoh                                     2025

         total  82.50 [41.25; 90.00] out of 100
         [#######################-----------------------|----.....]
         item  40 (answered 22); pending 19
         weights  ASSUMED, not the official ones; source:
                spread evenly

              indicator      score weight             interval
         k1   Governance     20.00 25     [####--|-]  15.00–25.00
          i1  Regulation     10.00 10     [#######|]  10.00–10.00
          i2  Gratificatio…  10.00 15     [##---|--]   5.00–15.00
         k2   Public servi…      — 75     [--------]   0.00–75.00
          i10 Facilities         — 75     [--------]   0.00–75.00

         Places without a visit: Hospital; Procurement
         Bars: # certain  | running score  - possible  . out of
         reach

        Esc/q back  ↑↓ scroll  PgDn/PgUp/Space one page       ? help
        """)
    try desk.press(.end)
    #expect(
      desk.screen == """
        Scores: Kota Contoh                                     2025

         total  82.50 [41.25; 90.00] out of 100
         [#######################-----------------------|----.....]
         item  40 (answered 22); pending 19
         weights  ASSUMED, not the official ones; source:
                spread evenly

              indicator      score weight             interval
         k1   Governance     20.00 25     [####--|-]  15.00–25.00
          i1  Regulation     10.00 10     [#######|]  10.00–10.00
          i2  Gratificatio…  10.00 15     [##---|--]   5.00–15.00
         k2   Public servi…      — 75     [--------]   0.00–75.00
          i10 Facilities         — 75     [--------]   0.00–75.00

         Places without a visit: Hospital; Procurement
         Bars: # certain  | running score  - possible  . out of
         reach

        Esc/q back  ↑↓ scroll  PgDn/PgUp/Space one page       ? help
        """)
  }

  @Test func showsAReportAndHowFarItIs() throws {
    var desk = try Desk.input(.report, .small) {
      $0.report = (1...40).map { "Baris \($0) dari laporan\($0 % 9 == 0 ? " 無障礙" : "")" }
    }
    try desk.press(.pageDown, .down)
    #expect(
      desk.screen == """
        Laporan                                                36/40
        Baris 19 dari laporan
        Baris 20 dari laporan
        Baris 21 dari laporan
        Baris 22 dari laporan
        Baris 23 dari laporan
        Baris 24 dari laporan
        Baris 25 dari laporan
        Baris 26 dari laporan
        Baris 27 dari laporan 無障礙
        Baris 28 dari laporan
        Baris 29 dari laporan
        Baris 30 dari laporan
        Baris 31 dari laporan
        Baris 32 dari laporan
        Baris 33 dari laporan
        Baris 34 dari laporan
        Baris 35 dari laporan
        Baris 36 dari laporan 無障礙
        w simpan ke berkas  Esc/q kembali  ↑↓ gulir        ? bantuan
        """)
  }

  @Test func saysWhenThereIsNothingToShow() throws {
    let scores = try Desk.input(.scores, .small)
    #expect(
      scores.screen == """
        Nilai

         Belum ada isinya.
















        Esc/q kembali  ↑↓ gulir                            ? bantuan
        """)
    let report = try Desk.input(.report, .small, .english)
    #expect(
      report.screen == """
        Report

         There is nothing here yet.
















        w save to a file  Esc/q back  ↑↓ scroll               ? help
        """)
  }
}
