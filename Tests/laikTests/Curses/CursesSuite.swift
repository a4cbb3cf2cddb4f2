import Display
import Testing

@testable import laik

/// Everything that opens curses, one after the other: there is one screen in a process.
@Suite(.serialized) struct CursesSuite {
  /// Opens the terminal, lets `body` use it, and closes it again.
  static func withTerminal(
    _ line: PseudoTerminal, term: String = "xterm-256color", colored: Bool = true,
    _ body: (inout CursesTerminal) throws -> Void
  ) throws {
    var terminal = try CursesTerminal(
      input: line.slave, output: line.slave, term: term, colored: colored)
    try body(&terminal)
  }

  /// What typing something arrives as, up to the event it should end with, and one look further.
  static func events(
    typing typed: String, until last: TerminalEvent, term: String = "xterm-256color"
  ) throws -> [TerminalEvent] {
    let line = try PseudoTerminal()
    var events: [TerminalEvent] = []
    try withTerminal(line, term: term) { terminal in
      line.send(typed)
      repeat {
        events.append(terminal.nextEvent(timeoutMilliseconds: 5000))
      } while events.last != last && events.last != .idle
      let further = terminal.nextEvent(timeoutMilliseconds: 0)
      if further != .idle { events.append(further) }
    }
    return events
  }
}
