import Assessment
import Storage
import Testing

@testable import laik

/// What plain mode acknowledged is in the log, whenever the power goes.
@Suite struct PlainKillTests {
  @Test func losesNothingThatWasAcknowledged() throws {
    let session = try Session()
    let log = try session.visit()
    var random = SystemRandomNumberGenerator()
    var kills = 0
    for _ in 0..<30 {
      let input = Array(repeating: "y\nt\nc retak\nu\nn\n", count: 20).joined()
      let child = try Child(Run.laik, ["visit", log, "--plain"], input: Array(input.utf8))
      let status = child.kill(after: Int.random(in: 100...6000, using: &random))
      if status == 137 { kills += 1 }
      let acknowledged = numbers(in: child.output)
      let contents = try LogFile.read(path: log)
      #expect(contents.damage == nil)
      let recorded = contents.entries.map(\.n)
      #expect(acknowledged.allSatisfy(recorded.contains))
      #expect(recorded.count <= (acknowledged.last ?? recorded.count) + 2)
    }
    #expect(kills > 15)
    #expect(try Run.laik("verify", log).status == 0)
  }

  /// The entries that were acknowledged with a whole line.
  private func numbers(in output: [UInt8]) -> [Int] {
    let lines = String(decoding: output, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    return lines.dropLast().compactMap { line in
      line.wholeMatch(of: /Tercatat (\d+): .*/).flatMap { Int($0.1) }
    }
  }
}
