/// What the application needs of a terminal, real or scripted.
public protocol Terminal: ~Copyable {
  var size: Size { get }

  /// Shows the canvas as the whole screen; only what differs from before is sent.
  mutating func present(_ canvas: Canvas)

  /// Waits for what happens next; nil waits for ever, 0 only looks.
  mutating func nextEvent(timeoutMilliseconds: Int?) -> TerminalEvent

  /// Gives the terminal back to the shell until the user brings the program to the front again.
  mutating func suspend()

  /// Lends the terminal to another program until the body returns.
  mutating func lend(_ body: () -> Void)
}
