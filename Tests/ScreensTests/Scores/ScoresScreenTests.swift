import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct ScoresScreenTests {
  private let decided = Decision(
    subject: .item("was-01", place: "inspektorat", venue: ""), value: .tick(.unmet),
    reason: "bukti tidak cukup", dissent: [])

  @Test func tabGoesFromOneAssessmentToTheNextWithItsOverview() throws {
    var other = Scores.partly
    other.region = "Kota Lain"
    var desk = try Desk.input(.scores) { $0.scores = [Scores.partly, other] }
    try desk.press(.down, .enter, .tab)
    #expect(desk.rows[0].hasPrefix("Nilai: Kota Lain"))
    #expect(desk.rows[2].hasPrefix(">total"))
    try desk.press(.tab)
    #expect(desk.rows[0].hasPrefix("Nilai: Kota Contoh"))
  }

  @Test func underReviewOnlyTheOneAssessmentIsShown() throws {
    var desk = try Panel.desk(.scores)
    let score = try #require(desk.score)
    desk.application.model.scores = [score, Scores.partly]
    try desk.press(.tab)
    #expect(desk.rows[0].hasPrefix("Nilai: Kota Contoh"))
    #expect(desk.rows[2].hasPrefix(">total  78,89"))
  }

  @Test func escapeGoesUpOneLevelAndKeepsThePlace() throws {
    var desk = try Panel.desk(.scores)
    try desk.press(.down, .enter, .enter, .enter)
    #expect(desk.rows[2] == "Mengapa: was-01")
    try desk.press(.escape)
    #expect(desk.rows[2].hasPrefix("i01  Pengawasan internal"))
    try desk.press(.escape)
    #expect(desk.rows[2].hasPrefix("k1  Penguatan pengawasan"))
    try desk.press(.escape)
    #expect(desk.rows.contains { $0.hasPrefix("> k1") || $0.hasPrefix(">k1") })
    try desk.press(.escape)
    #expect(desk.application.isFinished)
  }

  @Test func whyIsAskedOfTheTotalAndOfAnyRow() throws {
    var desk = try Panel.desk(.scores)
    try desk.type("w")
    #expect(desk.rows[2] == "Mengapa: total")
    try desk.type("qGw")
    #expect(desk.rows[2] == "Mengapa: i11")
    try desk.type("qkw")
    #expect(desk.rows[2] == "Mengapa: i10")
  }

  @Test func aDecisionAndADecidedIndicatorSaySo() throws {
    let indicator = Decision(
      subject: .indicator("i11"), value: .points(ExactDecimal(1)), reason: "r", dissent: [])
    var desk = try Panel.desk(.scores, settled: [.decide(decided), .decide(indicator)])
    try desk.press(.down, .down, .enter)
    #expect(desk.rows.contains("putusan ketua tim: tidak sesuai"))
    try desk.press(.escape, .end, .enter)
    #expect(desk.rows.contains { $0.hasPrefix("Ketua tim memutuskan indikator ini") })
  }

  @Test func whatStandsInTheWayIsNamed() throws {
    let unmet = ["pungli", "cal-01"].map { id in
      Event.decide(
        Decision(
          subject: .item(
            id, place: id == "pungli" ? "mpp" : "inspektorat", venue: "MPP Kota Contoh"),
          value: .tick(.unmet), reason: "r", dissent: []))
    }
    let desk = try Panel.desk(.scores, settled: unmet)
    #expect(desk.rows.contains("hasil  DIHENTIKAN (sementara)"))
    #expect(
      desk.rows.contains(
        "kriteria di luar nilai  tidak terpenuhi (0 dari 1 terpenuhi): cal-01"))
    #expect(desk.rows.contains("syarat gugur  1 GUGUR: pungli"))
  }

  @Test func aMissedMarkSaysWhoLostMost() throws {
    var desk = try Panel.desk(.scores, settled: [.decide(decided)])
    #expect(
      desk.rows.contains("ambang  tidak tercapai: tertinggi pun masih perlu 20,00 poin"))
    try desk.press(.enter)
    #expect(desk.rows.contains("i01  Pengawasan internal: hilang 30,00 poin"))
  }

  @Test func theMarkStandsUnderTheBarWhereItBegins() throws {
    let desk = try Panel.desk(.scores, Size(rows: 24, columns: 104))
    let lines = desk.application.draw().lines
    let tick = try #require(lines[4].firstIndex(of: "^"))
    #expect(lines[4].distance(from: lines[4].startIndex, to: tick) == 2 + 90)
  }

  @Test func officialWeightsAreNotNamed() throws {
    #expect(try !Panel.desk(.scores).screen.contains("ASUMSI"))
    let desk = try Desk.input(.scores) { $0.scores = [Scores.partly] }
    #expect(desk.screen.contains("ASUMSI"))
  }

  @Test func oneOfSeveralAssessmentsIsNumberedWhereTabLeadsToTheOthers() throws {
    var desk = try Panel.desk(.scores, isOpen: false)
    #expect(desk.rows[0].hasSuffix(" 2025"))
    let second = try #require(desk.score)
    desk.application.model.scores?.append(second)
    #expect(desk.rows[0].hasSuffix(" 2025 (1/2)"))
    try desk.press(.tab)
    #expect(desk.rows[0].hasSuffix(" 2025 (2/2)"))
    desk.application.model.review = Panel.review
    #expect(desk.rows[0].hasSuffix(" 2025"))
  }

  @Test func anIndicatorThatNobodySawSaysWhereItIsDecided() throws {
    var desk = try Panel.desk(.scores, isOpen: false)
    try desk.press(.end, .enter)
    let words = desk.rows.joined(separator: " ")
    #expect(words.contains("P: putuskan dengan poin dalam rapat pleno."), "\(desk.screen)")
  }

  @Test func theLeadsLogIsOpenedBeforeThePlenaryAndLetGoAfterwards() throws {
    var desk = try Panel.desk(.scores, isOpen: false)
    try desk.type("P")
    #expect(desk.actions == [.openReview(assessment: 0)])
    try desk.press(.escape, .escape)
    #expect(desk.actions.last == .closeReview)
    #expect(desk.application.isFinished)
  }

  @Test func theReviewKeepsItsLogWhenTheScoresAreLeft() throws {
    var desk = try Panel.desk(.scores)
    try desk.type("m")
    try desk.press(.escape, .escape)
    #expect(desk.actions == [])
    #expect(desk.application.isFinished)
  }
}
