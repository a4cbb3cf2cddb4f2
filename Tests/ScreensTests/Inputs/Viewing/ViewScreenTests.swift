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

  @Test func tabGoesFromOneAssessmentToTheNext() throws {
    var other = Scores.partly
    other.region = "Kota Lain"
    var desk = try Desk.input(.scores) { $0.scores = [Scores.partly, other] }
    try desk.press(.tab)
    #expect(desk.rows[0].hasPrefix("Nilai: Kota Lain"))
    try desk.press(.tab)
    #expect(desk.rows[0].hasPrefix("Nilai: Kota Contoh"))
  }

  @Test func theVerdictStandsUnderTheTotalWhereThereIsOne() throws {
    #expect(try !Desk.input(.scores) { $0.scores = [Scores.partly] }.screen.contains("hasil"))
    var score = Scores.partly
    score.judgement = Judgement(state: .announced, gate: Gate(criteria: []))
    let desk = try Desk.input(.scores) { $0.scores = [score] }
    #expect(desk.rows[5].hasSuffix("hasil  TERBUKA (diumumkan)"))
  }

  @Test func officialWeightsAreNotNamed() throws {
    var score = Scores.partly
    score.instrument.weights = .official
    let desk = try Desk.input(.scores) { $0.scores = [score] }
    #expect(!desk.screen.contains("ASUMSI"))
  }

  @Test(
    arguments: [
      (nil, 0, 10, "[----------]"), (nil, 10, 10, "[##########]"), (0, 0, 0, "[|.........]"),
      (10, 10, 10, "[#########|]"), (5, 5, 5, "[#####|....]"), (6, 3, 8, "[###---|-..]"),
    ] as [(Int?, Int, Int, String)])
  func theBarTellsCertainPossibleAndLostApart(
    running: Int?, lowest: Int, highest: Int, expected: String
  ) {
    let figures = Figures(
      running: running.map { Fraction($0) }, lowest: Fraction(lowest), highest: Fraction(highest))
    #expect(ScoreBar(figures, of: Fraction(10), width: 10).text == expected)
  }
}
