/// What can happen at a terminal while the program waits.
public enum TerminalEvent: Equatable, Sendable {
  case key(Key)
  /// A whole bracketed paste, never read as keys: lines end in LF, other controls may be in it, at
  /// most 64 KiB of UTF-8.
  case pasted(String)
  /// The size may be another one, or the program was stopped and goes on: draw anew.
  case resized
  /// The program has to end: the number of the signal, or nil when the terminal is gone. Leave and
  /// exit with 128 + the number.
  case ended(Int32?)
  /// The timeout ran out.
  case idle
}
