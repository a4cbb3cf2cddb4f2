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

  private func waiting(_ score: Score) -> [String] {
    score.agenda.pending.filter { $0.reasons.contains(.integrity) }.map { pending in
      "\(pending.subject.id) \(pending.reasons.map(\.rawValue)) \(pending.swing.text)"
    }
  }

  @Test("an indicator that a version of the lead's log decides may become anything")
  func leadsForkOfAnIndicator() throws {
    let lead = Log.lead().decide(indicator: "i2", points: "0.5")
    let score = try city.score(
      trunk, lead.decide(indicator: "i1", points: "1"), lead.decide(indicator: "i3", points: "1"))
    #expect(try score.figures("i1") == "30.00 [0.00, 30.00]")
    #expect(try score.figures("i2") == "5.00 [5.00, 5.00]")
    #expect(try score.figures("i3") == "none [0.00, 60.00]")
    #expect(waiting(score) == [#"i3 ["integrity", "unseen"] 60.00"#, #"i1 ["integrity"] 30.00"#])
    #expect(score.agenda.integrity.first?.indicators == ["i1", "i3"])
    #expect(score.counts.pending == 0)
  }

  @Test("taking a decision on an indicator back, and making the log void, speak of it too")
  func leadsForkTakingBack() throws {
    let lead = Log.lead().decide(indicator: "i3", points: "0.5")
    for version in [lead.retract(1), lead.adding(.void(reason: "x"))] {
      let score = try city.score(trunk, version, lead.flag("z"))
      #expect(try score.figures("i3") == "30.00 [0.00, 60.00]")
      #expect(waiting(score) == [#"i3 ["integrity"] 60.00"#])
      #expect(score.decisions.keys.sorted() == ["i3"])
    }
  }

  @Test("a damaged log of the lead puts the indicators beyond in doubt, an accept ends it")
  func leadsDamage() throws {
    let lead = Log.lead().decide(indicator: "i3", points: "0.5")
    let damaged = lead.damaged(speakingOf: Touched(indicators: ["i3"]))
    let score = try city.score(of: [trunk.chain, damaged])
    #expect(try score.figures("i3") == "30.00 [0.00, 60.00]")
    let other = Log.lead("other").accept(lead)
    let accepted = try city.score(of: [trunk.chain, damaged, other.chain])
    #expect(try accepted.figures("i3") == "30.00 [30.00, 30.00]")
    #expect(waiting(accepted) == [])
  }

  @Test("items of a doubted indicator move nothing by themselves")
  func swings() throws {
    let open = Log("v1").answer("a", .met)
    let lead = Log.lead()
    let score = try city.score(
      open, lead.decide(indicator: "i1", points: "1"), lead.flag("z"))
    let swings = score.agenda.pending.map { "\($0.subject.id) \($0.swing.text)" }
    #expect(swings == ["i3 60.00", "i1 30.00", "i2 10.00", "b 0.00", "child 0.00"])
  }

  @Test("what a doubtful part of the lead's log says of another log is in doubt as that log is")
  func doubtfulAccept() throws {
    let lead = Log.lead().accept(right)
    let logs = [left.chain, right.chain]
    let taken = try city.score(of: logs + [lead.retract(1).chain, lead.flag("z").chain])
    #expect(try taken.figures("i1") == "25.00 [0.00, 30.00]")
    let cut = try city.score(of: [trunk.chain, Log.lead().accept(trunk, n: 0).chain, lead.chain])
    #expect(try cut.figures("i1") == "30.00 [0.00, 30.00]")
  }

  @Test("a partial copy of a log is no fork")
  func partialCopy() throws {
    #expect(try city.score(trunk, trunk.prefix(2)) == city.score(trunk))
  }
}
