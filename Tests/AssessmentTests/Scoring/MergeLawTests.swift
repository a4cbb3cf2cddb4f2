import Assessment
import Testing

/// The laws of merging, on copies of logs that a seeded generator makes.
@Suite("Laws of merging")
struct MergeLawTests {
  /// Copies of three visits: whole, partial, forked at any entry, and damaged.
  private static func copies(_ seed: Int) -> [Chain] {
    var dice = Dice(seed: UInt64(seed))
    return (0..<(3 + dice.roll(8))).map { _ in copy(of: dice.pick(["v1", "v2", "v3"]), &dice) }
  }

  private static func copy(of visit: String, _ dice: inout Dice) -> Chain {
    var log = Log(visit)
    for _ in 0..<dice.roll(7) {
      // One continuation in four leaves the common path, so that forks and shared prefixes abound.
      let answer: Answer = dice.once(in: 4) ? dice.pick([.unmet, .partial]) : .met
      log.write(.answer(item: dice.once(in: 6) ? "b" : "a", answer))
    }
    guard dice.once(in: 4) else { return log.chain }
    return log.damaged(touching: Set([dice.pick(["a", "b", "c"])]))
  }

  private static func split(_ seed: Int) -> (MergedLogs, MergedLogs, MergedLogs) {
    let copies = copies(seed)
    let parts = (0..<3).map { part in
      MergedLogs(copies.indices.filter { $0 % 3 == part }.map { copies[$0] })
    }
    return (parts[0], parts[1], parts[2])
  }

  @Test("commutative, associative, idempotent, and nothing is its neutral element")
  func laws() {
    for seed in 0..<200 {
      let (a, b, c) = Self.split(seed)
      #expect(a.union(b) == b.union(a))
      #expect(a.union(b).union(c) == a.union(b.union(c)))
      #expect(a.union(a) == a)
      #expect(a.union(b).union(b) == a.union(b))
      #expect(a.union(MergedLogs()) == a)
      #expect(MergedLogs().union(a) == a)
    }
  }

  @Test("inserting one by one is the union of all")
  func insertion() {
    for seed in 0..<100 {
      let (a, b, c) = Self.split(seed)
      var inserted = MergedLogs()
      for copy in Self.copies(seed) { inserted.insert(copy) }
      #expect(inserted == a.union(b).union(c))
      #expect(inserted.visits() == MergedLogs(Self.copies(seed).reversed()).visits())
    }
  }

  @Test("partial copies of what is there change nothing")
  func partialCopies() {
    for seed in 0..<100 {
      let copies = Self.copies(seed)
      let partial = copies.flatMap { copy in
        copy.entries.indices.compactMap { Chain(entries: Array(copy.entries.prefix($0 + 1))) }
      }
      #expect(MergedLogs(copies + partial) == MergedLogs(copies))
    }
  }

  @Test("no answer is lost: every copy comes back whole when the lead accepts it")
  func lossFree() throws {
    for seed in 0..<100 {
      let copies = Self.copies(seed)
      for copy in copies {
        let visit = try #require(Visit(copy.entries))
        let word = Acceptance(
          visit: visit.head.visit, n: visit.last.n, head: visit.last.hash, reason: "x")
        let lead = Log.lead().adding(.accept(word))
        let merged = MergedLogs(copies + [lead.chain]).visits()
        #expect(merged.first { $0.id == visit.head.visit }?.visit == visit)
      }
    }
  }

  @Test("what a copy says counts, or its item is distrusted")
  func saidOrDistrusted() {
    for seed in 0..<100 {
      let copies = Self.copies(seed)
      let merged = MergedLogs(copies).visits()
      for copy in copies {
        for entry in copy.entries.dropFirst() {
          let visit = merged.first { $0.visit?.entries.contains(entry) == true }
          let item = entry.event.item ?? ""
          let isDistrusted = merged.contains {
            $0.distrusted.items.contains(item) && $0.fault != nil
          }
          #expect(visit != nil || isDistrusted)
        }
      }
    }
  }

  @Test("the same scores for a hundred orders of the files")
  func shuffled() {
    let city = City([.sample("a"), .sample("b", indicator: "i2"), .sample("c", indicator: "i3")])
    var dice = Dice(seed: 7)
    let chains = Self.copies(3) + Self.copies(4) + [Log("v4", by: "Budi").answer("c", .met).chain]
    let first = Scoring(city.definitions).scores(of: MergedLogs(chains))
    #expect(first.count == 1)
    for _ in 0..<100 {
      let again = chains.shuffled(using: &dice) + [dice.pick(chains)]
      #expect(Scoring(city.definitions).scores(of: MergedLogs(again)) == first)
    }
  }
}
