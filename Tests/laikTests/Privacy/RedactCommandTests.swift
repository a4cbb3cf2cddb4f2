import Assessment
import Glibc
import Storage
import Testing

@testable import laik

/// `redact` from the question to the proof, and what `verify` says of it.
@Suite struct RedactCommandTests {
  private static let text = "Pelapor: Siti Aminah, loket 3"
  private let session: Session
  private let log: String
  private let digest: Digest

  init() throws {
    session = try Session()
    digest = try session.folder.keepConfidential(text: Self.text)
    log = try session.visit([
      .note(item: "anak-01", .text("terbuka")), .note(item: "anak-01", .confidential(digest)),
    ])
  }

  private var folder: String { session.folder.path }

  private func laik(_ words: String..., input: String = "") throws -> Run {
    try Run.program(Run.laik, words + ["--lang", "en"], input: input)
  }

  /// Files of the folder that have any of the text, looked for by `grep`.
  private func leaks() throws -> [String] {
    try Run.bash("grep -rlaE 'Siti|loket' \"$1\" || true", folder).lines
  }

  @Test func erasesTheTextAndTheLogStaysWhole() throws {
    let before = Scratch.bytes(of: log)
    let run = try laik("redact", log, "--entry", "2", "--yes")
    #expect(run.status == 0 && run.errors == "")
    #expect(
      run.lines[0]
        == "Entry 2, anak-01: the text of the confidential note is erased; the log stays whole.")
    #expect(run.output.contains("Beyond the reach of laik: copies on sticks"))
    #expect(try leaks() == [])
    #expect(Scratch.bytes(of: log) == before)
    let verified = try laik("verify", log)
    #expect(verified.status == 0)
    #expect(verified.output.contains("\(log):3: entry 2, anak-01: the text of the confidential"))
    #expect(try laik("redact", log, "--entry", "2", "--yes").status == 0)
  }

  @Test func whatStaysIsNamedAndEndsWithOne() throws {
    let report = try laik("report", log, "--confidential", "--output", "\(folder)/r.txt")
    #expect(report.status == 0)
    session.scratch.write("visits/x~", Self.text)
    let run = try laik("redact", log, "--item", "anak-01", "--yes")
    #expect(run.status == 1)
    #expect(run.output.contains("Erased as well: \(folder)/x~"))
    #expect(
      run.errors == "\(folder)/r.txt: this file has the same text; remove it yourself if it is "
        + "not needed, then run this again.\n")
    #expect(try leaks() == ["\(folder)/r.txt"])
  }

  @Test func theTextCanBeProvenLater() throws {
    let kept = session.scratch.path("kept.json")
    #expect(try laik("redact", log, "--entry", "2", "--yes", "--keep", kept).status == 0)
    #expect(Scratch.text(of: kept).contains(Self.text))
    let proven = try laik("verify", "--disclosed", kept, log)
    #expect(proven.status == 0)
    #expect(
      proven.output == "\(log): this text is that of entry 2, anak-01; the hash is the same.\n")
    let forged = session.scratch.write(
      "forged.json", Scratch.text(of: kept).replacing("Siti", with: "Sita"))
    #expect(try laik("verify", "--disclosed", forged, log).status == 1)
    let nothing = session.scratch.write("nothing.json", "{}")
    #expect(try laik("verify", "--disclosed", nothing, log).status == 65)
    #expect(try laik("verify", "--disclosed", "/nowhere", log).status == 66)
  }

  @Test func nothingIsErasedBeforeTheTextIsKept() throws {
    let taken = session.scratch.write("taken.json", "x")
    for (path, status) in [(taken, 73), ("\(folder)/kept.json", 73), ("/nowhere/kept.json", 73)] {
      let run = try laik("redact", log, "--entry", "2", "--yes", "--keep", path)
      #expect(run.status == Int32(status), "\(path)")
      #expect(session.folder.confidentialText(digest) == Self.text)
    }
    #expect(Scratch.text(of: taken) == "x")
  }

  @Test func itAsksForASingleNoteThatIsConfidential() throws {
    #expect(try laik("redact", log, "--yes").status == 64)
    #expect(try laik("redact", log, "--entry", "2", "--item", "anak-01", "--yes").status == 64)
    #expect(try laik("redact", log, "--entry", "2").status == 64)
    let other = try laik("redact", log, "--entry", "1", "--yes")
    #expect(other.status == 66 && other.errors.contains("there are: 2 (anak-01)."))
    #expect(try laik("redact", "/nowhere.jsonl", "--entry", "2", "--yes").status == 66)
    #expect(session.folder.confidentialText(digest) == Self.text)
  }

  @Test func aSealedLogIsErasedFromAsWell() throws {
    #expect(try laik("seal", log).status == 0)
    #expect(try laik("redact", log, "--entry", "2", "--yes").status == 0)
    #expect(try laik("verify", log).status == 0)
    #expect(try leaks() == [])
  }

  /// Killed at any moment, the text is there as it was or erased, and the next run finishes.
  @Test func aKillLeavesTheTextOrTheSignThatItIsErased() throws {
    let original = session.folder.confidential(digest)
    let kept = try #require(original)
    for delay in stride(from: 0, to: 60, by: 3) {
      let file = "\(folder)/confidential/\(digest.hex).json"
      _ = unsafe unlink(file)
      try kept.keep(at: file)
      session.scratch.write("visits/twin", Scratch.bytes(of: file))
      let child = try Child(Run.laik, ["redact", log, "--entry", "2", "--yes"])
      let start = Clock.monotonicMilliseconds()
      _ = child.kill { Clock.monotonicMilliseconds() - start >= delay }
      let state = session.folder.confidentialState(digest)
      #expect(state == .present || state == .erased, "\(delay) ms")
      #expect(try laik("redact", log, "--entry", "2", "--yes").status == 0)
      #expect(session.folder.confidentialState(digest) == .erased)
      #expect(try leaks() == [], "\(delay) ms")
      #expect(Scratch.names(in: "\(folder)/confidential") == ["\(digest.hex).json"])
    }
  }
}
