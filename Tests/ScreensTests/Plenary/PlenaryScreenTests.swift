import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct PlenaryScreenTests {
  @Test func keysGoRoundWhatIsPending() throws {
    var desk = try Panel.desk(.plenary())
    #expect(desk.rows[6].hasPrefix("was-01"))
    try desk.type("N")
    #expect(desk.rows[6].hasPrefix("mcsp"))
    #expect(desk.rows[0].hasSuffix("5 dari 5"))
    try desk.type("n")
    #expect(desk.rows[6].hasPrefix("was-01"))
  }

  @Test func institutionsAreNamedAndNoAssessorIs() throws {
    let desk = try Panel.desk(.plenary())
    for name in ["Sari", "Budi", "Wayan"] { #expect(!desk.screen.contains(name)) }
    #expect(desk.rows.contains("3  Kemendagri   sebagian"))
  }

  @Test func aDigitChoosesWhoseAnswerHoldsWithReasonAndDissent() throws {
    var desk = try Panel.desk(.plenary())
    try desk.type("2Tidak ada bukti")
    try desk.press(.tab, .character("1"), .character("2"), .control("d"))
    #expect(
      desk.settlings == [
        .decide(
          Decision(
            subject: .item("was-01", place: "inspektorat", venue: ""), value: .tick(.unmet),
            reason: "Tidak ada bukti", dissent: ["BPKP", "Kemendagri"]))
      ])
    #expect(desk.rows[4].hasPrefix("24,00–100,00 → 24,00–70,00"))
    #expect(desk.rows[6].hasPrefix("asi-01"))
    #expect(desk.rows[0].hasSuffix("1 dari 4"))
  }

  @Test func oneKeyAcceptsTheOnlyAnswer() throws {
    var desk = try Panel.desk(.plenary())
    try desk.type("na")
    #expect(desk.settlings.count == 1)
    #expect(desk.rows[4].hasPrefix("24,00–100,00 → 39,00–100,00"))
    #expect(desk.rows[6].hasPrefix("asi-02"))
  }

  @Test func answersThatDifferAreNotAcceptedUnseen() throws {
    var desk = try Panel.desk(.plenary())
    try desk.type("a")
    #expect(desk.settlings == [])
    #expect(desk.rows[6].hasPrefix("was-01"))
  }

  @Test func undoneTheIntervalMovesBackAndTheItemIsShownAgain() throws {
    var desk = try Panel.desk(.plenary())
    try desk.type("na")
    try desk.type("u")
    #expect(desk.settlings.last == .retract(entry: 1))
    #expect(desk.rows[4].hasPrefix("39,00–100,00 → 24,00–100,00"))
    #expect(desk.rows[6].hasPrefix("asi-01"))
    #expect(desk.rows[0].hasSuffix("2 dari 5"))
  }

  @Test func anItemIsGivenBackToWhoIsNamed() throws {
    var desk = try Panel.desk(.plenary())
    try desk.type("r3Kapan dilihat?")
    try desk.press(.control("d"))
    #expect(
      desk.settlings == [
        .giveBack(Question(visit: Panel.id(ofVisit: 2), item: "was-01", text: "Kapan dilihat?"))
      ])
    #expect(desk.rows[4].hasPrefix("24,00–100,00 (tetap)"))
    try desk.type("r")
    try desk.press(.escape)
    #expect(desk.rows[0].hasPrefix("Rapat pleno"))
  }

  @Test func aSettlingThatMovesNothingSaysSo() throws {
    var desk = try Panel.desk(.plenary(), settled: Array(Panel.allMet.prefix(1)))
    let pending = try #require(desk.score?.agenda.pending.first { $0.subject.id == "mcsp" })
    #expect(pending.swing > .zero)
    try desk.type("na")
    #expect(!desk.rows[4].contains("(tetap)"))
    try desk.type("uuu")
    #expect(desk.rows[4].hasPrefix("54,00–100,00"))
  }

  @Test func anIndicatorThatNobodySawIsDecidedByItsShare() throws {
    var desk = try Panel.desk(.plenary())
    try desk.type("nnn")
    #expect(desk.rows[6] == "indikator i11")
    try desk.type("d0,5")
    try desk.press(.enter)
    try desk.type("Tradisi dirawat")
    try desk.press(.control("d"))
    #expect(
      desk.settlings == [
        .decide(
          Decision(
            subject: .indicator("i11"), value: .points(try #require(ExactDecimal("0.5"))),
            reason: "Tradisi dirawat", dissent: []))
      ])
  }

  @Test func whoLeadsIsAskedFirst() throws {
    var desk = try Panel.desk(.plenary())
    desk.application.model.review?.lead = nil
    try desk.type("1")
    #expect(desk.rows[0].hasPrefix("Siapa ketua tim?"))
  }

  @Test func theLastDecisionShowsTheVerdict() throws {
    var desk = try Panel.desk(.plenary(), settled: Array(Panel.allMet.dropLast()))
    try desk.type("d1")
    try desk.press(.enter)
    try desk.type("Ada")
    try desk.press(.control("d"))
    #expect(desk.rows.contains("L A I K"))
    #expect(desk.rows[4].hasPrefix("89,00–99,00 → 99,00"))
    #expect(desk.rows[23] == "Diputuskan: i11. Tidak ada lagi yang tertunda.")
    try desk.type("n")
    #expect(desk.rows[23] == "Tidak ada yang tertunda di sini.")
  }

  @Test func sevenInstitutionsAreScrolledWhereTheyDoNotFit() throws {
    let others = (1...5).map { number in
      Panel.Visit(
        institution: "Instansi \(number)", assessor: "Penilai \(number)", place: "inspektorat",
        events: [.answer(item: "was-01", .tick(.met))])
    }
    var desk = try Panel.desk(.plenary(), .small, visits: Panel.visits + others)
    #expect(!desk.screen.contains("Instansi 5"))
    #expect(desk.rows[18] == "… 10 baris lagi (PgDn)")
    try desk.press(.pageDown)
    #expect(desk.screen.contains("8  Instansi 5"))
    try desk.press(.pageUp)
    #expect(desk.rows[6].hasPrefix("was-01"))
  }

  @Test func aForkedLogIsShownByItsInstitution() throws {
    var desk = try LeadDesk(start: .plenary())
    try desk.type("nnnnnnnnn")
    #expect(!desk.screen.contains("Rina"))
    var first = try LeadDesk(start: .plenary())
    #expect(first.screen.contains("Kemendagri"))
    try first.type("0Tidak dapat dipercaya")
    try first.press(.control("d"))
    guard case .accept(let acceptance) = first.settlings.first else {
      Issue.record("\(first.settlings)")
      return
    }
    #expect(acceptance.n == -1)
  }
}
