import Reports
import Testing
import Text

/// What an author reads, whole.
@Suite struct AuthoringGoldenTests {
  private let blueprint = BlueprintFixture.blueprint

  @Test(arguments: Language.allCases)
  func `The handbook`(language: Language) {
    let book = InstrumentBook.document(of: blueprint, phrases: language.phrases)
    Golden.expect(PlainText(book).text(), "author-book.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func `The summary`(language: Language) {
    let summary = InstrumentSummary.document(of: blueprint, phrases: language.phrases)
    Golden.expect(PlainText(summary).text(), "author-summary.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func `The explanation of items of every sort`(language: Language) {
    let texts = ["r-01", "r-02", "u-06", "s-02"].compactMap {
      ItemExplanation.document(of: $0, in: blueprint, phrases: language.phrases)
    }.map { PlainText($0).text() }
    #expect(texts.count == 4)
    Golden.expect(texts.joined(separator: "\n"), "author-explain.\(language.rawValue).txt")
  }
}
