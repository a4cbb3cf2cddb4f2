import Testing

@testable import Assessment

@Suite("Coverage: how many raters saw an item at a place")
struct RaterCoverageTests {
  private let city = City(
    [.sample("a"), .sample("b", follows: "a"), .sample("c")], lists: ["n": [.sample("d")]])

  private func coverage(_ logs: Log...) throws -> RaterCoverage {
    try city.score(of: logs.map(\.chain)).coverage
  }

  @Test("items by none, one and more raters, in all and by checklist")
  func counts() throws {
    let first = Log("v", lists: ["m", "n"]).answer("a", .met).answer("c", .met).answer("d", .met)
    let second = Log("w", by: "Budi").answer("a", .met)
    let third = Log("x", by: "Tini").answer("a", .unmet)
    let found = try coverage(first, second, third)
    #expect(found.overall == SeenCounts(none: 1, once: 2, more: 1))
    #expect(found.overall.items == 4)
    #expect(found.checklists.map(\.checklist.id) == ["m", "n"])
    #expect(
      found.checklists.map(\.counts) == [
        SeenCounts(none: 1, once: 1, more: 1), SeenCounts(once: 1),
      ])
  }

  @Test("each place counts; two visits of one rater are one pair of eyes")
  func places() throws {
    let here = Log("v").answer("a", .met)
    let again = Log("w").answer("a", .unmet)
    let there = Log("x", at: "rsud", venue: "Utara").answer("c", .met)
    #expect(try coverage(here, again, there).overall == SeenCounts(none: 4, once: 2))
  }

  @Test("what a parent or the lead settled, or the city claims, was not seen")
  func settled() throws {
    let visit = Log("v").answer("a", .unmet)
    let own = Log("o", of: "Pemkot", role: .own).answer("c", .met)
    let found = try coverage(visit, own, .lead().decide("c", .met))
    #expect(found.overall == SeenCounts(none: 2, once: 1))
  }
}
