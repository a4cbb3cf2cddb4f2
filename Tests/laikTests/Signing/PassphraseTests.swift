import Assessment
import Glibc
import Storage
import Testing

@testable import laik

/// The seal screen on a pseudo-terminal, with a key that asks for a passphrase and with one that does not.
@Suite(.serialized, .enabled(if: SignedVisit.isPossible, "there is no ssh-keygen"))
struct PassphraseTests {
  private let session: Session
  private let log: String

  init() throws {
    session = try Session()
    log = try session.visit(SignedVisit.events)
  }

  private var config: String { session.scratch.path("home/.config/laik") }

  private func makeKey(passphrase: String) throws {
    session.scratch.folder("home/.config/laik")
    let run = try Run.program(
      "/usr/bin/ssh-keygen",
      ["-q", "-t", "ed25519", "-C", "sari@bpkp", "-N", passphrase, "-f", "\(config)/key"])
    try #require(run.status == 0)
  }

  private func start(_ arguments: String...) throws -> Pty {
    try Pty(
      [Run.laik] + arguments + ["--lang", "en"],
      environment: [
        "HOME=\(session.scratch.path("home"))", "SWIFT_BACKTRACE=enable=no",
        "TMPDIR=\(session.scratch.folder("tmp"))",
      ])
  }

  private var signing: Signing? {
    LogCheck.check(path: log, folder: session.folder).signing
  }

  /// Seals on the screen; the first Enter is asked about because of open items.
  private func seal(_ pty: Pty, announcing line: String) {
    #expect(pty.wait(for: "anak-01"))
    pty.send("S")
    #expect(pty.wait(for: line))
    pty.send("\r")
    #expect(pty.wait(for: "once more"))
    pty.send("\r")
  }

  /// Types at the question of `ssh-keygen`, which misses a key that comes between its asking and its
  /// reading: nobody but a test is quick enough for that.
  private func press(
    _ text: String, at pty: Pty, until isReached: (VirtualScreen) -> Bool
  ) -> Bool {
    (0..<3).contains { _ in
      pty.send(text)
      return pty.terminal.wait(milliseconds: 4000, until: isReached)
    }
  }

  private func leave(_ pty: Pty) {
    pty.send("\u{3}")
    #expect(pty.waitForExit() == 0)
    #expect(pty.terminal.isCooked && !pty.screen.isAlternate)
    #expect(Scratch.names(in: session.scratch.path("tmp")) == [])
  }

  @Test func signsSilentlyWithoutAPassphrase() throws {
    try makeKey(passphrase: "")
    let pty = try start("visit", log)
    seal(pty, announcing: "It will be signed with SHA256:")
    #expect(pty.wait { $0.text.contains("Receipt:") && $0.text.contains("signature    SHA256:") })
    #expect(!String(decoding: pty.terminal.received, as: UTF8.self).contains("passphrase"))
    leave(pty)
    guard case .signed = signing else {
      Issue.record("not signed")
      return
    }
  }

  @Test func lendsTheTerminalForThePassphrase() throws {
    try makeKey(passphrase: "rahasia")
    let pty = try start("visit", log)
    seal(pty, announcing: "It will be signed with SHA256:")
    #expect(pty.wait { $0.text.contains("Enter passphrase") && !$0.isAlternate })
    pty.send("rahasia\r")
    #expect(
      pty.wait {
        $0.isAlternate && $0.text.contains("Receipt:") && $0.text.contains("Signed with SHA256:")
      })
    #expect(!pty.terminal.isCooked)
    leave(pty)
    guard case .signed = signing else {
      Issue.record("not signed")
      return
    }
  }

  /// A wrong passphrase and Ctrl-C at the question: the seal stands, the program goes on.
  @Test(arguments: ["salah\r", "\u{3}"])
  func theSealStandsWithoutThePassphrase(typed: String) throws {
    try makeKey(passphrase: "rahasia")
    let pty = try start("visit", log)
    seal(pty, announcing: "It will be signed with SHA256:")
    #expect(pty.wait(for: "Enter passphrase"))
    #expect(press(typed, at: pty) { $0.isAlternate })
    #expect(pty.wait { $0.text.contains("Sealed, but not signed: ssh-keygen") })
    #expect(pty.wait(for: "To sign it later: laik seal"))
    leave(pty)
    #expect(signing == .unsigned)
    #expect(try LogFile.read(path: log).isSealed)
  }

  /// Nobody could bring `ssh-keygen` back, so that it does not stop but asks again.
  @Test func ctrlZAtTheQuestionStopsNothing() throws {
    try makeKey(passphrase: "rahasia")
    let pty = try start("visit", log)
    seal(pty, announcing: "It will be signed with SHA256:")
    #expect(pty.wait(for: "Enter passphrase"))
    let isAskedAgain = press("\u{1A}", at: pty) { _ in
      String(decoding: pty.terminal.received, as: UTF8.self)
        .split(separator: "Enter passphrase").count > 2
    }
    #expect(isAskedAgain)
    pty.send("rahasia\r")
    #expect(pty.wait { $0.isAlternate && $0.text.contains("Signed with SHA256:") })
    leave(pty)
  }

  @Test func aClosedWindowAtTheQuestionLosesNothing() throws {
    try makeKey(passphrase: "rahasia")
    let pty = try start("visit", log)
    seal(pty, announcing: "It will be signed with SHA256:")
    #expect(pty.wait(for: "Enter passphrase"))
    pty.terminal.hangUp()
    #expect(pty.waitForExit() == 128 + SIGHUP)
    #expect(try LogFile.read(path: log).isSealed)
  }

  @Test func sealsWithoutAKey() throws {
    let pty = try start("visit", log)
    seal(pty, announcing: "It will not be signed: there is no key")
    #expect(pty.wait(for: "not signed; there is no key"))
    leave(pty)
    #expect(signing == .unsigned)
  }

  @Test func theCommandAsksForThePassphraseToo() throws {
    try makeKey(passphrase: "rahasia")
    let pty = try start("seal", log)
    #expect(pty.wait(for: "Enter passphrase"))
    pty.send("rahasia\r")
    #expect(pty.waitForExit() == 0)
    #expect(pty.screen.text.contains("Signed with SHA256:"))
  }

  @Test func aNewKeyAsksForItsPassphraseTwice() throws {
    let pty = try start("key", "new", "--assessor", "Sari", "--institution", "BPKP")
    #expect(pty.wait(for: "Enter passphrase"))
    pty.send("rahasia\r")
    #expect(pty.wait(for: "Enter same passphrase again"))
    pty.send("rahasia\r")
    #expect(pty.waitForExit() == 0)
    #expect(pty.screen.text.contains("sari@bpkp namespaces=\"laik\" ssh-ed25519"))
    let blank = try Run.program(
      "/usr/bin/ssh-keygen", ["-y", "-P", "", "-f", "\(config)/key"])
    #expect(blank.status != 0)
  }
}
