import Assessment
import Reports
import Testing
import Text

@Suite struct ScoreJSONTests {
  @Test func `The shape and the order of the members are as promised`() {
    var score = ScoreFixture.score
    score.components = [score.components[0]]
    score.components[0].indicators = [score.components[0].indicators[1]]
    score.judgement.marks = [score.judgement.marks[0]]
    score.judgement.gate?.criteria = [JudgementFixture.figure]
    score.judgement.knockouts = [score.judgement.knockouts[0]]
    score.agenda = AgendaFixture.brief
    #expect(
      ScoreJSON.text([score], language: .english)
        == #"{"assessments":[{"region":"Kota Contoh","period":"2025","#
        + #""instrument":"kota-antikorupsi","revision":"2025.1","weights":"assumed","#
        + #""running":"92.15","lowest":"66.67","highest":"95.00","#
        + #""items":41,"answered":38,"pending":5,"components":[{"id":"k1","title":"Governance","#
        + #""weight":"20.50","running":"18.67","lowest":"18.00","highest":"20.50","#
        + #""indicators":[{"id":"i2","title":"Internal oversight","weight":"10.50","#
        + #""running":null,"lowest":"0.00","highest":"10.50","items":3,"answered":0}]}],"#
        + #""mark":"open","verdict":"not_worthy","predicate":null,"state":"announced","#
        + #""marks":[{"id":"istimewa","state":"open"}],"gate":[{"item":"kri-01","#
        + #""text":"MCSP score","state":"unmet","answers":[{"index":{"value":"70.5","#
        + #""state":"final","source":"JAGA","date":"2025-01-31"}}]}],"#
        + #""knockouts":[{"item":"int-01","place":"mpp","venue":"MPP Kota Contoh","#
        + #""state":"held"}],"if_not_applicable_unmet":"88.12","pending_items":["#
        + #"{"indicator":"i3","place":null,"venue":null,"reasons":["unseen"],"swing":"79.50"},"#
        + #"{"item":"asi-03","place":"mpp","venue":"MPP Kota Contoh","#
        + #""reasons":["unanswered","flagged","integrity"],"swing":"6.67"}],"#
        + #""critical":[{"item":"asi-01","place":"mpp","venue":"MPP Kota Contoh","#
        + #""text":"A closed lactation room is there"}],"disputes":[{"item":"asi-02","#
        + #""place":"mpp","venue":"","answers":[{"assessor":"Sri Wahyuni","institution":"BPKP","#
        + #""value":{"number":"9.5"}},{"assessor":"Budi Santoso","institution":"Inspektorat","#
        + #""value":{"points":"0","parent":"asi-01"}},{"assessor":"Tim Ombudsman","#
        + #""institution":"Ombudsman RI","value":{"not_applicable":{"parent":"asi-03"}}}]}],"#
        + #""integrity":[{"visit":"0f1e2d3c4b5a69788796a5b4c3d2e1f0","assessor":"Siti Rahmah","#
        + #""institution":"BPKP Perwakilan Contoh","fault":"fork","after":4,"#
        + #""items":["asi-02","asi-03"]},{"visit":"0f1e2d3c4b5a69788796a5b4c3d2e1f0","#
        + #""assessor":"Siti Rahmah","institution":"BPKP Perwakilan Contoh","#
        + #""fault":"damage","line":9,"items":[]}],"agreement":{"n":0,"raw":null,"#
        + #""alpha":null,"ac1":null,"checklists":[],"pairs":[]}}]}"# + "\n")
  }

  @Test func `Agreement has a percentage and coefficients, or null, for all, lists and pairs`() {
    let expected = [
      #""agreement":{"n":41,"raw":"84.15","alpha":"0.815","ac1":"-0.001","checklists":["#,
      #"{"id":"mpp-laktasi","n":12,"raw":"100.00","alpha":null,"ac1":"1.000"},"#,
      #"{"id":"mpp-umum","n":9,"raw":null,"alpha":null,"ac1":null}],"pairs":["#,
      #"{"institutions":["BPKP","KPK"],"n":11,"raw":"54.55","alpha":null,"ac1":"0.333"},"#,
      #"{"institutions":["KPK","Ombudsman RI Perwakilan"],"n":1,"raw":null,"alpha":null,"#,
      #""ac1":null}]}}]}"#,
    ]
    let text = ScoreJSON.text([ScoreFixture.shared], language: .indonesian)
    #expect(text.contains(expected.joined()))
  }

  @Test func `What the lead decided has no assessor`() {
    var score = ScoreFixture.score
    score.agenda.disputes = [score.agenda.critical[1]]
    let text = ScoreJSON.text([score], language: .english)
    #expect(
      text.contains(
        #""answers":[{"assessor":null,"institution":null,"value":{"tick":"unmet"}}]"#))
  }

  @Test func `Answers are as in a log`() {
    let answers: [Answer] = [
      .tick(.partial), .grade("3"), .number(.of("11.0")), .ratio(part: .of("41"), whole: .of("45")),
      .count(["ramp", "toilet"]), .sample(found: 4, of: 5), .text("SK \"1\""),
      .index(IndexFigure(value: .of("76"), state: .provisional, floor: .of("73"))),
      .notApplicable(reason: "one-storey", text: nil),
    ]
    #expect(
      JudgementFixture.json(of: answers)
        == #"{"tick":"partial"},{"grade":"3"},{"number":"11.0"},"#
        + #"{"ratio":{"part":"41","whole":"45"}},{"count":["ramp","toilet"]},"#
        + #"{"sample":{"found":4,"of":5}},{"text":"SK \"1\""},"#
        + #"{"index":{"value":"76","state":"provisional","floor":"73"}},"#
        + #"{"not_applicable":{"reason":"one-storey"}}"#)
  }

  @Test func `Without anything to judge by the members are there and empty`() {
    var score = ScoreFixture.score
    score.judgement = Judgement()
    score.ifNotApplicableUnmet = nil
    score.agenda = Agenda()
    let text = ScoreJSON.text([score], language: .english)
    #expect(
      text.hasSuffix(
        #","mark":null,"verdict":"open","predicate":null,"state":"provisional","marks":[],"#
          + #""gate":[],"knockouts":[],"if_not_applicable_unmet":null,"pending_items":[],"#
          + #""critical":[],"disputes":[],"integrity":[],"agreement":{"n":0,"raw":null,"#
          + #""alpha":null,"ac1":null,"checklists":[],"pairs":[]}}]}"# + "\n"))
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
