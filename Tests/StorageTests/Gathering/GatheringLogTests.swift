import Assessment
import Glibc
import Testing

@testable import Storage

/// How a log of a stick stands to those of the folder, and what is done with it.
@Suite struct GatheringLogTests {
  private let sticks = Sticks()
  private let name = Sticks.name
  private let short = Sample.log(Sticks.notes("satu"))
  private let long = Sample.log(Sticks.notes("satu", "dua", "tiga"))
  private let other = Sample.log(Sticks.notes("satu", "lain"))

  @Test func aNewLogIsCopiedUnderItsOwnName() throws {
    try sticks.a.write(long, to: "log dari Budi (1).JSONL")
    let gathered = try sticks.gather(sticks.a.path)
    let path = sticks.a.path + "/log dari Budi (1).JSONL"
    #expect(
      gathered.logs == [GatheredLog(path: path, entries: 4, damage: nil, standing: .new(name))])
    #expect(try sticks.contents == [name: long])
    #expect(sticks.target.mode(of: name) == 0o600)
    #expect(gathered.problems == [] && gathered.forks.isEmpty)
    #expect(gathered.checks().map(\.entries) == [4])
  }

  @Test func aSecondRunKnowsAllAndChangesNothing() throws {
    try sticks.a.write(long, to: "x.jsonl")
    try sticks.gather(sticks.a.path)
    let before = try FileSystem.status(of: sticks.target.path + "/" + name)
    #expect(try sticks.standing(sticks.a.path) == .known(name))
    let after = try FileSystem.status(of: sticks.target.path + "/" + name)
    #expect(after.isSameFile(as: before) && after.modified == before.modified)
    #expect(sticks.target.names() == [name])
  }

  @Test func aShorterCopyIsKnownWhateverTheLogIsCalledHere() throws {
    try sticks.target.write(long, to: "punya-saya.jsonl")
    try sticks.a.write(short, to: "x.jsonl")
    #expect(try sticks.standing(sticks.a.path) == .known("punya-saya.jsonl"))
    #expect(try sticks.contents == ["punya-saya.jsonl": long])
  }

  @Test func ofTwoCopiesTheLongerOneIsBroughtIn() throws {
    try sticks.a.write(short, to: "x.jsonl")
    try sticks.b.write(long, to: "y.jsonl")
    let gathered = try sticks.gather(sticks.a.path, sticks.b.path)
    #expect(gathered.logs.map(\.standing) == [.known(name), .new(name)])
    #expect(try sticks.contents == [name: long])
  }

  @Test func aLogGrowsToTheLongerCopy() throws {
    try sticks.target.write(short, to: "punya-saya.jsonl")
    try sticks.a.write(long, to: "x.jsonl")
    #expect(try sticks.standing(sticks.a.path) == .longer("punya-saya.jsonl", than: 2))
    #expect(try sticks.contents == ["punya-saya.jsonl": long])
    #expect(try sticks.standing(sticks.a.path) == .known("punya-saya.jsonl"))
  }

  /// The bytes of a line that was cut off belong to the longer copy as well.
  @Test func aTornCopyGrowsToTheWholeOne() throws {
    try sticks.target.write(Array(long.prefix(short.count + 30)), to: name)
    try sticks.a.write(long, to: "x.jsonl")
    #expect(try sticks.standing(sticks.a.path) == .longer(name, than: 2))
    #expect(try sticks.contents == [name: long])
  }

  @Test func aTailThatTheLongerCopyDoesNotHaveIsKept() throws {
    let torn = short + Array("{\"n\":2,\"at\"".utf8)
    try sticks.target.write(torn, to: name)
    try sticks.a.write(long + [0, 0], to: "x.jsonl")
    let beside = "\(Sticks.stem)-\(Sticks.mark(long)).jsonl"
    #expect(try sticks.standing(sticks.a.path) == .longer(name, than: 2))
    #expect(try sticks.contents == [name: long + [0, 0]])
    try sticks.target.write(short + [0], to: name)
    #expect(try sticks.standing(sticks.a.path) == .longer(beside, than: 2))
    #expect(try sticks.contents == [name: short + [0], beside: long + [0, 0]])
  }

  @Test func aLogThatIsBeingWrittenDoesNotGrow() throws {
    try sticks.target.write(short, to: name)
    let (writer, _, _) = try LogWriter.open(
      path: sticks.target.path + "/" + name, at: Sample.noon)
    try sticks.a.write(long, to: "x.jsonl")
    let beside = "\(Sticks.stem)-\(Sticks.mark(long)).jsonl"
    #expect(try sticks.standing(sticks.a.path) == .longer(beside, than: 2))
    try writer.append(.note(item: "a", .text("x")), at: Sample.noon)
    #expect(try sticks.contents[beside] == long)
  }

  @Test func aForkIsKeptBesideTheOther() throws {
    try sticks.target.write(long, to: name)
    try sticks.a.write(other, to: "x.jsonl")
    let beside = "\(Sticks.stem)-\(Sticks.mark(other)).jsonl"
    let gathered = try sticks.gather(sticks.a.path)
    #expect(gathered.logs.map(\.standing) == [.forked(beside, from: name, after: 2)])
    #expect(gathered.logs[0].isNegative)
    #expect(gathered.forks.map(\.visit) == [Sample.visit] && gathered.forks[0].after == 2)
    #expect(try sticks.contents == [name: long, beside: other])
    let again = try sticks.gather(sticks.a.path)
    #expect(again.logs.map(\.standing) == [.known(beside)])
    #expect(again.forks.count == 1)
    #expect(try sticks.contents.count == 2)
  }

  @Test func aForkThatTheLeadSettledIsNoneAnyMore() throws {
    try sticks.target.write(long, to: name)
    try sticks.a.write(other, to: "x.jsonl")
    let last = try #require(LogReader.read(long).entries.last)
    var lead = Sample.lead
    lead.visit = String(repeating: "f", count: 32)
    let accept = Acceptance(visit: Sample.visit, n: last.n, head: last.hash, reason: "asli")
    try sticks.b.write(Sample.log([.accept(accept)], head: lead), to: "lead.jsonl")
    #expect(try sticks.gather(sticks.a.path).forks.count == 1)
    #expect(try sticks.gather(sticks.b.path, sticks.a.path).forks.isEmpty)
  }

  @Test func anotherVisitWithTheSameNameKeepsAwayFromIt() throws {
    var head = Sample.head
    head.visit = "01234567" + String(repeating: "f", count: 24)
    let twin = Sample.log([], head: head)
    try sticks.target.write(long, to: name)
    try sticks.a.write(twin, to: "x.jsonl")
    let beside = "\(Sticks.stem)-\(Sticks.mark(twin)).jsonl"
    #expect(try sticks.standing(sticks.a.path) == .new(beside))
    #expect(try sticks.contents == [name: long, beside: twin])
  }

  @Test func namesThatAreTakenByAnythingAreLeftAlone() throws {
    let beside = "\(Sticks.stem)-\(Sticks.mark(long))"
    try FileSystem.makeFolder(sticks.target.path + "/" + name)
    unsafe symlink("/nowhere", sticks.target.path + "/\(beside).jsonl")
    unsafe mkfifo(sticks.target.path + "/\(beside)-2.jsonl", 0o600)
    try sticks.target.write(Array("bukan log".utf8), to: "\(beside)-3.jsonl")
    try sticks.a.write(long, to: "x.jsonl")
    #expect(try sticks.standing(sticks.a.path) == .new("\(beside)-4.jsonl"))
    #expect(try sticks.contents["\(beside)-3.jsonl"] == Array("bukan log".utf8))
    #expect(sticks.target.names().count == 5)
  }

  @Test func aSealedLogIsBroughtInWhole() throws {
    let sealed = Sample.log(
      Sticks.notes("satu") + [.seal(Seal(answered: 0, open: 1, pending: 1))])
    try sticks.target.write(short, to: name)
    try sticks.a.write(sealed, to: "x.jsonl")
    #expect(try sticks.standing(sticks.a.path) == .longer(name, than: 2))
    #expect(try sticks.gather(sticks.a.path).checks().map(\.isSealed) == [true])
  }

  @Test func aLogCanBeNamedByItself() throws {
    try sticks.a.write(long, to: "x.jsonl")
    try sticks.a.write(Sample.log([], head: Sticks.head("b")), to: "y.jsonl")
    #expect(try sticks.standing(sticks.a.path + "/x.jsonl") == .new(name))
    #expect(sticks.target.names() == [name])
  }
}
