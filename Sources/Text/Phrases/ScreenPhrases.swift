/// Titles, hints and messages of the screens.
///
/// Hints say in a word or two what a key does; messages are one line.
public protocol ScreenPhrases {
  var spaceKey: String { get }
  var terminalTooSmall: String { get }

  var helpTitle: String { get }
  var helpHint: String { get }
  var backHint: String { get }
  var scrollHint: String { get }
  var redrawHint: String { get }
  var suspendHint: String { get }
  var leaveHint: String { get }
  var continueHint: String { get }

  var problemTitle: String { get }
  var problemKept: String { get }
}
