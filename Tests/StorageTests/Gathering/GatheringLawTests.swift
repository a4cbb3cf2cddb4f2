import Assessment
import Glibc
import Testing

@testable import Storage

/// What comes of gathering depends neither on the order of the sources nor on how often it is done.
@Suite struct GatheringLawTests {
  /// Five folders with copies of three visits (whole, short, torn, forked, damaged) and their files.
  private final class Sources {
    let folders = (0..<5).map { _ in ScratchFolder() }

    init(_ random: inout some RandomNumberGenerator) throws {
      var logs: [[UInt8]] = []
      for visit in "abc" {
        let head = Sticks.head(visit, assessor: "sama")
        let common = Sticks.notes("satu", "dua")
        let photo = try Sticks.photo(Array("foto \(visit)".utf8), on: folders[2])
        let whole = Sample.log(common + [Sticks.evidence(photo)], head: head)
        var damaged = whole
        damaged[whole.count - 90] ^= 1
        logs += [
          whole, Sample.log(common, head: head), whole.dropLast(40), damaged,
          Sample.log(common + Sticks.notes("lain"), head: head), Sample.log([], head: head),
        ]
      }
      for (number, log) in logs.shuffled(using: &random).enumerated() {
        for folder in folders.shuffled(using: &random).prefix(2) {
          try folder.write(log, to: "\(number).jsonl")
        }
      }
      let photo = try Sticks.photo([1, 2, 3], on: folders[0])
      _ = try Sticks.photo([1, 2, 3], on: folders[1])
      try folders[1].write([1], to: "evidence/\(photo.storedName)")
      for folder in folders.prefix(3) { try folder.folder.keep(Array("daftar".utf8)) }
      _ = try folders[4].folder.keepConfidential(text: "rahasia")
    }

    var paths: [String] { folders.map(\.path) }
  }

  @Test(arguments: 0..<8) func isTheSameInAnyOrderAndTwice(seed: UInt64) throws {
    var random = SystemRandomNumberGenerator()
    let sources = try Sources(&random)
    let first = Sticks()
    try first.gather(sources.paths)
    let expected = try first.contents
    #expect(expected.keys.count { $0.hasSuffix(".jsonl") } >= 6)
    for _ in 0..<4 {
      let other = Sticks()
      try other.gather(sources.paths.shuffled(using: &random) + sources.paths.prefix(2))
      #expect(try other.contents == expected)
    }
    let again = try first.gather(sources.paths.shuffled(using: &random))
    #expect(again.brought == 0)
    #expect(again.logs.allSatisfy { if case .known = $0.standing { true } else { false } })
    #expect(try first.contents == expected)
  }

  /// One stick after the other, in any order: nothing that counts differs, and no byte is lost.
  @Test func oneStickAfterTheOtherComesToTheSameVisits() throws {
    var random = SystemRandomNumberGenerator()
    let sources = try Sources(&random)
    let atOnce = Sticks()
    let expected = try atOnce.gather(sources.paths).merged
    for _ in 0..<6 {
      let sticks = Sticks()
      var held: [String: [UInt8]] = [:]
      for path in sources.paths.shuffled(using: &random) {
        try sticks.gather(path)
        let now = try sticks.contents
        #expect(held.allSatisfy { now[$0.key]?.starts(with: $0.value) == true })
        held = now
      }
      let last = try sticks.gather(sources.paths)
      #expect(last.merged == expected && last.brought == 0)
    }
  }

  @Test func gatheringAFolderIntoItselfKnowsAll() throws {
    let sticks = Sticks()
    try sticks.target.write(Sample.log(Sticks.notes("satu")), to: "x.jsonl")
    _ = try Sticks.photo([1, 2, 3], on: sticks.target)
    let before = try sticks.contents
    let gathered = try sticks.gather(sticks.target.path)
    #expect(gathered.logs.map(\.standing) == [.known("x.jsonl")] && gathered.brought == 0)
    #expect(try sticks.contents == before)
  }
}
