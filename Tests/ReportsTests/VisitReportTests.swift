import Assessment
import Reports
import Testing
import Text

@Suite struct VisitReportTests {
  @Test func `A full visit reads as a page in both languages`() throws {
    let full = try #require(VisitFixture.full)
    Golden.expect(text(full), "visit-full.id.txt")
    Golden.expect(text(full, English()), "visit-full.en.txt")
  }

  @Test func `An empty visit lists all that was not answered`() throws {
    Golden.expect(text(try #require(VisitFixture.empty)), "visit-empty.id.txt")
  }

  @Test func `A sealed visit says when, and does not call itself provisional`() throws {
    Golden.expect(text(try #require(VisitFixture.sealed)), "visit-sealed.id.txt")
  }

  @Test func `A void visit says so before anything else`() throws {
    Golden.expect(text(try #require(VisitFixture.void), English()), "visit-void.en.txt")
  }

  @Test func `Hostile texts stay in their place`() throws {
    Golden.expect(text(try #require(HostileFixture.worksheet)), "visit-hostile.id.txt")
  }

  @Test func `Damage is told at the top`() throws {
    let full = try #require(VisitFixture.full)
    let page = PlainText(
      VisitReport.document(
        worksheet: full, damage: "baris 12 tidak cocok dengan hash", phrases: Indonesian(),
        version: "1.0")
    ).lines()
    #expect(
      page[0...5] == [
        "Laporan kunjungan", String(repeating: "=", count: 80), "",
        "!! LOG RUSAK: baris 12 tidak cocok dengan hash", "",
        "!! SEMENTARA: kunjungan ini BELUM DISEGEL; isinya masih dapat berubah.",
      ])
  }

  @Test func `A confidential note is counted, and printed only when its text is handed in`() throws
  {
    let full = try #require(VisitFixture.full)
    let told = PlainText(
      VisitReport.document(
        worksheet: full, confidential: [VisitFixture.secret: "pelapor takut"],
        phrases: Indonesian(), version: "1.0")
    ).text()
    #expect(told.contains("[09.12, rahasia] pelapor takut"))
    #expect(!told.contains("tidak dicetak"))
    let kept = text(full)
    #expect(kept.contains(": 1 catatan rahasia tidak dicetak"))
    #expect(!kept.contains(VisitFixture.secret.short))
  }

  @Test func `A checklist that is not at hand is named all the same`() throws {
    var log = LogFixture(VisitFixture.head())
    log.add(.answer(item: "umu-02", .number(.of("34"))))
    let partial = try #require(
      VisitFixture.worksheet(log, checklists: [ChecklistFixture.lactation]))
    let page = text(partial)
    #expect(page.contains("daftar periksa ini tidak tersedia"))
    #expect(page.contains("umu-02  tidak ada dalam daftar periksa kunjungan ini"))
    #expect(page.contains("ada di log, tidak dihitung: 34"))
  }

  @Test func `An answer that the item cannot take is shown and not counted`() throws {
    var log = LogFixture(VisitFixture.head())
    log.add(.answer(item: "asi-03", .number(.of("7"))))
    let page = text(try #require(VisitFixture.worksheet(log)))
    #expect(page.contains("ada di log, tidak dihitung: 7"))
  }

  private func text(_ worksheet: Worksheet, _ phrases: any Phrases = Indonesian()) -> String {
    PlainText(VisitReport.document(worksheet: worksheet, phrases: phrases, version: "1.0")).text()
  }
}
