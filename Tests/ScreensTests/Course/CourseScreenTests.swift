import Assessment
import Display
import Testing
import Text

@testable import Screens

@Suite struct CourseScreenTests {
  private let announced = Event.verdict(
    Announcement(state: "announced", date: CalendarDate("2025-11-06")))

  @Test func announcesWithTodaysDateAndNoWords() throws {
    var desk = try Panel.desk(.course, settled: Panel.allButIndex)
    try desk.press(.character("a"), .enter, .enter)
    #expect(desk.settlings == Panel.allButIndex + [announced])
    #expect(desk.score?.judgement.state == .announced)
    #expect(desk.rows[23] == "Dicatat: diumumkan, 6 November 2025.")
    #expect(desk.rows.contains("Batas perbaikan  13 November 2025"))
  }

  @Test func theDeadlineFollowsTheDayThatIsTyped() throws {
    var instrument = Panel.instrument
    instrument.deadlineDays = 30
    var desk = try Panel.desk(
      .course, instrument: instrument, settled: Panel.allButIndex)
    try desk.press(.character("a"), .control("u"))
    try desk.type("1/11/2025")
    #expect(desk.rows.contains("Batas perbaikan: 1 Desember 2025"))
  }

  @Test func announcingWaitsForAllButProvisionalFigures() throws {
    var desk = try Panel.desk(.course)
    try desk.type("a")
    #expect(
      desk.rows[23]
        == "umumkan nilai sementara: belum dapat, 4 tertunda: putuskan dahulu di tinjauan")
    #expect(desk.settlings == [])
  }

  @Test func aStepIsNotOfADayToComeNorBeforeTheLastOne() throws {
    var desk = try Panel.desk(.course, settled: Panel.allMet)
    try desk.press(.character("a"), .control("u"))
    try desk.type("7/11/2025")
    try desk.press(.enter)
    #expect(
      desk.rows.contains("Tanggal itu belum tiba: tulis 6 November 2025 atau sebelumnya."))
    try desk.press(.control("u"))
    try desk.type("5/11/2025")
    try desk.press(.enter, .enter, .character("f"), .control("u"))
    try desk.type("4/11/2025")
    try desk.press(.enter)
    #expect(
      desk.rows.contains(
        "Mendahului langkah terakhir: tulis 5 November 2025 atau sesudahnya."))
    #expect(desk.settlings.count == Panel.allMet.count + 1)
    try desk.press(.control("u"))
    try desk.type("5/11/2025")
    try desk.press(.enter, .enter)
    #expect(desk.score?.judgement.state == .final)
  }

  @Test func aDayThatIsNoneIsAskedBack() throws {
    var desk = try Panel.desk(.course, settled: Panel.allButIndex)
    try desk.press(.character("a"), .control("u"))
    try desk.type("31/2/2025")
    try desk.press(.enter)
    #expect(desk.rows.contains("Tanggal itu tidak ada dalam kalender."))
    try desk.press(.tab)
    try desk.type("x")
    try desk.press(.enter)
    #expect(desk.rows.contains("Tanggal itu tidak ada dalam kalender."))
    #expect(desk.settlings == Panel.allButIndex)
  }

  @Test func finalComesAfterTheAnnouncementAndWithoutProvisionalFigures() throws {
    var desk = try Panel.desk(.course)
    try desk.type("f")
    #expect(desk.rows[23] == "nyatakan final: setelah diumumkan")
    desk = try Panel.desk(.course, settled: Panel.allButIndex + [announced])
    try desk.type("f")
    #expect(
      desk.rows[23]
        == "nyatakan final: belum dapat, indeks masih sementara: mcsp (inspektorat)")
    desk = try Panel.desk(.course, settled: Panel.allMet + [announced])
    try desk.press(.character("f"), .enter)
    try desk.type("MCSP final")
    try desk.press(.enter)
    #expect(desk.score?.judgement.state == .final)
    #expect(desk.rows.contains("Hasil            LAIK, ISTIMEWA (final)"))
  }

  @Test func aRevocationNeedsAReason() throws {
    var desk = try Panel.desk(.course, settled: Panel.allMet + [announced])
    try desk.press(.character("x"), .enter, .enter)
    #expect(desk.rows.contains("Tulis alasan dahulu: pencabutan harus beralasan."))
    #expect(desk.settlings.count == Panel.allMet.count + 1)
    try desk.type("Putusan pengadilan")
    try desk.press(.enter)
    #expect(desk.score?.judgement.verdict == .revoked)
    try desk.type("x")
    #expect(desk.rows[23] == "cabut hasil: sudah dicabut")
  }

  @Test func undoTakesBackAStepAndNoDecision() throws {
    let before = Panel.allButIndex
    var desk = try Panel.desk(.course, settled: before)
    try desk.press(.character("a"), .enter, .enter, .character("u"))
    #expect(desk.settlings == before + [announced, .retract(entry: before.count + 1)])
    #expect(desk.score?.judgement.state == .provisional)
    #expect(desk.rows[23] == "Diurungkan: diumumkan.")
    desk = try Panel.desk(.course, settled: Panel.allMet)
    try desk.type("u")
    #expect(desk.settlings == Panel.allMet)
    #expect(desk.rows[23] == "Tidak ada tahapan yang dicatat sejak log dibuka.")
  }

  @Test func whoLeadsIsAskedBeforeTheDay() throws {
    var desk = try Panel.desk(.course, settled: Panel.allButIndex)
    desk.application.model.review?.lead = nil
    try desk.type("a")
    #expect(desk.rows[0].hasPrefix("Siapa ketua tim?"))
    try desk.type("Dewi")
    try desk.press(.enter)
    try desk.type("KPK")
    try desk.press(.enter, .enter, .enter)
    #expect(desk.settlings == Panel.allButIndex + [announced])
    #expect(desk.rows[0].hasPrefix("Tahapan penilaian"))
  }

  @Test func anUnknownStepStandsAsItWasWritten() throws {
    let unknown = Event.verdict(
      Announcement(state: "postponed", text: "banjir", date: CalendarDate("2025-11-07")))
    let desk = try Panel.desk(.course, settled: [unknown])
    #expect(
      desk.rows.contains { line in
        line.hasPrefix("7 November 2025: 'postponed' tidak dikenal, tanpa pengaruh. banjir")
      })
  }
}
