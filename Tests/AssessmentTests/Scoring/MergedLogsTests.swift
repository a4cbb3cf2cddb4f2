import Assessment
import Testing

@Suite("Merging logs")
struct MergedLogsTests {
  private let trunk = Log("v1").answer("a", .met).answer("b", .met)
  private var left: Log { trunk.answer("c", .met).answer("a", .unmet) }
  private var right: Log { trunk.answer("d", .partial) }

  private func merged(_ chains: Chain...) -> [MergedVisit] {
    MergedLogs(chains).visits()
  }

  @Test("a chain needs an entry that opens a visit")
  func chains() {
    #expect(Chain(entries: []) == nil)
    #expect(Chain(entries: Array(left.entries.dropFirst())) == nil)
  }

  @Test("a longer copy of the same chain replaces a shorter one, whichever comes first")
  func longerCopy() {
    let short = left.prefix(3)
    for visits in [merged(left.chain, short.chain), merged(short.chain, left.chain)] {
      #expect(visits.count == 1)
      #expect(visits.first?.visit == left.visit)
      #expect(visits.first?.fault == nil)
      #expect(visits.first?.distrusted.items == [])
    }
  }

  @Test("visits come in the order of their ids")
  func order() {
    let visits = merged(Log("v3").chain, Log("v1").chain, Log("v2").chain)
    #expect(visits.map(\.id) == ["v1", "v2", "v3"])
    #expect(visits.map(\.head.visit) == ["v1", "v2", "v3"])
  }

  @Test(
    "of a fork the common prefix counts, and what either version touches after it is distrusted")
  func fork() throws {
    let visit = try #require(merged(left.chain, right.chain).first)
    #expect(visit.visit == trunk.visit)
    #expect(visit.fault == .fork(after: 3))
    #expect(visit.distrusted.items == ["a", "c", "d"])
  }

  @Test("taking an answer back after the fork touches its item")
  func forkWithRetraction() throws {
    let visit = try #require(merged(trunk.retract(2).chain, right.chain).first)
    #expect(visit.visit?.record(of: "b").answer == .met)
    #expect(visit.distrusted.items == ["b", "d"])
  }

  @Test("a third version can shorten what is common")
  func threeWays() throws {
    let third = trunk.prefix(2).answer("e", .met)
    let visit = try #require(merged(left.chain, third.chain, right.chain).first)
    #expect(visit.fault == .fork(after: 2))
    #expect(visit.visit == trunk.prefix(2).visit)
    #expect(visit.distrusted.items == ["a", "b", "c", "d", "e"])
  }

  @Test("two visits opened under one id have nothing in common")
  func forkAtTheRoot() throws {
    let other = Log("v1", by: "Budi").answer("x", .met)
    let visit = try #require(merged(trunk.chain, other.chain).first)
    #expect(visit.visit == nil)
    #expect(visit.fault == .fork(after: 0))
    #expect(visit.distrusted.items == ["a", "b", "x"])
  }

  @Test("of a damaged log the good prefix counts, and what lies beyond is distrusted")
  func damage() throws {
    let visit = try #require(merged(trunk.damaged(touching: ["b", "z"])).first)
    #expect(visit.visit == trunk.visit)
    #expect(visit.fault == .damage(line: 4))
    #expect(visit.distrusted.items == ["b", "z"])
  }

  @Test("a good copy that goes past the damage heals it")
  func healed() throws {
    let damaged = trunk.damaged(touching: ["c"])
    for visits in [merged(damaged, left.chain), merged(left.chain, damaged)] {
      let visit = try #require(visits.first)
      #expect(visit.fault == nil)
      #expect(visit.visit == left.visit)
      #expect(visit.distrusted.items == [])
    }
  }

  @Test("a good copy that stops before the damage does not", arguments: [1, 2, 3])
  func notHealed(count: Int) throws {
    let visit = try #require(
      merged(trunk.prefix(count).chain, trunk.damaged(touching: ["c"])).first)
    #expect(visit.fault == .damage(line: 4))
    #expect(visit.visit == trunk.visit)
    #expect(visit.distrusted.items == ["c"])
  }

  @Test("two kinds of damage at one line both tell")
  func twoDamages() throws {
    let visit = try #require(
      merged(trunk.damaged(touching: ["x"]), trunk.damaged(touching: ["y"])).first)
    #expect(visit.distrusted.items == ["x", "y"])
    #expect(visit.fault == .damage(line: 4))
  }

  @Test("damage on one branch of a fork is told with the fork")
  func damagedFork() throws {
    let visit = try #require(merged(left.chain, right.damaged(touching: ["z"])).first)
    #expect(visit.fault == .fork(after: 3))
    #expect(visit.distrusted.items == ["a", "c", "d", "z"])
  }
}
