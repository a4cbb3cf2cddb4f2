import Assessment
import Glibc
import Testing

@testable import Storage

/// Damaged logs are kept apart and named; what is no log at all is named and left.
@Suite struct GatheringDamageTests {
  private let sticks = Sticks()
  private let name = Sticks.name
  private let whole = Sample.log(Sticks.notes("satu", "dua", "tiga"))

  /// One byte of the line is another one.
  private func damaged(line: Int) -> [UInt8] {
    var bytes = whole
    let ends = bytes.indices.filter { bytes[$0] == 0x0A }
    bytes[ends[line - 1] - 80] ^= 1
    return bytes
  }

  @Test func aDamagedLogIsKeptApartAndNamed() throws {
    let bytes = damaged(line: 3)
    try sticks.target.write(Sample.log(Sticks.notes("satu")), to: name)
    try sticks.a.write(bytes, to: "x.jsonl")
    let gathered = try sticks.gather(sticks.a.path)
    #expect(gathered.logs.map(\.damage?.line) == [3])
    #expect(gathered.logs[0].entries == 2 && gathered.logs[0].isNegative)
    let here = try sticks.contents
    let beside = "\(Sticks.stem)-\(Sticks.mark(Sample.log(Sticks.notes("satu")))).jsonl"
    #expect(here == [name: Sample.log(Sticks.notes("satu")), beside: bytes])
    let again = try sticks.gather(sticks.a.path)
    #expect(again.logs.map(\.standing) == [.known(beside)] && again.logs[0].isNegative)
    #expect(try sticks.contents == here)
  }

  @Test func aDamagedLogNeverTakesThePlaceOfASoundOne() throws {
    let short = Sample.log([])
    try sticks.target.write(short, to: name)
    try sticks.a.write(damaged(line: 3), to: "x.jsonl")
    let beside = "\(Sticks.stem)-\(Sticks.mark(Sample.log(Sticks.notes("satu")))).jsonl"
    #expect(try sticks.standing(sticks.a.path) == .longer(beside, than: 1))
    #expect(try sticks.contents == [name: short, beside: damaged(line: 3)])
  }

  @Test func aSoundCopyIsBroughtInBesideADamagedOne() throws {
    try sticks.target.write(damaged(line: 3), to: name)
    try sticks.a.write(whole, to: "x.jsonl")
    let beside = "\(Sticks.stem)-\(Sticks.mark(whole)).jsonl"
    #expect(try sticks.standing(sticks.a.path) == .longer(beside, than: 2))
    #expect(try sticks.contents == [name: damaged(line: 3), beside: whole])
    #expect(try sticks.gather(sticks.a.path).forks.isEmpty)
  }

  @Test func damageThatAWholeCopyHereMakesUpForIsOnlyNamed() throws {
    try sticks.target.write(whole, to: name)
    try sticks.a.write(damaged(line: 2), to: "x.jsonl")
    let gathered = try sticks.gather(sticks.a.path)
    #expect(gathered.logs.map(\.standing) == [.known(name)])
    #expect(gathered.logs[0].damage?.line == 2 && gathered.logs[0].isNegative)
    #expect(try sticks.contents == [name: whole])
  }

  @Test(arguments: ["", "\n", "bukan log\n", "{\"n\":0}\n", "\u{FEFF}{\"n\":0", "\0\0\0\0"])
  func whatIsNoLogIsNamedAndLeft(text: String) throws {
    try sticks.a.write(Array(text.utf8), to: "x.jsonl")
    try sticks.a.write(whole, to: "y.jsonl")
    let gathered = try sticks.gather(sticks.a.path)
    let fault = try #require(gathered.logs.first)
    guard case .unusable(let reason) = fault.standing, case .damaged(_, 0) = reason.problem else {
      Issue.record("\(fault.standing)")
      return
    }
    #expect(reason.path == sticks.a.path + "/x.jsonl")
    #expect(fault.isNegative && !fault.isUnreadable && fault.name == nil)
    #expect(gathered.logs.last?.standing == .new(name))
    #expect(try sticks.contents == [name: whole])
  }

  /// Copied as text, every line of it is another one: the copy is refused, and says why.
  @Test func aLogThatWasCopiedAsTextIsLeft() throws {
    let crlf = whole.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    try sticks.a.write(crlf, to: "x.jsonl")
    guard case .unusable(let fault) = try sticks.standing(sticks.a.path),
      case .damaged(let damage, _) = fault.problem
    else {
      Issue.record("brought in")
      return
    }
    #expect(damage.fault == .carriageReturn)
    #expect(try sticks.contents.isEmpty)
  }

  @Test func anEntryThatWasNeverFinishedStaysWithItsLog() throws {
    let torn = whole + Array("{\"n\":4".utf8)
    try sticks.a.write(torn, to: "x.jsonl")
    let gathered = try sticks.gather(sticks.a.path)
    #expect(gathered.logs.map(\.standing) == [.new(name)] && !gathered.logs[0].isNegative)
    #expect(try sticks.contents == [name: torn])
    #expect(gathered.checks().map(\.findings.last) == [.incompleteTail(bytes: 6)])
  }
}
