import Testing

@testable import Assessment

@Suite("The city's claims beside the findings")
struct ClaimTests {
  private let city = City([
    .sample("a"), .sample("b"), .sample("c", follows: "b"), .sample("d"), .sample("e"),
    .sample("n", .number(NumberRule()), indicator: nil),
  ])

  private func own(_ id: String = "own", by name: String = "Setda", venue: String = "MPP") -> Log {
    Log(id, by: name, of: "Pemkot", role: .own, venue: venue)
  }

  private func claims(_ logs: Log...) throws -> [String] {
    try city.score(of: logs.map(\.chain)).claims.map { "\($0.item.id) \($0.comparison)" }
  }

  @Test("each answer of the city beside what was found, the gravest difference first")
  func compared() throws {
    let visit = Log("v").answer("a", .partial).answer("b", .met).answer("d", .unmet)
      .answer("e", .none)
    let claimed = own().answer("a", .unmet).answer("b", .met).answer("d", .met).answer("e", .met)
      .answer("c", .partial)
    #expect(
      try claims(visit, claimed)
        == ["d refuted", "e applicability", "a understated", "b confirmed", "c open"])
    #expect(try claims(Log("v").answer("a", .partial), own().answer("a", .met)) == ["a overstated"])
    #expect(
      try claims(Log("v").answer("a", .unmet), own().answer("a", .partial)) == ["a overstated"])
    #expect(try claims(Log("v").answer("a", .none), own().answer("a", .none)) == ["a confirmed"])
  }

  @Test("found is what all raters and the lead come to")
  func running() throws {
    let raters = [Log("v").answer("a", .met), Log("w", by: "Budi").answer("a", .unmet)]
    let claim = own().answer("a", .met)
    #expect(try claims(raters[0], raters[1], claim) == ["a overstated"])
    #expect(try claims(raters[0], raters[1], claim, .lead().decide("a", .unmet)) == ["a refuted"])
  }

  @Test("claims are in no figure, count and rater")
  func apart() throws {
    let visit = Log("v").answer("a", .met)
    let claimed = own().answer("b", .unmet).answer("a", .unmet).flag("d")
    var with = try city.score(visit, claimed)
    let without = try city.score(visit)
    #expect(with.claims.count == 2)
    with.claims = []
    with.inputs = without.inputs
    #expect(with == without)
  }

  @Test(
    "what a parent settles for the city counts as it claims it; what is only recorded is no claim")
  func parents() throws {
    let visit = Log("v").answer("b", .met).answer("c", .met)
    let claimed = own().answer("b", .unmet).answer("c", .met).answer("n", .number("5"))
    #expect(try claims(visit, claimed) == ["b understated", "c understated"])
  }

  @Test("the city speaks with one voice: the later visit, whoever filled it")
  func oneVoice() throws {
    let early = own("o2", by: "Setda").answer("a", .unmet, at: clock("10:00"))
    let late = own("o1", by: "Bappeda").answer("a", .met, at: clock("11:00"))
    let visit = Log("v").answer("a", .met)
    #expect(try claims(visit, early, late) == ["a confirmed"])
    #expect(try claims(late, early, visit) == ["a confirmed"])
  }

  @Test("venues are told apart where a city has several; elsewhere the place is one")
  func venues() throws {
    let north = Log("v", at: "rsud", venue: "Utara").answer("a", .unmet)
    let claimed = Log("o", of: "Pemkot", role: .own, at: "rsud", venue: "Selatan").answer("a", .met)
    #expect(try claims(north, claimed) == ["a open"])
    let same = Log("o", of: "Pemkot", role: .own, at: "rsud", venue: " utara ").answer("a", .met)
    #expect(try claims(north, same) == ["a refuted"])
    #expect(
      try claims(Log("v").answer("a", .unmet), own(venue: "Lain").answer("a", .met)) == [
        "a refuted"
      ])
  }

  @Test("a void visit of the city claims nothing")
  func void() throws {
    let claimed = own().answer("a", .met).adding(.void(reason: "salah"))
    #expect(try claims(Log("v").answer("a", .unmet), claimed) == [])
  }
}
