/// One key press, as much of it as every terminal can tell.
///
/// Ctrl-H, Ctrl-I, Ctrl-J and Ctrl-M arrive as the backspace, tab and enter keys they cannot be told
/// from. Keys with Alt, and function keys with Shift or Ctrl, are no keys at all: they never answer.
public enum Key: Equatable, Hashable, Sendable {
  /// A typed scalar; a combining mark typed after its letter is a key of its own.
  case character(Character)
  /// Ctrl with a lower case letter: `.control("c")`.
  case control(Character)
  case enter
  case tab
  case backTab
  case backspace
  case delete
  case escape
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  /// F1 is `.function(1)`.
  case function(Int)
}
