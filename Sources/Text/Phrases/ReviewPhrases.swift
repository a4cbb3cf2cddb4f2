/// What the team lead reads while settling what is pending.
public protocol ReviewPhrases {
  /// What `r` does on the home screen.
  var reviewHint: String { get }
  var nothingToReview: String { get }
  var helpReview: String { get }

  /// Names of screens, before what they are about.
  var decisionName: String { get }
  var acceptanceName: String { get }
  var questionName: String { get }
  var toLabel: String { get }
  var decideHint: String { get }
  var acceptHint: String { get }
  var sendBackHint: String { get }
  var dissentHint: String { get }
  var reasonHint: String { get }
  var reasonMissing: String { get }
  var reasonIsPrinted: String { get }
  var questionMissing: String { get }
  var questionTravels: String { get }

  var leadTitle: String { get }
  var leadExplained: String { get }

  /// Why a key settles nothing, and what to press instead.
  var nothingToAccept: String { get }
  var settleLogFirst: String { get }
  var answersDiffer: String { get }
  var figureIsProvisional: String { get }
  var noEnding: String { get }
  func severalEndings(_ count: Int) -> String
  func noSuchRater(_ digit: Int) -> String
  func gaveNoAnswer(_ institution: String) -> String
  func noSuchEnding(_ digit: Int) -> String
  var logIsAccepted: String { get }
  var nothingDecided: String { get }
  var onlyItemsReturn: String { get }
  var nobodyToAsk: String { get }
  var returnToWhom: String { get }
  var nothingSettledYet: String { get }

  /// Reasons that the program gives itself, for what needs no words of the lead.
  var acceptedReason: String { get }
  var agreedReason: String { get }
  var endingReason: String { get }
}
