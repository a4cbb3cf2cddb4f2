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

  @Test func `Other instruments and revisions are listed beside, where there are any`() {
    var score = ScoreFixture.score
    #expect(!text([score], English()).contains("Other instruments"))
    score.beside = [
      OtherAssessment(instrument: "kota", revision: "2024.1", period: "2025", visits: 3)
    ]
    #expect(text([score], English()).contains("kota : revision 2024.1, 2025: 3 visits\n"))
  }

  @Test func `A revoked verdict is told even where nothing else is judged`() {
    var score = ScoreFixture.score
    score.judgement = Judgement(state: .announced, isRevoked: true)
    #expect(text([score], Indonesian()).contains("Hasil     : DICABUT (diumumkan)\n"))
  }

  @Test func `Without a score the page says so`() {
    #expect(text([], Indonesian()) == "Belum ada kunjungan yang dapat dinilai.\n")
    #expect(text([], English()) == "There is no visit yet that can be scored.\n")
  }

  @Test func `A page of figures alone says nothing of a verdict`() {
    var score = ScoreFixture.score
    score.judgement = Judgement()
    let page = text([score], English())
    for word in ["Verdict", "Marks", "criteria", "Knock-outs"] { #expect(!page.contains(word)) }
  }

  @Test func `A worthy city is named with its predicate, an unworthy one is not`() {
    var score = ScoreFixture.score
    let mark = score.judgement.marks[0].mark
    score.judgement = Judgement(state: .final, marks: [MarkStanding(mark: mark, state: .reached)])
    #expect(text([score], Indonesian()).contains("Hasil     : LAIK, ISTIMEWA (final)\n"))
    score.judgement.knockouts = [
      Knockout(item: JudgementFixture.item("x", "X", "X"), place: "mpp", venue: "", state: .struck)
    ]
    #expect(text([score], Indonesian()).contains("Hasil     : DICABUT (final)\n"))
    score.judgement.state = .provisional
    #expect(text([score], English()).contains(": STOPPED (provisional)\n"))
  }

  @Test func `A gate whose checklist is not at hand has no data`() {
    var score = ScoreFixture.score
    score.judgement = Judgement(gate: Gate(criteria: []))
    #expect(text([score], English()).contains("Criteria apart from the score: open\n"))
    #expect(text([score], English()).contains("\nno data\n"))
  }

  @Test func `Up to twenty pending items are named, and how many more there are`() {
    var score = ScoreFixture.score
    #expect(text([score], English()).contains("Pending: 21\n"))
    #expect(text([score], English()).contains("There is 1 more; --format json has all of them.\n"))
    score.agenda.pending.removeLast()
    let page = text([score], English())
    #expect(page.contains("Pending: 20\n"))
    #expect(page.contains("Gedung 16"))
    #expect(!page.contains(" more;"))
  }

  @Test func `What is critical stands before the figures; without it they have no heading`() throws
  {
    var score = ScoreFixture.score
    let page = text([score], Indonesian())
    let critical = try #require(page.firstRange(of: "Butir kritis"))
    let table = try #require(page.firstRange(of: "Tata laksana"))
    #expect(critical.lowerBound < table.lowerBound)
    score.agenda = Agenda()
    score.ifNotApplicableUnmet = nil
    let plain = text([score], Indonesian())
    for word in [
      "Butir kritis", "Komponen dan", "Tertunda:", "diperselisihkan", "dianggap tidak sesuai",
    ] {
      #expect(!plain.contains(word))
    }
  }

  private func text(_ scores: [Score], _ phrases: any Phrases) -> String {
    PlainText(ScoreText.document(scores: scores, phrases: phrases)).text()
  }
}
