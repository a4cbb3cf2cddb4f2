import Assessment
import Glibc
import Storage
import Testing

@testable import laik

/// What `verify` finds, and that a shell with `sha256sum` finds the same.
@Suite struct VerifyCommandTests {
  private let session: Session
  private let log: String

  init() throws {
    session = try Session()
    let photo = session.scratch.write("in/a.jpg", "photo")
    let file = try session.folder.addEvidence(from: photo)
    log = try session.visit([
      .answer(item: "anak-01", .tick(.met)), .note(item: "anak-01", .text("é \"retak\"\n\\")),
      .evidence(item: "anak-01", Evidence(method: .examine, strength: .seen, file: file)),
      .answer(item: "anak-02", .tick(.unmet)),
    ])
  }

  private func verify() throws -> Run {
    try Run.laik("verify", log, "--lang", "en")
  }

  private var lines: [String] {
    Scratch.text(of: log).split(separator: "\n").map(String.init)
  }

  private func write(_ lines: [String]) {
    Scratch.write(log, Array(lines.map { $0 + "\n" }.joined().utf8), mode: O_TRUNC)
  }

  /// The check that the README shows, by nothing but its own words.
  private func shellCheck() throws -> Run {
    let readme = Scratch.text(of: "\(Run.checklists)/../README.md")
    let block = try #require(
      readme.split(separator: "```").first { $0.hasPrefix("sh\ncheck()") }?.dropFirst(3))
    let function = try #require(block.split(separator: "\ncheck ").first)
    return try Run.bash("\(function)\ncheck \"$1\" && echo whole", log)
  }

  /// Both name this line of the log as the first bad one.
  private func expectBad(line: Int) throws {
    let run = try verify()
    #expect(run.status == 1)
    try #require(run.lines.count == 2)
    let entries = line == 2 ? "1 entry" : "\(line - 1) entries"
    #expect(run.lines[0] == "\(log): NOT WHOLE; the first \(entries) can be read:")
    #expect(run.lines[1].hasPrefix("\(log):\(line): "))
    #expect(try shellCheck().output == "\(log):\(line): bad line\n")
  }

  @Test func findsAWholeLogWhole() throws {
    let run = try verify()
    let last = try #require(try LogFile.read(path: log).entries.last)
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output == "\(log): whole, 5 entries, not sealed, hash \(last.hash.hex)\n")
    #expect(try shellCheck().output == "whole\n")
  }

  @Test func saysThatItIsSealed() throws {
    _ = try Run.laik("seal", log)
    #expect(try verify().output.contains("whole, 6 entries, sealed, hash "))
    #expect(try shellCheck().output == "whole\n")
  }

  @Test(arguments: 1...5) func findsAFlippedByte(line: Int) throws {
    var all = lines
    var bytes = Array(all[line - 1].utf8)
    bytes[20] ^= 1
    all[line - 1] = String(decoding: bytes, as: UTF8.self)
    write(all)
    try expectBad(line: line)
  }

  @Test func findsADeletedLine() throws {
    var all = lines
    all.remove(at: 2)
    write(all)
    try expectBad(line: 3)
  }

  @Test func findsSwappedLines() throws {
    var all = lines
    all.swapAt(1, 2)
    write(all)
    try expectBad(line: 2)
  }

  @Test func findsALineThatWasPutIn() throws {
    write(lines.prefix(2) + [lines[1]] + lines.dropFirst(2))
    try expectBad(line: 3)
  }

  @Test func findsEvidenceThatIsAlteredOrGone() throws {
    let evidence = "\(session.folder.path)/evidence"
    let path = "\(evidence)/\(try #require(Scratch.names(in: evidence).first))"
    Scratch.write(path, Array("phony".utf8), mode: O_TRUNC)
    let altered = try verify()
    #expect(altered.status == 1 && altered.lines.last?.hasPrefix("\(log):4: ") == true)
    #expect(altered.output.contains("(a.jpg) was changed"))
    _ = unsafe unlink(path)
    let missing = try verify()
    #expect(missing.status == 1 && missing.output.contains("(a.jpg) is not there"))
  }

  @Test func findsAnInstrumentThatIsAltered() throws {
    let copies = "\(session.folder.path)/instruments"
    let path = "\(copies)/\(try #require(Scratch.names(in: copies).first))"
    Scratch.write(path, Array("#".utf8), mode: O_APPEND)
    let altered = try verify()
    #expect(altered.status == 1 && altered.output.contains("was changed"))
    _ = unsafe unlink(path)
    let missing = try verify()
    #expect(missing.status == 0 && missing.output.contains("is not there"))
  }

  @Test func checksEveryLogOfAFolder() throws {
    _ = try session.visit(venue: "MPP Lain")
    let bad = session.scratch.write("visits/zz.jsonl", "x\n")
    let run = try Run.laik("verify", session.folder.path, "--lang", "en")
    #expect(run.status == 1)
    #expect(run.lines.count { $0.contains(": whole, ") } == 2)
    #expect(run.lines.last?.hasPrefix("\(bad):1: ") == true)
  }

  @Test func changesNothing() throws {
    Scratch.write(log, Array("{\"n\":5".utf8), mode: O_APPEND)
    let before = (Scratch.bytes(of: log), Scratch.names(in: session.folder.path))
    let run = try verify()
    #expect(run.status == 0 && run.output.contains("never finished (6 bytes)"))
    #expect(Scratch.bytes(of: log) == before.0)
    #expect(Scratch.names(in: session.folder.path) == before.1)
  }
}
