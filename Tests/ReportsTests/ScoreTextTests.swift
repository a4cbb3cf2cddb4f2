import Assessment
import Reports
import Testing
import Text

@Suite struct ScoreTextTests {
  @Test func `Scores are a page with a table of components and indicators`() {
    Golden.expect(text([ScoreFixture.score], Indonesian()), "score.id.txt")
    Golden.expect(text([ScoreFixture.score], English()), "score.en.txt")
  }

  @Test func `Several assessments follow one another`() {
    Golden.expect(text([ScoreFixture.score, ScoreFixture.hostile], English()), "scores.en.txt")
  }

  @Test func `Without a score the page says so`() {
    #expect(text([], Indonesian()) == "Belum ada kunjungan yang dapat dinilai.\n")
    #expect(text([], English()) == "There is no visit yet that can be scored.\n")
  }

  private func text(_ scores: [Score], _ phrases: any Phrases) -> String {
    PlainText(ScoreText.document(scores: scores, phrases: phrases)).text()
  }
}
