/// What the team lead reads while settling what is pending.
public protocol ReviewPhrases {
  /// What `r` does on the home screen.
  var reviewHint: String { get }
  var nothingToReview: String { get }
  /// Why a settling was not recorded although nothing is wrong with it.
  var folderChanged: String { get }
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
  /// After Esc, and on the line that a kept draft is about.
  var settlingDraftSaved: String { get }
  var settlingDraftKept: String { get }

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

  /// The list and what stands above it.
  var reviewName: String { get }
  var nobodyLeads: String { get }
  func pendingCount(_ count: Int) -> String
  func shown(_ shown: Int, of all: Int) -> String
  func moreDetail(_ count: Int) -> String
  var nothingShown: String { get }
  var nothingPendingShown: String { get }
  var filterName: String { get }
  var filterLabel: String { get }
  func foundHidden(_ count: Int) -> String
  var noFilter: String { get }
  var decided: String { get }
  var returned: String { get }
  var nothingPending: String { get }
  var shortUnanswered: String { get }
  var shortFlagged: String { get }
  var shortDisputed: String { get }
  var shortParent: String { get }
  var shortIntegrity: String { get }
  var shortUnseen: String { get }
  var shortReturned: String { get }

  /// The detail of a line.
  var unseenExplained: String { get }
  var notAsked: String { get }
  var confidentialNote: String { get }
  func touchedItems(_ items: String) -> String
  func ending(_ n: Int, at time: String, hash: String) -> String
  var historyName: String { get }
  var nothingSaidYet: String { get }
  var takenBack: String { get }

  /// What was done, and what is left.
  func decided(_ name: String) -> String
  func accepted(_ log: String) -> String
  func questionSent(_ item: String) -> String
  func stillPending(_ count: Int) -> String
  var nothingLeft: String { get }

  var nextPendingHint: String { get }
  var previousPendingHint: String { get }
  var whoseHint: String { get }
  var otherwiseHint: String { get }
  var endingHint: String { get }
  var toWhomHint: String { get }
  var filterHint: String { get }
  var clearFilterHint: String { get }
  var historyHint: String { get }
  var whyHint: String { get }
  var backgroundHint: String { get }

  /// Sealing the lead's log.
  var sealReviewName: String { get }
  func settledCounts(decisions: Int, returns: Int, logs: Int, steps: Int) -> String
  var sealReviewIsFinal: String { get }
  var reviewSealed: String { get }
  var nothingToSeal: String { get }
  func reviewLocked(why: String) -> String
  func leadLogDamaged(why: String) -> String
  func leadLog(_ decisions: Int) -> String
}
