import Assessment
import Testing

@Suite("Forks and damage in the score")
struct ScoringIntegrityTests {
  private let city = City([.sample("a"), .sample("b"), .sample("child", follows: "b")])
  private let trunk = Log("v1").answer("a", .met).answer("b", .met).answer("child", .met)
  private var left: Log { trunk.answer("b", .unmet) }
  private var right: Log { trunk.answer("b", .partial) }

  private func finding(_ item: String, _ chains: Chain...) throws -> String {
    try city.finding(item, of: chains)
  }

  @Test("the common prefix is scored, and what is touched after it is integrity")
  func fork() throws {
    #expect(try finding("a", left.chain, right.chain) == "1.00 [1.00, 1.00]")
    #expect(try finding("b", left.chain, right.chain) == "1.00 [0.00, 1.00] integrity")
    #expect(try finding("child", left.chain, right.chain) == "1.00 [0.00, 1.00] parent")
    let score = try city.score(left, right)
    #expect(try score.figures("i1") == "30.00 [10.00, 30.00]")
    #expect(score.counts.text == "3/3/2")
  }

  @Test("the good prefix of a damaged log is scored")
  func damage() throws {
    let damaged = trunk.damaged(touching: ["a"])
    #expect(try finding("a", damaged) == "1.00 [0.00, 1.00] integrity")
    #expect(try finding("b", damaged) == "1.00 [1.00, 1.00]")
  }

  @Test("another rater's answers stand beside it, and the item stays integrity")
  func otherRater() throws {
    let budi = Log("v2", by: "Budi").answer("b", .met)
    #expect(try finding("b", left.chain, right.chain, budi.chain) == "1.00 [0.00, 1.00] integrity")
  }

  @Test("integrity holds also when decided")
  func decided() throws {
    let lead = Log.lead().decide("b", .partial)
    let text = try finding("b", left.chain, right.chain, lead.chain)
    #expect(text == "0.50 [0.00, 1.00] integrity")
  }

  @Test("the lead's accept ends it")
  func accepted() throws {
    let accept = Log.lead().accept(right)
    #expect(try finding("b", left.chain, right.chain, accept.chain) == "0.50 [0.50, 0.50]")
    #expect(try finding("child", left.chain, right.chain, accept.chain) == "1.00 [1.00, 1.00]")
    let other = Log.lead().accept(left)
    #expect(try finding("child", left.chain, right.chain, other.chain) == "0.00 [0.00, 0.00]")
  }

  @Test("n = -1: none of it is scored, its items are open")
  func noneOfIt() throws {
    let accept = Log.lead().accept(right, n: -1)
    let score = try city.score(left, right, accept)
    #expect(score.total.text == "none [0.00, 100.00]")
    #expect(score.counts.text == "3/0/3")
    let budi = Log("v2", by: "Budi").answer("a", .partial)
    #expect(try city.finding("a", left, right, accept, budi) == "0.50 [0.50, 0.50]")
  }

  @Test("an accept that fits no chain leaves it open")
  func noFit() throws {
    let word = Acceptance(visit: "v1", n: 4, head: .fake("gone"), reason: "x")
    let lead = Log.lead().adding(.accept(word))
    #expect(try finding("b", left.chain, right.chain, lead.chain) == "1.00 [0.00, 1.00] integrity")
  }

  @Test("a fork of the lead's own log makes what its versions decide integrity")
  func leadsFork() throws {
    let lead = Log.lead().decide("a", .partial)
    let forked = try city.score(trunk, lead.decide("a", .unmet), lead.decide("b", .unmet))
    // The common prefix decides a = 1/2; a and b are [0, 1], and child hangs on b.
    #expect(try forked.figures("i1") == "25.00 [0.00, 30.00]")
    #expect(forked.counts.text == "3/3/3")
    let whole = try city.score(trunk, lead)
    #expect(try whole.figures("i1") == "25.00 [25.00, 25.00]")
  }

  @Test("a partial copy of a log is no fork")
  func partialCopy() throws {
    #expect(try city.score(trunk, trunk.prefix(2)) == city.score(trunk))
  }
}
