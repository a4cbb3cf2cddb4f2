import Glibc
import Testing

@Suite struct PtyTests {
  @Test func showsWhatTheChildWrites() throws {
    let pty = try Pty(["/bin/sh", "-c", "stty size; printf 'TERM=%s' $TERM; read x; exit 3"])
    #expect(pty.wait(for: "TERM=xterm-256color"))
    #expect(pty.screen.lines[0] == "24 80")
    pty.send("\n")
    #expect(pty.waitForExit() == 3)
  }

  @Test func typesToTheChild() throws {
    let pty = try Pty(["/bin/cat"], rows: 5, columns: 20)
    pty.send("laik\n")
    #expect(pty.wait { $0.lines.prefix(2) == ["laik", "laik"] })
    #expect(pty.terminal.isCooked)
    pty.send("\u{4}")
    #expect(pty.waitForExit() == 0)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func tellsWhichSignalEndedTheChild(signal: Int32) throws {
    let pty = try Pty(["/bin/sh", "-c", "echo siap; exec cat"])
    #expect(pty.wait(for: "siap"))
    pty.signal(signal)
    #expect(pty.waitForExit() == 128 + signal)
  }

  @Test func resizesTheChild() throws {
    let pty = try Pty([
      "/bin/sh", "-c", "trap 'stty size; exit' WINCH; echo siap; while :; do read x; done",
    ])
    #expect(pty.wait(for: "siap"))
    pty.resize(rows: 10, columns: 40)
    #expect(pty.wait(for: "10 40"))
  }

  @Test func refusesAMissingProgram() {
    #expect(throws: PseudoTerminal.Failure.self) { _ = try Pty(["/nowhere/laik"]) }
  }
}
