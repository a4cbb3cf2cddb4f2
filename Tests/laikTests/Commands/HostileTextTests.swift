import Assessment
import Glibc
import Storage
import Testing

@testable import laik

/// What others wrote never moves the cursor, turns text round or hides it, whatever prints it.
@Suite struct HostileTextTests {
  private static let evil = "a\u{1B}[31m\rb\u{202E}c\u{200B}\u{9B}31m\u{7}\u{2028}d"
  private let session: Session
  private let log: String

  init() throws {
    session = try Session()
    session.scratch.write("visits/x", "")
    let photo = session.scratch.write("in/\(Self.evil).jpg", "photo")
    let file = try session.folder.addEvidence(from: photo)
    let writer = try session.begin(venue: Self.evil, assessor: Self.evil).writer
    let events: [Event] = [
      .answer(item: "anak-01", .tick(.unmet)),
      .note(item: "anak-01", .text("\(Self.evil)\n\(Self.evil)")),
      .flag(item: "anak-02", text: Self.evil), .answer(item: "anak-20a", .text(Self.evil)),
      .evidence(
        item: "anak-01",
        Evidence(method: .examine, strength: .seen, text: Self.evil, file: file)),
    ]
    for event in events { try writer.append(event, at: Clock.now()) }
    log = session.scratch.path("visits/\(Self.evil).jsonl")
    _ = unsafe rename(writer.path, log)
  }

  /// Scalars that a terminal obeys or that hide; the ends of lines are ours, CRLF those of CSV.
  private func raw(_ text: String) -> [String] {
    text.replacing("\r\n", with: "\n").unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case ..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
      default: false
      }
    }.map { String($0.value, radix: 16) }
  }

  private func expectHarmless(_ run: Run) {
    #expect(raw(run.output) == [])
    #expect(raw(run.errors) == [])
    #expect(!run.output.isEmpty || !run.errors.isEmpty)
  }

  @Test(arguments: [
    ["report"], ["report", "--format", "markdown"], ["receipt"], ["score"],
    ["score", "--format", "json"],
    ["score", "--format", "csv"],
    ["verify"],
  ])
  func isShownHarmless(arguments: [String]) throws {
    let run = try Run.program(Run.laik, arguments + [log])
    #expect(run.status == 0)
    expectHarmless(run)
  }

  @Test(arguments: ["text", "markdown", "csv", "json"])
  func isShownHarmlessInTheReportOfAnAssessment(format: String) throws {
    for audience in ["all", "city"] {
      let run = try Run.laik(
        "report", session.folder.path, "--format", format, "--for", audience, "--region",
        "Kota Contoh")
      #expect(run.status == 0 && run.output.contains("Kota Contoh"))
      expectHarmless(run)
    }
  }

  @Test func isShownHarmlessInPlainMode() throws {
    let input = ":anak-01\nu\ne \(Self.evil)\n: \(Self.evil)\nc \(Self.evil)\nq\n"
    expectHarmless(try Run.laik("visit", log, input: input))
  }

  @Test func isShownHarmlessWhenItIsDamaged() throws {
    Scratch.write(log, Array("\(Self.evil)\n".utf8), mode: O_APPEND)
    for command in ["verify", "report", "score", "visit", "seal"] {
      expectHarmless(try Run.laik(command, log))
    }
    expectHarmless(try Run.laik("verify", session.folder.path))
  }

  @Test func isShownHarmlessAsAnArgument() throws {
    for arguments in [
      ["--\(Self.evil)"], ["score", "--format", Self.evil], ["receipt", log, Self.evil],
      ["check", "--lang", Self.evil], ["verify", Self.evil], ["visit", "--new", Self.evil],
      ["check", "--checklists", Self.evil], ["report", log, "--output", "/nowhere/\(Self.evil)"],
    ] {
      let run = try Run.program(Run.laik, arguments)
      #expect(run.status != 0)
      expectHarmless(run)
    }
  }

  @Test func isShownHarmlessInSettingsPlansAndChecklists() throws {
    session.scratch.write("home/laik/settings.yaml", "\(Self.evil): 1\n")
    session.scratch.write("visits/assessment.yaml", "\"\(Self.evil)\": 1\nregion: [\n")
    session.scratch.write("lists/\(Self.evil)/instrument.yaml", "id: \"\(Self.evil)\"\n")
    let home = ["XDG_CONFIG_HOME=\(session.scratch.path("home"))"]
    expectHarmless(try Run.laik("score", session.folder.path, environment: home))
    expectHarmless(try Run.laik("check", session.scratch.path("lists")))
  }
}
