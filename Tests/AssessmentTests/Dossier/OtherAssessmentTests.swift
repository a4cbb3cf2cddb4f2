import Testing

@testable import Assessment

@Suite("Other instruments and revisions beside an assessment")
struct OtherAssessmentTests {
  private let city = City([.sample("a")])

  private func beside(_ logs: Log...) throws -> [OtherAssessment] {
    try #require(city.scores(logs).first { $0.instrument.revision == "1" }).beside
  }

  @Test(
    "another revision of the same region and period is listed with its visits, and not mixed in")
  func listed() throws {
    let here = Log("v").answer("a", .met)
    let other = [
      Log("w", region: " kota  CONTOH", revision: "2"), Log("x", by: "B", revision: "2"),
    ]
    let found = try beside(here, other[0], other[1], Log("y", role: .lead, revision: "2"))
    #expect(
      found == [OtherAssessment(instrument: "city", revision: "2", period: "2025", visits: 2)])
    #expect(try city.score(of: [here.chain, other[0].chain]).total.text == city.total(here))
  }

  @Test("other regions, other periods and void visits are not")
  func notListed() throws {
    let void = Log("x", revision: "2").adding(.void(reason: "salah"))
    #expect(
      try beside(
        Log("v"), Log("w", region: "Lain", revision: "2"), Log("y", period: "2024", revision: "2"),
        void) == [])
  }
}
