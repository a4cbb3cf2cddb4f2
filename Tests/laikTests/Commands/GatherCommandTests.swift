import Assessment
import Glibc
import Storage
import Testing

@testable import laik

/// What `gather` tells, on which stream, and with which exit code.
@Suite struct GatherCommandTests {
  private let session: Session
  private let stick: String
  private let log: String
  private let target: String

  init() throws {
    session = try Session()
    let photo = session.scratch.write("in/a.jpg", "photo")
    let file = try session.folder.addEvidence(from: photo)
    log = try session.visit([
      .answer(item: "anak-01", .tick(.met)),
      .evidence(item: "anak-01", Evidence(method: .examine, strength: .seen, file: file)),
    ])
    stick = session.folder.path
    target = session.scratch.path("target")
  }

  private var name: String { String(log.split(separator: "/").last ?? "") }

  private var evidence: String {
    "\(stick)/evidence/\(Scratch.names(in: "\(stick)/evidence").first ?? "")"
  }

  private func gather(_ arguments: String...) throws -> Run {
    try Run.program(Run.laik, ["gather", "--lang", "en"] + arguments)
  }

  /// Nothing to complain of: the lines on standard output, and 0.
  private func expectSound(_ run: Run, _ lines: String...) {
    #expect(run.status == 0 && run.errors == "")
    #expect(run.lines == lines)
  }

  @Test func bringsAStickIn() throws {
    let kept = Scratch.names(in: "\(stick)/instruments").count
    expectSound(
      try gather(stick, target), "\(log): new, 3 entries, in \(name)",
      "Into \(target): logs: 1 new, 0 longer, 0 known, 0 forked, 0 damaged, 0 unreadable. "
        + "Evidence and other files: \(kept + 1) new, 0 known; 0 still missing.")
    expectSound(
      try gather(stick, target), "\(log): known, 3 entries are in \(name)",
      "Into \(target): logs: 0 new, 0 longer, 1 known, 0 forked, 0 damaged, 0 unreadable. "
        + "Evidence and other files: 0 new, \(kept + 1) known; 0 still missing.")
    #expect(Scratch.bytes(of: "\(target)/\(name)") == Scratch.bytes(of: log))
    #expect(try Run.laik("verify", target).status == 0)
  }

  @Test func bringsASingleStickIntoTheDefaultFolder() throws {
    let run = try Run.program(
      Run.laik, ["gather", stick], environment: ["LAIK_FOLDER=\(target)"])
    #expect(run.status == 0 && run.output.contains("Ke \(target): log: 1 baru"))
    #expect(run.lines[0] == "\(log): baru, 3 entri, dalam \(name)")
    #expect(Scratch.names(in: target).contains(name))
  }

  @Test func goesOnWithALogThatGrew() throws {
    _ = try gather(stick, target)
    let (writer, _, _) = try LogWriter.open(path: log, at: Clock.now())
    try writer.append(.answer(item: "anak-02", .tick(.met)), at: Clock.now())
    let run = try gather(log, target)
    #expect(run.status == 0)
    #expect(run.lines[0] == "\(log): longer, 4 entries instead of 3, in \(name)")
    #expect(Scratch.names(in: target).count { $0.hasSuffix(".jsonl") } == 1)
  }

  @Test func namesAFork() throws {
    _ = try gather(stick, target)
    for (path, item) in [(log, "anak-02"), ("\(target)/\(name)", "anak-04")] {
      let (writer, _, _) = try LogWriter.open(path: path, at: Clock.now())
      try writer.append(.flag(item: item, text: nil), at: Clock.now())
    }
    for word in ["FORKED from \(name) after 3 entries", "known"] {
      let run = try gather(stick, target)
      #expect(run.status == 1 && run.lines[0].contains(": \(word)"))
      #expect(run.errors.contains("forked after 3 entries") && !run.output.contains("two copies"))
    }
    #expect(Scratch.names(in: target).count { $0.hasSuffix(".jsonl") } == 2)
  }

  @Test func namesADamagedLogByItsLineAndBringsTheRestIn() throws {
    var bytes = Scratch.bytes(of: log)
    bytes[bytes.count - 90] ^= 1
    Scratch.write(log, bytes, mode: O_TRUNC)
    let sound = try session.visit(venue: "MPP Lain")
    let run = try gather(stick, target)
    #expect(run.status == 1)
    #expect(run.lines.contains { $0.hasPrefix("\(log): DAMAGED in line 3; kept apart in ") })
    #expect(run.lines.contains { $0.hasPrefix("\(sound): new") })
    #expect(run.errors.contains("\(log):3: "))
    #expect(run.output.contains("logs: 1 new, 0 longer, 0 known, 0 forked, 1 damaged"))
  }

  @Test func namesWhatIsNoLog() throws {
    let bad = session.scratch.write("visits/zz.jsonl", "x\n")
    let run = try gather(stick, target)
    #expect(run.status == 1 && run.errors.hasPrefix("\(bad):1: this is no laik log"))
    #expect(run.output.contains("\(bad): NOT A LOG"))
    #expect(!Scratch.names(in: target).contains { $0.hasPrefix("zz") })
  }

  @Test func namesEvidenceThatIsMissingOrAltered() throws {
    let evidence = evidence
    Scratch.write(evidence, Array("phony".utf8), mode: O_TRUNC)
    let altered = try gather(stick, target)
    #expect(altered.status == 1)
    #expect(altered.errors.contains("\(evidence): the content is not what the name says"))
    #expect(altered.errors.contains("(a.jpg) is not there"))
    #expect(altered.output.contains("1 still missing"))
    _ = unsafe unlink(evidence)
    let missing = try gather(stick, target)
    #expect(missing.status == 1 && missing.errors.contains("\(target)/\(name):3: entry 2, anak-01"))
    session.scratch.write("photos/evidence/\(evidence.split(separator: "/").last ?? "")", "photo")
    #expect(try gather(session.scratch.path("photos"), target).status == 0)
    #expect(try gather(stick, target).status == 0)
  }

  @Test func neverReplacesWhatWasChangedHere() throws {
    let evidence = evidence
    _ = try gather(stick, target)
    let here = "\(target)/evidence/\(evidence.split(separator: "/").last ?? "")"
    Scratch.write(here, Array("phony".utf8), mode: O_TRUNC)
    let run = try gather(stick, target)
    #expect(run.status == 1)
    #expect(
      run.errors
        == "\(here): was changed, and is never overwritten; move it away and gather again.\n")
    #expect(Scratch.text(of: here) == "phony")
    _ = unsafe unlink(here)
    #expect(try gather(stick, target).status == 0)
    #expect(Scratch.text(of: here) == "photo")
  }

  @Test func findsNoInput() throws {
    let run = try gather("/nowhere", target)
    #expect(run.status == 66 && run.output == "")
    #expect(run.errors == "/nowhere: it is not there; check the spelling.\n")
    #expect(try gather(session.scratch.folder("empty"), target).status == 66)
    #expect(Scratch.names(in: session.scratch.path).contains("target") == false)
    let both = try gather(stick, "/nowhere", target)
    #expect(both.status == 66 && both.output.contains("logs: 1 new"))
    #expect(try Run.laik("gather").status == 64)
  }

  @Test(arguments: ["/proc/x/y", "/dev/null", "/dev/null/x"])
  func cannotCreateTheFolder(folder: String) throws {
    let run = try gather(stick, folder)
    #expect(run.status == 73 && run.output == "" && run.errors.contains("\(folder)"))
  }

  /// A limit on the size of files stands for a full disk.
  @Test(arguments: [1, 4, 16]) func saysThatTheDiskIsFull(kilobytes: Int) throws {
    let photo = session.scratch.write("in/b.jpg", [UInt8](repeating: 7, count: 100_000))
    _ = try session.folder.addEvidence(from: photo)
    let run = try Run.bash(
      "ulimit -f $1; exec \"$2\" gather \"$3\" \"$4\" --lang en", "\(kilobytes)", Run.laik, stick,
      target)
    #expect(run.status == 74 && run.errors.contains("the disk is full"))
    #expect(run.errors.contains("what was is whole"))
    for part in ["", "/evidence", "/instruments"] {
      #expect(Scratch.names(in: target + part).allSatisfy { !$0.hasPrefix(".") })
    }
    for log in Scratch.names(in: target) where log.hasSuffix(".jsonl") {
      #expect(Scratch.bytes(of: "\(target)/\(log)") == Scratch.bytes(of: self.log))
    }
    #expect(try gather(stick, target).status == 0)
    #expect(try Run.laik("verify", target).status == 0)
  }

  /// At whatever moment it is ended, what has a name is whole, and another run brings the rest.
  @Test func canBeKilledAtAnyMoment() throws {
    for number in 0..<6 {
      let photo = session.scratch.write(
        "in/\(number).jpg", "photo \(number) " + String(repeating: "x", count: 99_999))
      let file = try session.folder.addEvidence(from: photo)
      let seen = Evidence(method: .examine, strength: .seen, file: file)
      _ = try session.visit([.evidence(item: "anak-01", seen)], venue: "MPP \(number)")
    }
    var kills = 0
    let whole = try gather(stick, target)
    let all = names(in: target)
    #expect(whole.status == 0 && all.count > 20)
    for count in stride(from: 0, to: all.count, by: 4) {
      _ = try Run.program("/bin/rm", ["-rf", target])
      let child = try Child(Run.laik, ["gather", stick, target])
      if child.kill(when: { names(in: target).count >= count }) == 137 { kills += 1 }
      for name in names(in: target) where !name.contains("/.") {
        #expect(all.contains(name))
        #expect(Scratch.bytes(of: target + name) == Scratch.bytes(of: stick + name))
      }
      #expect(try gather(stick, target).status == 0)
      #expect(names(in: target) == all)
    }
    #expect(kills > all.count / 8)
  }

  /// Every file of the folder, with a slash before it.
  private func names(in folder: String) -> [String] {
    ["", "/evidence", "/instruments"].flatMap { part in
      Scratch.names(in: folder + part).filter { $0.contains(".") }.map { "\(part)/\($0)" }
    }
  }

  @Test func tellsNothingRawOfWhatIsOnAStick() throws {
    let evil = "a\u{1B}[31m\rb\u{202E}c.jsonl"
    session.scratch.write("visits/\(evil)", "x")
    session.scratch.write("visits/evidence/\(evil)", "x")
    let run = try gather(stick, target)
    #expect(run.status == 1 && run.errors.contains("^[[31m"))
    for text in [run.output, run.errors] {
      #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\r" || $0 == "\u{202E}" })
    }
  }
}
