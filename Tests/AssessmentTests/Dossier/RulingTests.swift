import Testing

@testable import Assessment

@Suite("The lead's decisions, and the disputes they settle")
struct RulingTests {
  private let city = City([.sample("a"), .sample("b"), .sample("c", indicator: "i2")])
  private var raters: [Log] {
    [
      Log("v").answer("a", .met).answer("b", .met),
      Log("w", by: "Budi").answer("a", .unmet).answer("b", .partial),
    ]
  }

  private func score(_ leads: Log...) throws -> Score {
    try city.score(of: (raters + leads).map(\.chain))
  }

  @Test("all that were not taken back are listed, and whether they hold")
  func listed() throws {
    let lead = Log.lead().decide("a", .met, at: clock("10:00"))
      .decide("a", .partial, at: clock("10:05")).decide(indicator: "i2", points: "0.5")
      .decide("zzz", .met).decide("b", .met).retract(5)
    let rulings = try score(lead).rulings
    #expect(rulings.map(\.decision.source.n) == [1, 3, 4, 2])
    #expect(rulings.map(\.holds) == [false, true, false, true])
  }

  @Test("a dispute stays one after it was decided, with what each rater said")
  func disputes() throws {
    func disputed(_ score: Score) -> [String] {
      score.findings.filter(\.finding.isDispute).map(\.item.id)
    }
    let open = try score()
    #expect(disputed(open) == ["a", "b"])
    let settled = try score(.lead().decide("a", .met))
    #expect(disputed(settled) == ["a", "b"])
    let finding = try #require(settled.findings.first { $0.item.id == "a" }).finding
    #expect(finding.replies.map(\.standing.outcome) == [.points(.one), .points(.zero)])
    #expect(finding.replies == open.findings.first { $0.item.id == "a" }?.finding.replies)
    #expect(try disputed(city.score(raters[0], .lead().decide("a", .unmet))) == [])
  }

  @Test("short of full points is what is judged and found below 1")
  func short() throws {
    let recorded = City([.sample("a"), .sample("r", indicator: nil), .sample("b")])
    let visit = Log("v").answer("a", .partial).answer("r", .unmet).answer("b", .met)
    let found = try recorded.score(visit).findings.filter(\.finding.isShort).map(\.item.id)
    #expect(found == ["a"])
  }

  @Test("questions are listed oldest first")
  func questions() throws {
    let lead = Log.lead()
      .adding(.giveBack(Question(visit: "v", item: "b", text: "?")), at: clock("11:00"))
      .adding(.giveBack(Question(visit: "v", item: "a", text: "!")), at: clock("10:30"))
    #expect(try score(lead).questions.map(\.value.item) == ["a", "b"])
  }
}
