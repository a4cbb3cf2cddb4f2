import Assessment
import Testing

@Suite("Items counted for an author")
struct ItemCensusTests {
  private let blueprint: Blueprint = {
    var critical = Item.sample("b", .grades, indicator: "i2")
    critical.isCritical = true
    critical.confidence = .c
    var sure = Item.sample("a")
    sure.confidence = .a
    var city = City(
      [sure, critical, .sample("k", isKnockout: true), .sample("r", .text, indicator: nil)],
      lists: [
        "n": [.sample("d", indicator: "i2")],
        "g": [.sample("g1", indicator: nil, isCriterion: true)],
      ],
      gate: "g")
    city.instrument.places[0].checklists += ["n"]
    city.checklists[2].stage = .document
    return Blueprint(instrument: city.instrument, checklists: city.checklists)
  }()

  @Test("each is of one sort, one form and at most one letter")
  func census() {
    let census = ItemCensus(of: blueprint.items)
    #expect(census.items == 6)
    #expect(census.scored == 3)
    #expect(census.knockouts == 1)
    #expect(census.recorded == 1)
    #expect(census.criteria == 1)
    #expect(census.critical == 1)
    #expect(census.forms == [.tick: 4, .grade: 1, .text: 1])
    #expect(census.letters == [.a: 1, .c: 1])
    #expect(census.unlettered == 4)
    #expect(ItemCensus(of: blueprint.items(of: "n")).items == 1)
  }

  @Test("an indicator's items are counted at the stage of their checklist")
  func stages() {
    #expect(blueprint.count(feeding: "i2", at: .field) == 1)
    #expect(blueprint.count(feeding: "i2", at: .document) == 1)
    #expect(blueprint.count(feeding: "i2", at: .discussion) == 0)
    #expect(blueprint.count(feeding: "i1", at: .document) == 0)
  }

  @Test("indicators that nobody feeds are named, and what they weigh is missing")
  func coverage() {
    let coverage = Coverage(of: blueprint)
    #expect(coverage.indicators == 3)
    #expect(coverage.fed == 2)
    #expect(coverage.weight == Fraction(40))
    #expect(coverage.whole == Fraction(100))
    #expect(coverage.unfed.map(\.id) == ["i3"])
  }

  @Test(
    "every kind of answer has its form",
    arguments: zip(
      [
        AnswerKind.tick(partial: true), .grades, .number(NumberRule()), .ratio([]), .count("ab"),
        .sample(of: 3, bands: []), .date(withinDays: nil), .text, .outside,
      ], AnswerKind.Form.allCases))
  func forms(kind: AnswerKind, form: AnswerKind.Form) {
    #expect(kind.form == form)
  }
}
