import Assessment
import Glibc
import Storage
import Testing

@testable import laik

/// The program on a pseudo-terminal: what a person sees, and how the terminal is left.
@Suite(.serialized) struct FullScreenTests {
  private let session: Session
  private let log: String

  init() throws {
    session = try Session()
    log = try session.visit()
  }

  private func start(
    _ arguments: [String]? = nil, rows: Int = 24, columns: Int = 80,
    term: String = "xterm-256color", environment: [String] = []
  ) throws -> Pty {
    let home = ["HOME=\(session.scratch.path("home"))", "SWIFT_BACKTRACE=enable=no"]
    let words = arguments ?? [session.folder.path]
    return try Pty(
      [Run.laik] + words + ["--lang", "en"], rows: rows, columns: columns, term: term,
      environment: environment + home)
  }

  /// The draft that is on disk.
  private var kept: String? {
    session.drafts.first { !$0.hasSuffix(".part") }
      .map { Scratch.text(of: "\(session.folder.path)/drafts/\($0)") }
  }

  private func expectRestored(_ pty: Pty) {
    #expect(!pty.screen.isAlternate && pty.screen.isCursorVisible && !pty.screen.isPasteBracketed)
    #expect(pty.terminal.isCooked)
  }

  @Test func showsTheFolderAndEndsWithQ() throws {
    let pty = try start()
    #expect(pty.wait(for: "MPP Contoh"))
    #expect(pty.screen.isAlternate && !pty.terminal.isCooked)
    pty.send("q")
    #expect(pty.waitForExit() == 0)
    expectRestored(pty)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func keepsTheDraftAndGivesTheTerminalBack(signal: Int32) throws {
    let pty = try start(["visit", log])
    #expect(pty.wait(for: "anak-01"))
    pty.send("yclantai retak")
    #expect(pty.wait(for: "lantai retak"))
    pty.signal(signal)
    #expect(pty.waitForExit() == 128 + signal)
    expectRestored(pty)
    #expect(kept == "lantai retak")
    #expect(try session.events.last == .answer(item: "anak-01", .tick(.met)))
  }

  @Test func losesNothingWhenTheWindowIsClosed() throws {
    let pty = try start(["visit", log])
    #expect(pty.wait(for: "anak-01"))
    pty.send("yclantai retak")
    #expect(pty.wait(for: "lantai retak"))
    pty.terminal.hangUp()
    #expect(pty.waitForExit() == 128 + SIGHUP)
    #expect(session.drafts.count == 1)
    #expect(try session.events.count == 2)
  }

  @Test func offersADraftAtMostASecondOldAfterAKill() throws {
    let pty = try start(["visit", log])
    #expect(pty.wait(for: "anak-01"))
    pty.send("yclantai")
    #expect(pty.wait(for: "lantai"))
    let end = PseudoTerminal.now() + 10_000
    while kept == nil, PseudoTerminal.now() < end { pty.terminal.pump(milliseconds: 10) }
    pty.signal(SIGKILL)
    #expect(pty.waitForExit() == 137)
    #expect(kept == "lantai")

    let again = try start(["visit", log])
    #expect(again.wait(for: "1/\(Mall.items)"))
    again.send("c")
    #expect(again.wait { $0.text.contains("lantai") && $0.text.contains("This draft was not") })
    again.send("\u{3}")
    #expect(again.waitForExit() == 0)
  }

  @Test func followsTheSizeOfItsWindow() throws {
    let pty = try start()
    #expect(pty.wait(for: "MPP Contoh"))
    pty.resize(rows: 15, columns: 50)
    #expect(pty.wait(for: "The window is too small"))
    #expect(pty.screen.lines.allSatisfy { !$0.contains("MPP Contoh") })
    pty.resize(rows: 40, columns: 120)
    #expect(pty.wait { $0.text.contains("MPP Contoh") && $0.lines[39].contains("quit") })
    pty.resize(rows: 20, columns: 60)
    #expect(pty.wait { $0.text.contains("MPP Contoh") && $0.lines[19].contains("help") })
    pty.send("q")
    #expect(pty.waitForExit() == 0)
  }

  @Test func saysThatTheWindowIsTooSmall() throws {
    let pty = try start(rows: 15, columns: 50)
    #expect(pty.wait(for: "The window is too small"))
    pty.send("\u{3}")
    #expect(pty.waitForExit() == 0)
    expectRestored(pty)
  }

  @Test(arguments: ["xterm-kitty", "", "no-such-terminal"])
  func takesAnUnknownTerminalForXterm(term: String) throws {
    let pty = try start(term: term)
    #expect(pty.wait(for: "MPP Contoh") && pty.screen.isAlternate)
    pty.send("q")
    #expect(pty.waitForExit() == 0)
    expectRestored(pty)
  }

  @Test func needsMoreThanADumbTerminalForItsScreens() throws {
    let pty = try start(term: "dumb")
    #expect(pty.wait(for: "needs a terminal"))
    #expect(pty.waitForExit() == 66)
    #expect(!pty.terminal.received.contains(0x1B))
  }

  @Test func asksLineByLineOnADumbTerminal() throws {
    let pty = try start(["visit", log], term: "dumb")
    #expect(pty.wait(for: "1 anak-01"))
    pty.send("y\n")
    #expect(pty.wait(for: "Recorded 1: anak-01 met."))
    pty.send("q\n")
    #expect(pty.waitForExit() == 0)
    #expect(!pty.terminal.received.contains(0x1B))
  }

  @Test func sendsNoColourWhereNoneIsWanted() throws {
    for (environment, isColoured) in [(["NO_COLOR=1"], false), ([], true)] {
      let pty = try start(["visit", log], environment: environment)
      #expect(pty.wait(for: "anak-01"))
      pty.send("q")
      #expect(pty.wait(for: "MPP Contoh"))
      pty.send("q")
      #expect(pty.waitForExit() == 0)
      let sent = String(decoding: pty.terminal.received, as: UTF8.self)
      #expect(sent.contains(/\u{1B}\[([0-9;]*;)?(3[0-7]|38;5;[0-9]+|9[0-7])m/) == isColoured)
    }
  }

  @Test(arguments: ["C", "POSIX", "id_ID.ISO-8859-1"])
  func showsUTF8InAnyLocale(locale: String) throws {
    let other = try session.visit(venue: "MPP Ciamís · é")
    let pty = try start(["visit", other], environment: ["LC_ALL=\(locale)"])
    #expect(pty.wait(for: "MPP Ciamís · é"))
    pty.send("cñ")
    #expect(pty.wait(for: "ñ"))
    pty.send("\u{4}")
    #expect(pty.wait { !$0.text.contains("Ctrl-D") })
    pty.send("\u{3}")
    #expect(pty.waitForExit() == 0)
    let last = try LogFile.read(path: other).entries.last?.event
    #expect(last == .note(item: "anak-01", .text("ñ")))
  }

  @Test func opensADemoWithoutTouchingAnythingElse() throws {
    let pty = try start(["demo"], environment: ["TMPDIR=\(session.scratch.path)"])
    #expect(
      pty.terminal.wait(milliseconds: 60_000) { $0.text.contains("MPP Kota Contoh (rekaan)") })
    #expect(pty.screen.text.contains("sealed") && pty.screen.text.contains("in progress"))
    pty.send("v")
    #expect(pty.wait(for: "Kota Contoh (rekaan)"))
    pty.send("\u{3}")
    #expect(pty.waitForExit() == 0)
    let made = Scratch.names(in: session.scratch.path).filter { $0.hasPrefix("laik-demo-") }
    #expect(made.count == 1 && Scratch.names(in: session.scratch.path("home")) == [])
    #expect(try Run.laik("verify", session.scratch.path(made[0])).status == 0)
  }
}
