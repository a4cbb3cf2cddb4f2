import Assessment
import Reports
import Testing
import Text

/// What the report tells of the log itself, and what it must not depend on.
@Suite struct VisitHistoryTests {
  @Test func `Two entries in the same second are no clock set back, one second less is`() throws {
    var log = LogFixture(VisitFixture.head())
    log.add(.answer(item: "asi-15", .tick(.met)), minutes: 0)
    #expect(try !page(log).contains("Jam mundur"))
    log.add(.answer(item: "asi-15", .tick(.unmet)), minutes: -1)
    #expect(
      try page(log).contains(
        "entri 2: dari 6 November 2025, 09.02 (UTC+07:00) ke 6 November"))
  }

  @Test func `A log that went through nothing has only its changes to tell`() throws {
    let text = try page(LogFixture(VisitFixture.head()))
    #expect(
      text.contains(
        """
        Riwayat log
        --------------------------------------------------------------------------------
        Diubah : jawaban diubah: 0, entri ditarik: 0; riwayatnya ada di log

        """))
  }

  @Test func `A seal without witness or key has no line for them`() throws {
    var log = LogFixture(VisitFixture.head())
    log.add(.seal(Seal(answered: 0, open: 18, pending: 18)))
    let text = try page(log)
    #expect(text.contains("menurut segel: terjawab 0, belum dijawab 18, tertunda 18"))
    #expect(!text.contains("Saksi") && !text.contains("Kunci") && !text.contains("!!"))
  }

  @Test func `A report does not depend on weights: it has no score to show`() throws {
    let full = try #require(VisitFixture.full)
    var instrument = full.instrument
    instrument.components = [ScoreFixture.score.components[0].component]
    var list = ChecklistFixture.lactation
    for index in list.sections[0].items.indices {
      list.sections[0].items[index].weight = .of("17.25")
    }
    let heavier = Worksheet(
      visit: full.visit, instrument: instrument,
      checklists: [list, ChecklistFixture.general])
    func document(_ worksheet: Worksheet) -> ReportDocument {
      VisitReport.document(worksheet: worksheet, phrases: Indonesian(), version: "1.0")
    }
    #expect(document(heavier) == document(full))
  }

  @Test func `A day that does not exist is told in figures`() {
    #expect(Indonesian().day(1, month: 13, year: 2025) == "1-13-2025")
    #expect(English().day(1, month: 0, year: 2025) == "1-0-2025")
    let months = (1...12).map { Indonesian().day(1, month: $0, year: 2025) }
    #expect(Set(months).count == 12)
  }

  private func page(_ log: LogFixture) throws -> String {
    let worksheet = try #require(VisitFixture.worksheet(log))
    return PlainText(
      VisitReport.document(worksheet: worksheet, phrases: Indonesian(), version: "1.0")
    ).text()
  }
}
