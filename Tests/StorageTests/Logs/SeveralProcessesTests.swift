import Assessment
import Glibc
import Testing

@testable import Storage

/// One log and several programs, each a process of its own, as the lock is between processes.
@Suite(.timeLimit(.minutes(2))) struct SeveralProcessesTests {
  private let scratch = ScratchFolder()
  private static let rounds = 200

  /// Another process appends flags, as many as `rounds`, and opens the log anew for every ten.
  private static func append(_ item: String, to path: String) async {
    await #expect(processExitsWith: .success) { [path, item] in
      var left = SeveralProcessesTests.rounds
      while left > 0 {
        do throws(LogFault) {
          let opened = try LogWriter.open(path: path, at: Sample.noon)
          for _ in 1...10 {
            try opened.writer.append(.flag(item: item, text: nil), at: Sample.noon)
            left -= 1
          }
        } catch {
          guard case .locked = error.problem else { throw error }
          sched_yield()
        }
      }
    }
  }

  @Test func twoThatWriteInTurnsLoseNoEntry() async throws {
    let path = try scratch.write(Sample.log([]), to: "x.jsonl")
    async let one: Void = Self.append("a", to: path)
    async let other: Void = Self.append("b", to: path)
    _ = await (one, other)
    let contents = try LogFile.read(path: path)
    #expect(contents.damage == nil)
    #expect(contents.tail == .none)
    #expect(contents.entries.count == 1 + 2 * Self.rounds)
    for item in ["a", "b"] {
      #expect(contents.entries.count { $0.event.item == item } == Self.rounds)
    }
    #expect(scratch.names() == ["x.jsonl"])
  }

  @Test func aReaderSeesAWholeLogAtEveryMoment() async throws {
    let path = try scratch.write(Sample.log([]), to: "x.jsonl")
    async let writing: Void = Self.append("a", to: path)
    var seen = 1
    while seen <= Self.rounds {
      let contents = try LogFile.read(path: path)
      #expect(contents.damage == nil)
      #expect(contents.entries.count >= seen)
      seen = max(seen, contents.entries.count)
      await Task.yield()
    }
    await writing
  }
}
