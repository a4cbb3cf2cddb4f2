import Assessment
import Glibc
import Testing

@testable import Storage

@Suite struct RecoveryTests {
  private let scratch = ScratchFolder()
  private static let log = Sample.log([
    .answer(item: "asi-01", .tick(.met)), .note(item: "asi-02", .text("sempit — 9 m²")),
  ])

  private func open(_ name: String = "x.jsonl") throws -> (visit: Visit, recovered: Recovery?) {
    let opened = try LogWriter.open(path: scratch.path + "/" + name, at: Sample.noon)
    return (opened.visit, opened.recovered)
  }

  @Test func aLogCutAtAnyByteKeepsEveryWholeEntry() throws {
    let whole = LogReader.read(Self.log).entries
    let ends = Self.log.indices.filter { Self.log[$0] == 0x0A }
    for cut in (ends[0]...Self.log.count) {
      let name = "\(cut).jsonl"
      try scratch.write(Array(Self.log[..<cut]), to: name)
      let kept = ends.count { $0 <= cut }
      let start = kept == 0 ? 0 : ends[kept - 1] + 1
      let torn = start < cut ? Array(Self.log[start..<cut]) : []
      let (visit, recovered) = try open(name)
      #expect(Array(visit.entries.prefix(kept)) == Array(whole.prefix(kept)), "cut at \(cut)")
      #expect(visit.entries.count == kept + (torn.isEmpty ? 0 : 1), "cut at \(cut)")
      #expect(recovered?.bytes ?? 0 == torn.count)
      if let recovered { #expect(try scratch.bytes(of: recovered.file) == torn) }
      let first = try scratch.bytes(of: name)
      #expect(try open(name).recovered == nil)
      #expect(try scratch.bytes(of: name) == first)
      #expect(LogReader.read(first).tail == .none)
      for name in scratch.names() { unsafe unlink(scratch.path + "/" + name) }
    }
  }

  @Test func aLogCutInItsFirstLineIsLeftAlone() throws {
    let first = Sample.log([])
    for cut in stride(from: 0, to: first.count - 1, by: 7) {
      let bytes = Array(first[..<cut])
      let path = try scratch.write(bytes, to: "x.jsonl")
      #expect(throws: LogFault.self) { _ = try open() }
      #expect(try scratch.bytes(of: "x.jsonl") == bytes)
      #expect(scratch.names() == ["x.jsonl"])
      unsafe unlink(path)
    }
  }

  @Test func whatWasSetAsideIsRecorded() throws {
    try scratch.write(Self.log + Array("{\"n\":3,".utf8), to: "x.jsonl")
    let recovery = Recovery(
      bytes: 7, sha256: Digest(of: Array("{\"n\":3,".utf8)), file: "x.jsonl.torn-3")
    #expect(try open().recovered == recovery)
    let events: [Event] = [
      .answer(item: "asi-01", .tick(.met)), .note(item: "asi-02", .text("sempit — 9 m²")),
      .recover(recovery),
    ]
    #expect(try scratch.bytes(of: "x.jsonl") == Sample.log(events))
    #expect(scratch.names() == ["x.jsonl", "x.jsonl.torn-3"])
    #expect(scratch.mode(of: "x.jsonl.torn-3") == 0o600)
  }

  /// A recovery may itself lose power: after setting aside, and after cutting off.
  @Test func anInterruptedRecoveryIsDoneAgain() throws {
    let torn = Array("{\"n\":3,".utf8)
    try scratch.write(Self.log + torn, to: "x.jsonl")
    _ = try open()
    let once = try scratch.bytes(of: "x.jsonl")
    for state in [Self.log + torn, Self.log, Self.log + torn] {
      try scratch.write(state, to: "x.jsonl")
      #expect(try open().recovered?.file == "x.jsonl.torn-3")
      #expect(try scratch.bytes(of: "x.jsonl") == once)
      #expect(scratch.names() == ["x.jsonl", "x.jsonl.torn-3"])
    }
  }

  @Test func theSameBytesAreSetAsideOnce() throws {
    let torn = Array("{\"n\":3,".utf8)
    try scratch.write(Self.log + torn, to: "x.jsonl")
    _ = try open()
    try scratch.write(try scratch.bytes(of: "x.jsonl") + torn, to: "x.jsonl")
    #expect(try open().recovered?.file == "x.jsonl.torn-3")
    try scratch.write(try scratch.bytes(of: "x.jsonl") + [0, 0], to: "x.jsonl")
    #expect(try open().recovered?.file == "x.jsonl.torn-5")
    #expect(try scratch.bytes(of: "x.jsonl.torn-5") == [0, 0])
    #expect(try open().recovered == nil)
    #expect(scratch.names() == ["x.jsonl", "x.jsonl.torn-3", "x.jsonl.torn-5"])
  }

  @Test func aNameThatIsTakenIsNotOverwritten() throws {
    let theirs = Array("theirs".utf8)
    try scratch.write(theirs, to: "x.jsonl.torn-3")
    unsafe symlink("/etc/passwd", scratch.path + "/x.jsonl.torn-4")
    try scratch.write(Self.log + [0x7B], to: "x.jsonl")
    #expect(try open().recovered?.file == "x.jsonl.torn-5")
    #expect(try scratch.bytes(of: "x.jsonl.torn-3") == theirs)
    #expect(try scratch.bytes(of: "x.jsonl.torn-5") == [0x7B])
  }

  @Test func aWholeLastLineOnlyGetsItsLineFeed() throws {
    try scratch.write(Self.log.dropLast(), to: "x.jsonl")
    #expect(try open().recovered == nil)
    #expect(try scratch.bytes(of: "x.jsonl") == Self.log)
    #expect(scratch.names() == ["x.jsonl"])
  }

  @Test func aFlippedLastLineFeedIsSetAsideAndTheAnswerKept() throws {
    try scratch.write(Self.log.dropLast() + [0x1A], to: "x.jsonl")
    let (visit, recovered) = try open()
    #expect(visit.entries.count == 4)
    #expect(recovered?.bytes == 1)
    #expect(try scratch.bytes(of: "x.jsonl").starts(with: Self.log))
    #expect(try scratch.bytes(of: "x.jsonl.torn-3") == [0x1A])
  }

  /// A file system that lost power may give a file its new size, and zeros for content.
  @Test func zerosAreSetAsideOnceForAll() throws {
    let zeros = [UInt8](repeating: 0, count: 4096)
    try scratch.write(Self.log + zeros, to: "x.jsonl")
    let recovery = Recovery(bytes: 4096, sha256: Digest(of: zeros), file: "x.jsonl.torn-3")
    #expect(try open().recovered == recovery)
    #expect(try scratch.bytes(of: "x.jsonl.torn-3") == zeros)
    let mended = try scratch.bytes(of: "x.jsonl")
    #expect(mended.starts(with: Self.log))
    for _ in 1...2 {
      let (visit, recovered) = try open()
      #expect(recovered == nil)
      #expect(visit.entries.last?.event == .recover(recovery))
      #expect(try scratch.bytes(of: "x.jsonl") == mended)
    }
    #expect(scratch.names() == ["x.jsonl", "x.jsonl.torn-3"])
  }

  @Test func whatIsBeforeADamageIsStillAVisit() throws {
    var bytes = Self.log
    bytes[bytes.count - 100] ^= 1
    let path = try scratch.write(bytes, to: "x.jsonl")
    let contents = try LogFile.read(path: path)
    #expect(contents.damage?.line == 3)
    #expect(contents.visit?.head == Sample.head)
    #expect(contents.visit?.record(of: "asi-01").answer == .tick(.met))
    #expect(contents.touched.items == ["asi-02"])
  }

  @Test func damageIsNeverRepaired() throws {
    var bytes = Self.log + Array("{\"n\":3,".utf8)
    bytes[Sample.log([]).count + 90] ^= 1
    let path = try scratch.write(bytes, to: "x.jsonl")
    do {
      _ = try open()
      Issue.record("opened")
    } catch let fault as LogFault {
      guard case .damaged(let damage, readable: 1) = fault.problem else {
        Issue.record("\(fault)")
        return
      }
      #expect(damage.line == 2)
      #expect(fault.path == path)
    }
    #expect(try scratch.bytes(of: "x.jsonl") == bytes)
    #expect(scratch.names() == ["x.jsonl"])
  }
}
