import Display
import Testing

@Suite struct ScriptedTerminalTests {
  @Test func playsItsScriptAndIsGone() {
    var terminal = ScriptedTerminal(keys: [.enter, .character("y")])
    let events = (0..<3).map { _ in terminal.nextEvent(timeoutMilliseconds: nil) }
    #expect(events == [.key(.enter), .key(.character("y")), .ended(nil)])
  }

  @Test func keepsEveryCanvas() {
    var terminal = ScriptedTerminal(size: Size(rows: 1, columns: 4), events: [])
    var canvas = Canvas(size: terminal.size)
    terminal.present(canvas)
    canvas.put("laik", row: 0, column: 0)
    terminal.present(canvas)
    terminal.suspend()
    #expect(terminal.presented.map(\.lines) == [[""], ["laik"]])
    #expect(terminal.suspensions == 1)
  }
}
