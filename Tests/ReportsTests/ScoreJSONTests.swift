import Assessment
import Reports
import Testing
import Text

@Suite struct ScoreJSONTests {
  @Test func `The shape and the order of the members are as promised`() {
    var score = ScoreFixture.score
    score.components = [score.components[0]]
    score.components[0].indicators = [score.components[0].indicators[1]]
    #expect(
      ScoreJSON.text([score], language: .english)
        == #"{"assessments":[{"region":"Kota Contoh","period":"2025","#
        + #""instrument":"kota-antikorupsi","revision":"2025.1","weights":"assumed","#
        + #""running":"92.15","lowest":"66.67","highest":"95.00","#
        + #""items":41,"answered":38,"pending":5,"components":[{"id":"k1","title":"Governance","#
        + #""weight":"20.50","running":"18.67","lowest":"18.00","highest":"20.50","#
        + #""indicators":[{"id":"i2","title":"Internal oversight","weight":"10.50","#
        + #""running":null,"lowest":"0.00","highest":"10.50","items":3,"answered":0}]}]}]}"# + "\n")
  }

  @Test func `No assessment is an empty list`() {
    #expect(ScoreJSON.text([], language: .indonesian) == "{\"assessments\":[]}\n")
  }

  @Test func `Scores in both languages, hostile texts included`() {
    let scores = [ScoreFixture.score, ScoreFixture.hostile]
    Golden.expect(ScoreJSON.text(scores, language: .indonesian), "scores.id.json")
    Golden.expect(ScoreJSON.text(scores, language: .english), "scores.en.json")
  }

  @Test(arguments: Language.allCases) func `Nothing that a terminal acts on gets out`(
    language: Language
  ) {
    let text = ScoreJSON.text([ScoreFixture.hostile], language: language)
    let line = String(text.dropLast())
    #expect(Harmless.line(line) == line)
  }
}
