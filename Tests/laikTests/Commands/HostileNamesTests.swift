import Assessment
import Glibc
import Storage
import Testing

@testable import laik

/// Whatever something is called, in a log, on the command line or on disk: nothing is made, changed
/// or removed outside of the folder.
@Suite struct HostileNamesTests {
  private static let names = [
    "..", ".", "../x", "../../x", "../../../../../../tmp/laik-hostile", "/tmp/laik-hostile", "//",
    "a/b", "a/../../b", "./..//x", "", " ", "-rf", "--", "~", "~root", "$HOME", "$(id)", "`id`",
    "\u{1}", "\n", "a\nb", "\r", "\t", "\u{1B}[2J", "\u{7F}", "\u{9B}2J", "\u{202E}", "\u{200B}",
    "\u{FEFF}", "．．／x", "‥", "%2e%2e%2fx", "..\\..\\x", "C:\\x", "CON", "NUL", "aux.jsonl", "COM1",
    ".hidden", "x.part", ".jsonl", "a.jsonl/", "*", "?", "|x", ";x", "\u{E0041}",
    String(repeating: "x", count: 256), String(repeating: "é", count: 300), "a\0/../b",
  ]
  private let session: Session

  init() throws {
    session = try Session()
    session.scratch.write("outside/keep", "mine")
    session.scratch.folder("visits")
  }

  /// Every path below the scratch folder but those of the assessment, with what is in it.
  private func outside() throws -> String {
    try Run.bash(
      "cd \"$1\" && find . -path ./visits -prune -o -ls -type f -exec sha256sum {} +",
      session.scratch.path
    ).output
  }

  /// The names that were made in the folder; those that a text was made into are plain.
  private func expectPlain() {
    for name in Scratch.names(in: session.folder.path) {
      #expect(name.utf8.count <= 255 && !name.hasPrefix("-"), "\(name)")
      #expect(
        name.utf8.allSatisfy {
          $0 == 0x2D || $0 == 0x2E || (0x30...0x39).contains($0)
            || (0x61...0x7A).contains($0)
        }, "\(name)")
    }
  }

  @Test func namesInLogsLeadNowhere() throws {
    #expect(Set(Self.names).count >= 50)
    let before = try outside()
    for name in Self.names {
      let writer = try session.begin(venue: name, assessor: name).writer
      let digest = Digest(of: Array(name.utf8))
      let file = EvidenceFile(name: name, sha256: digest, bytes: 1)
      let torn = Recovery(bytes: 1, sha256: digest, file: name)
      for event in [
        Event.evidence(item: "anak-01", Evidence(method: .test, strength: .told, file: file)),
        .recover(torn),
      ] {
        try writer.append(event, at: Clock.now())
      }
      #expect(throws: FolderFault.self) {
        try session.folder.saveDraft(visit: name, item: name, text: "x")
      }
      #expect(throws: FolderFault.self) { try session.folder.removeDraft(visit: name, item: name) }
    }
    for command in ["verify", "score", "report"] {
      #expect(try Run.laik(command, session.folder.path).status < 2)
    }
    expectPlain()
    #expect(try outside() == before)
  }

  @Test func namesOnTheCommandLineLeadNowhere() throws {
    let before = try outside()
    let folder = session.folder.path
    for name in Self.names where !name.utf8.contains(0) {
      _ = try Run.laik(
        "visit", "--new", folder, "--plain", "--place=mpp", "--venue=\(name)", "--region=\(name)",
        "--period=\(name)", "--assessor=\(name)", "--institution=\(name)", "--letter=\(name)",
        input: "q\n", in: session.scratch.path("outside"))
    }
    for option in ["--place", "--instrument", "--carry"] {
      let run = try Run.laik(
        "visit", "--new", folder, "--venue=x", "--region=x", "--period=x", "--assessor=x",
        "--institution=x", "--place=mpp", "\(option)=../../outside/keep",
        in: session.scratch.path("outside"))
      #expect(run.status != 0)
    }
    #expect(try Run.laik("check", "--explain", "../../x").status != 0)
    #expect(Scratch.names(in: folder).count > 20)
    expectPlain()
    #expect(try outside() == before)
  }
}
