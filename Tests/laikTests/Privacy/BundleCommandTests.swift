import Assessment
import Glibc
import Storage
import Testing

@testable import laik

/// The encrypted bundle: the whole folder for one recipient, or no file at all.
@Suite struct BundleCommandTests {
  private let session: Session
  private let output: String

  init() throws {
    session = try Session()
    let digest = try session.folder.keepConfidential(text: "nama pelapor")
    _ = try session.visit([.note(item: "anak-01", .confidential(digest))])
    try session.folder.saveDraft(
      visit: String(repeating: "a", count: 32), item: "anak-01", text: "draf")
    output = session.scratch.path("bundle")
  }

  private var tools: String { session.scratch.path("tools") }

  /// A program of that name before all others on the path.
  private func fake(_ name: String, _ script: String) {
    let path = session.scratch.write("tools/\(name)", "#!/bin/sh\n\(script)\n")
    unsafe chmod(path, 0o700)
  }

  private func bundle(
    to recipient: String, _ environment: [String] = [], path: String? = nil
  ) throws -> Run {
    try Run.program(
      "/usr/bin/env",
      ["PATH=\(path ?? "\(tools):/usr/bin:/bin")"] + environment + [
        Run.laik, "bundle", session.folder.path, "--to", recipient, "--output", output, "--lang",
        "en",
      ])
  }

  private func names(in archive: String) throws -> [String] {
    try Run.bash("tar -tf \"$1\" | sort", archive).lines
  }

  private var leftovers: [String] {
    Scratch.names(in: session.scratch.path).filter { $0.contains("part") || $0 == "bundle" }
  }

  @Test(arguments: [("age1qyqszqgp", "age"), ("ssh-ed25519 AAAA x", "age"), ("Ketua Tim", "gpg")])
  func packsAllButDraftsForTheRecipient(recipient: String, program: String) throws {
    fake("age", "echo \"age $*\" >&2; exit 9")
    fake("gpg", "echo \"gpg $*\" >&2; exit 9")
    fake(program, "printf '%s\\n' \"$@\" >\"$(dirname \"$0\")/words\"; exec cat")
    let run = try bundle(to: recipient)
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output.contains("packed and encrypted for \(recipient)"))
    let words = Scratch.text(of: "\(tools)/words").split(separator: "\n").map(String.init)
    #expect(words.last == recipient)
    #expect(!words.contains("--trust-model") && !words.contains("always"))
    let names = try names(in: output)
    #expect(names.contains { $0.hasPrefix("./confidential/") && $0.hasSuffix(".json") })
    #expect(names.contains { $0.hasSuffix(".jsonl") } && names.contains("./instruments/"))
    #expect(!names.contains { $0.contains("drafts") })
    let mode = try Run.bash("stat -c %a \"$1\"", output).output
    #expect(mode == "600\n" && leftovers == ["bundle"])
  }

  @Test func aProgramThatFailsLeavesNoFile() throws {
    fake("age", "head -c 100; echo 'no such \u{1B}[31mrecipient' >&2; exit 1")
    let run = try bundle(to: "age1x")
    #expect(run.status == 74 && run.output == "")
    #expect(run.errors.contains("age failed (code 1); no file was made."))
    #expect(run.errors.contains("recipient") && !run.errors.contains("\u{1B}"))
    #expect(leftovers == [])
  }

  @Test func aPackerThatFailsLeavesNoFile() throws {
    fake("tar", "echo half; echo broken >&2; exit 2")
    fake("age", "exec cat")
    let run = try bundle(to: "age1x")
    #expect(run.status == 74 && run.errors.contains("tar failed (code 2)"))
    #expect(leftovers == [])
  }

  @Test func aMissingProgramIsNamedWithTheRemedy() throws {
    fake("tar", "exec /bin/tar \"$@\"")
    for (recipient, name) in [("age1x", "age"), ("Ketua", "gpg")] {
      let run = try bundle(to: recipient, path: tools)
      #expect(run.status == 66 && run.errors.contains("apt-get install \(name)"))
      #expect(leftovers == [])
    }
  }

  @Test func nothingIsReplacedAndNothingLiesInTheFolder() throws {
    fake("age", "exec cat")
    session.scratch.write("bundle", "theirs")
    #expect(try bundle(to: "age1x").status == 73)
    #expect(Scratch.text(of: output) == "theirs")
    let inside = try Run.laik(
      "bundle", session.folder.path, "--to", "age1x", "--output", "\(session.folder.path)/b")
    #expect(inside.status == 73)
    let nowhere = try Run.laik("bundle", "/nowhere", "--to", "age1x", "--output", output)
    #expect(nowhere.status == 66)
  }

  private static let hasGPG = unsafe access("/usr/bin/gpg", X_OK) == 0

  /// With the real program and a key of the test's own.
  @Test(.enabled(if: hasGPG)) func whatGPGEncryptsTheRecipientCanOpen() throws {
    let home = session.scratch.folder("gnupg")
    let made = try Run.bash(
      """
      export GNUPGHOME=$1; gpg --batch --quiet --passphrase '' --quick-gen-key 'Ketua <k@x.id>' \\
        future-default default never
      """, home)
    try #require(made.status == 0, "\(made.errors)")
    let run = try bundle(to: "k@x.id", ["GNUPGHOME=\(home)"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(!Scratch.text(of: output).contains("nama pelapor"))
    let opened = try Run.bash(
      "export GNUPGHOME=$1; gpg --batch --quiet --decrypt \"$2\" | tar -xC \"$3\"", home, output,
      session.scratch.folder("opened"))
    #expect(opened.status == 0, "\(opened.errors)")
    let same = try Run.bash(
      "diff -r --exclude=drafts \"$1\" \"$2\"", session.folder.path, session.scratch.path("opened"))
    #expect(same.status == 0, "\(same.output)")
    let stranger = try Run.bash("rm \"$1\"", output)
    #expect(stranger.status == 0)
    let unknown = try bundle(to: "nobody@x.id", ["GNUPGHOME=\(home)"])
    #expect(unknown.status == 74 && unknown.errors.contains("gpg --import"))
    #expect(leftovers == [])
    _ = try Run.bash("GNUPGHOME=$1 gpgconf --kill all", home)
  }
}
