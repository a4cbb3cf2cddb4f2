import Display
import Glibc
import Testing

@testable import laik

extension CursesSuite {
  @Suite(.serialized) struct Signals {
    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func arriveAsTheEnd(signal: Int32) throws {
      let line = try PseudoTerminal()
      try CursesSuite.withTerminal(line) { terminal in
        kill(getpid(), signal)
        #expect(terminal.nextEvent(timeoutMilliseconds: 5000) == .ended(signal))
        line.send("y")
        #expect(terminal.nextEvent(timeoutMilliseconds: 5000) == .key(.character("y")))
      }
    }

    @Test func aStormOfResizesIsOneEventAndTheLastSizeHolds() throws {
      let line = try PseudoTerminal()
      try CursesSuite.withTerminal(line) { terminal in
        for rows in 1...100 { line.resize(rows: rows, columns: 2 * rows) }
        for _ in 0..<1000 { kill(getpid(), SIGWINCH) }
        #expect(terminal.nextEvent(timeoutMilliseconds: 5000) == .resized)
        #expect(terminal.size == Size(rows: 100, columns: 200))
        var canvas = Canvas(size: terminal.size)
        canvas.put("laik", row: 99, column: 196)
        terminal.present(canvas)
        #expect(line.wait { $0.lines == canvas.lines })
      }
    }

    /// The terminal may have cut or scrolled its lines, even when it is as large as before again.
    @Test func paintsEverythingAnewAfterAResize() throws {
      let line = try PseudoTerminal()
      try CursesSuite.withTerminal(line) { terminal in
        var canvas = Canvas(size: terminal.size)
        canvas.put("laik", row: 1, column: 1)
        terminal.present(canvas)
        #expect(line.wait { $0.lines == canvas.lines })
        line.resize(rows: 24, columns: 80)
        kill(getpid(), SIGWINCH)
        #expect(terminal.nextEvent(timeoutMilliseconds: 5000) == .resized)
        terminal.present(canvas)
        #expect(line.wait { $0.lines == canvas.lines })
      }
    }

    /// Without a shell that could bring it back, the program must not stop.
    @Test(arguments: ["\u{1A}", nil])
    func suspensionIsPassedOverWithoutJobControl(typed: String?) throws {
      let before = signal(SIGTSTP, SIG_IGN)
      defer { _ = signal(SIGTSTP, before) }
      let line = try PseudoTerminal()
      try CursesSuite.withTerminal(line) { terminal in
        if let typed { line.send(typed) } else { kill(getpid(), SIGTSTP) }
        #expect(terminal.nextEvent(timeoutMilliseconds: 5000) == .resized)
      }
    }

    @Test func repaintsAfterBeingStoppedFromOutside() throws {
      let line = try PseudoTerminal(rows: 3, columns: 10)
      try CursesSuite.withTerminal(line) { terminal in
        var canvas = Canvas(size: terminal.size)
        canvas.put("laik", row: 1, column: 1)
        terminal.present(canvas)
        #expect(line.wait { $0.lines == canvas.lines })
        line.resize(rows: 3, columns: 12)
        kill(getpid(), SIGCONT)
        #expect(terminal.nextEvent(timeoutMilliseconds: 5000) == .resized)
        #expect(line.wait { $0.isAlternate && $0.lines == canvas.lines })
      }
    }
  }
}
