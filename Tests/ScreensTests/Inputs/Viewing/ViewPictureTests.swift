import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct ViewPictureTests {
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
    let report = try Desk.input(.report, .small, .english)
    #expect(
      report.screen == """
        Report

         There is nothing here yet.
















        w save to a file  Esc/q back  ↑↓ scroll               ? help
        """)
  }
}
