import Assessment
import Reports
import Testing
import Text

@Suite struct ScoreAgreementTests {
  @Test func `Where assessors differ comes first, then how far they agree`() {
    Golden.expect(text(ScoreFixture.shared, Indonesian()), "score-agreement.id.txt")
    Golden.expect(text(ScoreFixture.shared, English()), "score-agreement.en.txt")
  }

  @Test(arguments: Language.allCases) func `Without a shared item nothing is said of agreement`(
    language: Language
  ) {
    var score = ScoreFixture.shared
    score.agreement = Agreement()
    let page = text(score, language.phrases)
    for word in [language.phrases.agreement, language.phrases.disagreements] {
      #expect(!page.contains(word))
    }
  }

  @Test func `Where nobody differs the list is there and says none`() {
    var score = ScoreFixture.shared
    score.agreement.disagreements = []
    #expect(
      text(score, English()).contains(
        "Where assessors differ\n\(String(repeating: "-", count: 80))\nNone.\n\nAgreement"))
  }

  @Test(arguments: Language.allCases) func `No word praises or blames, whatever the figures`(
    language: Language
  ) {
    var score = ScoreFixture.shared
    func words(_ value: Fraction) -> [Substring] {
      let figure = AgreementFigures.Figure.value(value)
      score.agreement = Agreement(
        overall: AgreementFigures(items: 20, raw: figure, alpha: figure, ac1: figure))
      return text(score, language.phrases).split { !$0.isLetter }
    }
    #expect(words(Fraction(1)) == words(Fraction(1, 10)))
    #expect(words(Fraction(-1)) == words(Fraction(1, 10)))
  }

  private func text(_ score: Score, _ phrases: any Phrases) -> String {
    PlainText(ScoreText.document(scores: [score], phrases: phrases)).text()
  }
}
