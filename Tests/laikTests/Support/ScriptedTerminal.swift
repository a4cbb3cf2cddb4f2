import Display

/// A terminal that plays events and keeps every canvas; it is gone when the script ends.
struct ScriptedTerminal: Terminal {
  var size: Size
  private(set) var presented: [Canvas] = []
  private(set) var suspensions = 0
  private var script: ArraySlice<TerminalEvent>

  init(size: Size = Size(rows: 24, columns: 80), events: [TerminalEvent]) {
    self.size = size
    script = events[...]
  }

  init(size: Size = Size(rows: 24, columns: 80), keys: [Key]) {
    self.init(size: size, events: keys.map(TerminalEvent.key))
  }

  mutating func present(_ canvas: Canvas) {
    presented.append(canvas)
  }

  mutating func nextEvent(timeoutMilliseconds: Int?) -> TerminalEvent {
    script.popFirst() ?? .ended(nil)
  }

  mutating func suspend() {
    suspensions += 1
  }

  mutating func lend(_ body: () -> Void) {
    body()
  }
}
