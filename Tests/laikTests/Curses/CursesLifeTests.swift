import Display
import Glibc
import Testing

@testable import laik

extension CursesSuite {
  @Suite(.serialized) struct Life {
    @Test func leavesTheTerminalAsItWas() throws {
      let line = try PseudoTerminal()
      try CursesSuite.withTerminal(line) { terminal in
        terminal.present(Canvas(size: terminal.size))
        #expect(line.wait { $0.isAlternate && $0.isPasteBracketed })
        #expect(!line.isCooked)
      }
      #expect(line.wait { !$0.isAlternate && !$0.isPasteBracketed && $0.isCursorVisible })
      #expect(line.isCooked)
    }

    @Test func startsAgainAndAgain() throws {
      for _ in 0..<3 {
        let key = TerminalEvent.key(.character("y"))
        #expect(try CursesSuite.events(typing: "y", until: key) == [key])
      }
    }

    @Test(arguments: ["xterm-kitty", "foot", "", "tidak-ada", "../../x"])
    func takesAnUnknownTypeForXterm(term: String) throws {
      let line = try PseudoTerminal(rows: 2, columns: 10)
      try CursesSuite.withTerminal(line, term: term) { terminal in
        var canvas = Canvas(size: terminal.size)
        canvas.put("laik", row: 1, column: 2)
        terminal.present(canvas)
        #expect(line.wait { $0.lines == ["", "  laik"] })
      }
    }

    @Test(arguments: ["xterm", "linux", "screen-256color", "tmux-256color", "vt220"])
    func worksOnTheUsualTypes(term: String) throws {
      let events = try CursesSuite.events(typing: "y\u{1B}[A", until: .key(.up), term: term)
      #expect(events == [.key(.character("y")), .key(.up)])
    }

    @Test func refusesATerminalThatCannotPlaceItsCursor() throws {
      let line = try PseudoTerminal()
      #expect(throws: TerminalError.unusable(term: "dumb")) {
        try CursesSuite.withTerminal(line, term: "dumb") { _ in }
      }
      #expect(line.isCooked)
      #expect(line.isDrained)
    }

    @Test func refusesWhatIsNoTerminal() throws {
      let file = unsafe open("/dev/null", O_RDWR)
      defer { close(file) }
      let line = try PseudoTerminal()
      for (input, output) in [(file, line.slave), (line.slave, file), (-1, -1)] {
        #expect(throws: TerminalError.notATerminal) {
          _ = try CursesTerminal(input: input, output: output, term: "xterm", colored: false).size
        }
      }
    }

    @Test func refusesASecondScreen() throws {
      let line = try PseudoTerminal()
      try CursesSuite.withTerminal(line) { _ in
        #expect(throws: TerminalError.failed(EBUSY)) {
          try CursesSuite.withTerminal(line) { _ in }
        }
      }
    }

    @Test func isIdleWhenNothingComes() throws {
      let line = try PseudoTerminal()
      try CursesSuite.withTerminal(line) { terminal in
        #expect(terminal.nextEvent(timeoutMilliseconds: 0) == .idle)
        #expect(terminal.nextEvent(timeoutMilliseconds: 20) == .idle)
        #expect(terminal.nextEvent(timeoutMilliseconds: -5) == .idle)
      }
    }

    @Test func seesThatTheTerminalIsGone() throws {
      let line = try PseudoTerminal()
      try CursesSuite.withTerminal(line) { terminal in
        line.hangUp()
        #expect(terminal.nextEvent(timeoutMilliseconds: nil) == .ended(nil))
      }
    }
  }
}
