import Assessment
import Testing

@Suite("What raters are compared by")
struct AgreementScopeTests {
  private let sari = Log("v1")
  private let budi = Log("v2", by: "Budi", of: "Ombudsman")

  private func compared(_ item: Item, _ first: Answer, _ second: Answer) throws -> [String] {
    let score = try City([item]).score(sari.answer("x", first), budi.answer("x", second))
    #expect(score.agreement.overall.items <= 1)
    return score.agreement.isEmpty
      ? ["nothing"] : score.agreement.disagreements.map(\.difference.exactText)
  }

  @Test("the points of the answers, however they were given")
  func points() throws {
    #expect(try compared(.sample("x", .grades), .grade("5"), .grade("3")) == ["0.4"])
    #expect(try compared(.sample("x", .grades), .grade("3"), .grade("3")).isEmpty)
    #expect(try compared(.sample("x", .ratio([])), .ratio("1", "2"), .ratio("2", "4")).isEmpty)
    #expect(try compared(.sample("x", .ratio([])), .ratio("1", "2"), .ratio("1", "3")) == ["1/6"])
    #expect(try compared(.sample("x", .count("abc")), .count(["a"]), .count(["b"])).isEmpty)
    #expect(try compared(.sample("x", .outside), .final("70"), .final("80")) == ["0.1"])
  }

  @Test("knock-outs and criteria too, but nothing that is only recorded, and no texts")
  func kinds() throws {
    #expect(
      try compared(.sample("x", indicator: nil, isKnockout: true), .met, .unmet) == ["1"])
    #expect(
      try compared(.sample("x", indicator: nil, isCriterion: true), .met, .unmet) == ["1"])
    #expect(try compared(.sample("x", indicator: nil), .met, .unmet) == ["nothing"])
    #expect(try compared(.sample("x", .text), .text("a"), .text("b")) == ["nothing"])
    #expect(try compared(.sample("x", .text), .text("a"), .none) == ["nothing"])
    let figure = Item.sample("x", .number(NumberRule()))
    #expect(try compared(figure, .number("1"), .number("2")) == ["nothing"])
  }

  @Test("both not applicable agree, whatever the reasons")
  func reasons() throws {
    var item = Item.sample("x")
    item.notApplicable = ["none-here", "closed"]
    let closed = Answer.notApplicable(reason: "closed", text: nil)
    #expect(try compared(item, .none, closed).isEmpty)
  }

  @Test("what a parent settled is left out for the rater whose parent did")
  func parents() throws {
    let city = City([
      .sample("p"), .sample("f", follows: "p"),
      .sample("w", appliesWhen: Condition(item: "p", answers: ["met"])),
    ])
    let unmet = sari.answer("p", .unmet).answer("f", .unmet).answer("w", .unmet)
    let met = budi.answer("p", .met).answer("f", .met).answer("w", .met)
    let agreement = try city.score(unmet, met).agreement
    #expect(agreement.overall.items == 1)
    #expect(agreement.disagreements.map(\.item.id) == ["p"])
    let third = Log("v3", by: "Ani", of: "KPK").answer("p", .met).answer("f", .unmet)
    let three = try city.score(unmet, met, third).agreement
    #expect(three.disagreements.map { "\($0.item.id) \($0.replies.count)" } == ["f 2", "p 3"])
  }

  @Test("the lead's decisions change nothing: raters do not agree the more for being overruled")
  func decisions() throws {
    let city = City([.sample("p"), .sample("f", follows: "p")])
    let logs = [
      sari.answer("p", .met).answer("f", .met), budi.answer("p", .unmet).answer("f", .partial),
      Log("v3", by: "Ani", of: "KPK").answer("p", .met).answer("f", .unmet),
    ]
    let lead = Log.lead().decide("p", .unmet).decide("f", .met)
    let before = try city.score(of: logs.map(\.chain))
    let after = try city.score(of: (logs + [lead]).map(\.chain))
    #expect(before.total != after.total)
    #expect(before.agreement == after.agreement)
    #expect(before.agreement.overall.items == 2)
  }

  @Test("only the team is compared: neither the lead's visits nor the city's own assessment")
  func roles() throws {
    let city = City([.sample("x")])
    let own = Log("v3", by: "Kota", of: "Kota", role: .own).answer("x", .unmet)
    #expect(try city.score(sari.answer("x", .met), own).agreement.isEmpty)
  }

  @Test("all visits of one rater at a place are one rater, and a void one is none")
  func raters() throws {
    let city = City([.sample("x")])
    let again = Log("v3", opened: clock("13:00")).answer("x", .unmet, at: clock("14:00"))
    #expect(try city.score(sari.answer("x", .met), again).agreement.isEmpty)
    let voided = budi.answer("x", .unmet).adding(.void(reason: "salah lokus"))
    #expect(try city.score(sari.answer("x", .met), voided).agreement.isEmpty)
  }

  @Test("the same item at two places is two items, and raters at different places share none")
  func places() throws {
    let city = City([.sample("x")])
    let north = Log("v3", at: "rsud", venue: "Utara").answer("x", .met)
    #expect(try city.score(budi.answer("x", .met), north).agreement.isEmpty)
    let both = try city.score(
      sari.answer("x", .met), budi.answer("x", .met), north,
      Log("v4", by: "Budi", of: "Ombudsman", at: "rsud", venue: "Utara").answer("x", .met))
    #expect(both.agreement.overall.items == 2)
  }
}
