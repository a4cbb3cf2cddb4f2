import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct ViewScreenTests {
  @Test func oneKeySavesTheReport() throws {
    var desk = try Desk.input(.report) { $0.report = ["Laporan kunjungan"] }
    try desk.type("w")
    #expect(desk.actions == [.saveReport])
    #expect(desk.rows[1] == "Laporan kunjungan")
    try desk.press(.escape)
    #expect(desk.application.isFinished)
  }

  @Test func theReportScrollsToItsLastLineAndNoFurther() throws {
    var desk = try Desk.input(.report, .small) { $0.report = (1...40).map { "Baris \($0)" } }
    try desk.press(.end, .down, .pageDown)
    #expect(desk.rows[18] == "Baris 40")
    try desk.press(.home, .up)
    #expect(desk.rows[1] == "Baris 1")
  }
}
