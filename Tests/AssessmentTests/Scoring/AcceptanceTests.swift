import Assessment
import Testing

@Suite("The lead accepts a chain")
struct AcceptanceTests {
  private let trunk = Log("v1").answer("a", .met).answer("b", .met)
  private var left: Log { trunk.answer("c", .met).answer("a", .unmet) }
  private var right: Log { trunk.answer("d", .partial) }

  /// The forked visit v1 after merging it with the lead's logs.
  private func settled(_ leads: Log...) throws -> MergedVisit {
    let chains = [left.chain, right.chain] + leads.map(\.chain)
    return try #require(MergedLogs(chains).visits().first { $0.id == "v1" })
  }

  @Test("the chain that is named counts, and nothing is distrusted")
  func named() throws {
    let visit = try settled(.lead().accept(right))
    #expect(visit.visit == right.visit)
    #expect(visit.fault == nil)
    #expect(visit.distrusted.items == [])
    #expect(try settled(.lead().accept(left)).visit == left.visit)
  }

  @Test("up to the entry that is named")
  func upTo() throws {
    #expect(try settled(.lead().accept(left, n: 3)).visit == left.prefix(4).visit)
    #expect(try settled(.lead().accept(left, n: 0)).visit == left.prefix(1).visit)
  }

  @Test("n = -1: none of it")
  func noneOfIt() throws {
    let visit = try settled(.lead().accept(left, n: -1))
    #expect(visit.visit == nil)
    #expect(visit.fault == nil)
    #expect(visit.distrusted.items == [])
  }

  @Test("a word that fits no chain settles nothing", arguments: [3, 4, 40, -2])
  func noFit(n: Int) throws {
    let word = Acceptance(visit: "v1", n: n, head: .fake("other"), reason: "x")
    let visit = try settled(Log.lead().adding(.accept(word)))
    #expect(visit.fault == .fork(after: 3))
    #expect(visit.visit == trunk.visit)
  }

  @Test("a hash of the chain at another n does not fit")
  func wrongPlace() throws {
    let word = Acceptance(visit: "v1", n: 4, head: left.entries[3].hash, reason: "x")
    #expect(try settled(Log.lead().adding(.accept(word))).fault == .fork(after: 3))
  }

  @Test("of several words the last one by time holds, in whichever log it stands")
  func lastWord() throws {
    let early = Log.lead("x").accept(left, at: clock("14:00"))
    let late = Log.lead("w").accept(right, at: clock("15:00"))
    #expect(try settled(early, late).visit == right.visit)
    #expect(try settled(late, early).visit == right.visit)
    let again = late.accept(left, at: clock("15:30"))
    #expect(try settled(early, again).visit == left.visit)
  }

  @Test("a word that was taken back, or stands in a log that is void, settles nothing")
  func withdrawn() throws {
    let word = Log.lead().accept(right)
    #expect(try settled(word.retract(1)).fault == .fork(after: 3))
    #expect(try settled(word.adding(.void(reason: "not mine"))).fault == .fork(after: 3))
  }

  @Test("only the lead's word counts")
  func notAnAssessor() throws {
    #expect(try settled(Log("v2", by: "Budi").accept(right)).fault == .fork(after: 3))
    #expect(try settled(Log("v2", role: .own).accept(right)).fault == .fork(after: 3))
  }

  @Test("damage is settled in the same way")
  func damage() throws {
    let damaged = trunk.damaged(touching: ["c"])
    let lead = Log.lead().accept(trunk, n: 1)
    let visit = try #require(
      MergedLogs([damaged, lead.chain]).visits().first { $0.id == "v1" })
    #expect(visit.visit == trunk.prefix(2).visit)
    #expect(visit.fault == nil)
    #expect(visit.distrusted.items == [])
  }

  @Test("words in a fork of the lead's own log count once that chain is accepted")
  func leadsFork() throws {
    let lead = Log.lead("w")
    let mine = lead.accept(right)
    let other = lead.accept(left, at: clock("11:00"))
    #expect(try settled(mine, other).fault == .fork(after: 3))
    let settling = Log.lead("x").accept(mine, at: clock("16:00"))
    #expect(try settled(mine, other, settling).visit == right.visit)
  }

  @Test("what is recorded after the lead's word is no part of it, and waits for another")
  func grown() throws {
    let lead = Log.lead().accept(right, at: clock("11:00"))
    let longer = right.answer("e", .met, at: clock("12:00"))
    let chains = [left.chain, longer.chain]
    let visit = try #require(MergedLogs(chains + [lead.chain]).visits().first { $0.id == "v1" })
    #expect(visit.visit == right.visit && visit.distrusted.items == ["e"])
    #expect(visit.fault == .fork(after: right.entries.count))
    let again = lead.accept(longer, at: clock("13:00"))
    let settled = try #require(MergedLogs(chains + [again.chain]).visits().first { $0.id == "v1" })
    #expect(settled.visit == longer.visit && settled.fault == nil && settled.distrusted.items == [])
  }

  @Test("the lead of another assessment settles nothing here")
  func anotherAssessment() throws {
    let other = Log(
      "lead", by: "Ketua", role: .lead, at: "", venue: "", lists: [], region: "Kota Lain")
    #expect(try settled(other.accept(right)).fault == .fork(after: 3))
    #expect(try settled(other.accept(left, n: -1)).visit == trunk.visit)
  }
}
