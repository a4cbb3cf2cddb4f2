import Assessment
import Reports
import Testing
import Text

@Suite struct ReceiptTests {
  @Test func `A receipt has every item in short, the last hash, and room for both signatures`()
    throws
  {
    let sealed = try #require(VisitFixture.sealed)
    Golden.expect(text(sealed, Indonesian()), "receipt-sealed.id.txt")
    Golden.expect(text(sealed, English()), "receipt-sealed.en.txt")
  }

  @Test func `Without pending items there is no mark to explain`() throws {
    var log = LogFixture(VisitFixture.head())
    let list = Checklist(
      id: "satu", revision: "1", title: Bilingual(id: "Satu", en: "One"), stage: .field,
      sections: [
        Section(
          id: "s", title: Bilingual(id: "S", en: "S"),
          items: [ChecklistFixture.item("a-1", "A", "A", .tick(partial: false))])
      ])
    log.add(.answer(item: "a-1", .tick(.met)))
    let page = text(
      try #require(VisitFixture.worksheet(log, checklists: [list])), Indonesian())
    #expect(page.contains("a-1 sesuai\n"))
    #expect(!page.contains("*"))
  }

  @Test func `The whole last hash is there, in numbered groups of eight`() throws {
    let sealed = try #require(VisitFixture.sealed)
    let page = text(sealed, Indonesian())
    let groups = sealed.visit.last.hash.groups
    #expect(groups.joined() == sealed.visit.last.hash.hex)
    for (index, group) in groups.enumerated() {
      #expect(page.contains("\(index + 1)) \(group)"))
    }
  }

  @Test func `The fingerprint of the key follows the key, and nothing does without one`() throws {
    let sealed = try #require(VisitFixture.sealed)
    let page = text(sealed, English(), fingerprint: "SHA256:abc")
    #expect(page.contains("FakeFake\nFingerprint          : SHA256:abc\nLast hash            : 1)"))
    #expect(!text(sealed, English()).contains("Fingerprint"))
  }

  private func text(
    _ worksheet: Worksheet, _ phrases: any Phrases, fingerprint: String? = nil
  ) -> String {
    PlainText(
      Receipt.document(worksheet: worksheet, fingerprint: fingerprint, phrases: phrases)
    ).text()
  }
}
