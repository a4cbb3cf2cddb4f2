import Assessment
import Reports
import Testing
import Text

/// The questions of a returned visit on the report of the one that continues it.
@Suite struct VisitQuestionTests {
  private func page(_ language: Language) throws -> String {
    var log = LogFixture(VisitFixture.head())
    log.add(.giveBack(Question(visit: "v", item: "gone-01", text: "Di mana?")))
    let item = try #require(VisitFixture.worksheet(log)?.items.first?.id)
    log.add(.giveBack(Question(visit: "v", item: item, text: "Foto \u{1B}[2Jmana?")))
    let worksheet = try #require(VisitFixture.worksheet(log))
    return PlainText(
      VisitReport.document(
        worksheet: worksheet, phrases: language.phrases, version: "0")
    ).text()
  }

  @Test func standWithTheirItem() throws {
    for (language, label) in [(Language.indonesian, "Pertanyaan"), (.english, "Question")] {
      let lines = try page(language).split(separator: "\n")
      let found = lines.filter { $0.contains("Foto ^[[2Jmana?") }
      #expect(found.count == 1 && found.allSatisfy { $0.contains("\(label) ") })
    }
  }

  /// Nothing in a log is dropped.
  @Test func areNotLostWithAnItemThatNoChecklistHas() throws {
    #expect(try page(.indonesian).contains("gone-01"))
    #expect(try page(.indonesian).contains("Di mana?"))
  }
}
