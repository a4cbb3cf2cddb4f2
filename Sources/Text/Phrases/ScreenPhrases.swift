/// Titles, hints and messages of the screens.
///
/// Hints say in a word or two what a key does; messages are one line.
public protocol ScreenPhrases {
  var spaceKey: String { get }
  var terminalTooSmall: String { get }

  var helpTitle: String { get }
  var helpHint: String { get }
  var backHint: String { get }
  var quitHint: String { get }
  var cancelHint: String { get }
  var continueHint: String { get }
  var scrollHint: String { get }
  var redrawHint: String { get }
  var suspendHint: String { get }
  var leaveHint: String { get }
  var openHint: String { get }
  var downHint: String { get }
  var upHint: String { get }
  var firstHint: String { get }
  var lastHint: String { get }
  var pageHint: String { get }

  var problemTitle: String { get }
  var problemKept: String { get }

  func visitCount(_ count: Int) -> String
  var noVisits: String { get }
  var noVisitsBegin: String { get }
  var noVisitsDemo: String { get }
  var dateColumn: String { get }
  var stateColumn: String { get }
  var inProgress: String { get }
  var damaged: String { get }
  var unreadable: String { get }
  func damagedAt(line: Int) -> String
  var newVisitHint: String { get }
  var scoresHint: String { get }
  var reportHint: String { get }

  var newVisitTitle: String { get }
  var nextFieldHint: String { get }
  var beginHint: String { get }
  var chooseHint: String { get }
  func fieldMissing(_ field: String) -> String
  var anyFieldHint: String { get }
  var offers: String { get }
  var optionalField: String { get }
  var noInstruments: String { get }

  var levelHint: String { get }
  var fillHint: String { get }
  var noneHint: String { get }
  var flagHint: String { get }
  var unflagHint: String { get }
  var undoHint: String { get }
  var nextOpenHint: String { get }
  var previousOpenHint: String { get }
  var nextSectionHint: String { get }
  var previousSectionHint: String { get }
  var scrollDetailHint: String { get }
  var searchHint: String { get }
  var goToHint: String { get }
  var sealHint: String { get }
  var goToItemHint: String { get }
  var nextHitHint: String { get }
  var completeHint: String { get }

  var searchPrompt: String { get }
  var goToPrompt: String { get }
  func found(_ count: Int) -> String
  func notFound(_ query: String) -> String
  func noItem(_ id: String) -> String
  func severalItems(_ beginning: String, _ count: Int) -> String

  var sealedReadOnly: String { get }
  var voidReadOnly: String { get }
  func damagedReadOnly(line: Int) -> String
  var partialNotOffered: String { get }
  var notApplicableNotOffered: String { get }
  var answeredWithTick: String { get }
  var answeredWithPartialTick: String { get }
  func answeredWithLevel(_ keys: String) -> String
  var answeredByTyping: String { get }
  func settledBy(_ parent: String) -> String
  var scoresAfterSeal: String { get }
  var allAnswered: String { get }
  /// Every item is answered but as many as were left to the lead, at least one.
  func nothingToAnswer(leftToLead count: Int) -> String
  var nothingToUndo: String { get }
  func undone(_ what: String, item: String) -> String

  var noItems: String { get }
  func moreLines(_ count: Int) -> String
  var settledMark: String { get }
  var draftKept: String { get }
  var evidenceWanted: String { get }
  var evidenceAlways: String { get }
  func evidenceAfter(_ outcomes: String) -> String
  var scoresAfterOwnSeal: String { get }
  var noteRecorded: String { get }
  var evidenceRecorded: String { get }
  func keyWithoutMeaning(_ key: String) -> String
  var draftSaved: String { get }
  /// The cause comes first, as one row has no room for a path.
  func draftNotKept(cause: String) -> String
}
