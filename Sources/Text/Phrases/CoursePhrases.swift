/// The steps of an assessment as a whole, from the announcement to a revocation.
public protocol CoursePhrases {
  var courseName: String { get }
  var stepsSoFar: String { get }
  var noStepsYet: String { get }
  var stepsNow: String { get }
  var announceStep: String { get }
  var finalStep: String { get }
  var revokeStep: String { get }
  /// Why a step cannot be taken now.
  var announcedAlready: String { get }
  var finalAlready: String { get }
  var notAnnouncedYet: String { get }
  var revokedAlready: String { get }
  /// Outside figures that are provisional still, by their ids and places.
  func provisionalIndexes(_ names: String) -> String
  /// So many items and indicators are to be settled in the review first.
  func stepWaits(pending: Int) -> String
  /// A word of a lead stands where its log cannot be trusted.
  var stepWaitsForAccept: String { get }
  /// Gate or knock-outs leave the verdict open.
  var stepWaitsForVerdict: String { get }
  func deadlineRule(days: Int) -> String

  var announceHint: String { get }
  var finalHint: String { get }
  var revokeHint: String { get }

  var stepReasonMissing: String { get }
  /// The day of a step lies before that of the last one, or after today.
  func stepTooEarly(_ earliest: String) -> String
  func stepTooLate(_ today: String) -> String
  var stepTextOptional: String { get }
  var stepIsPrinted: String { get }
  func stepRecorded(_ state: String, on day: String) -> String
  func stepTakenBack(_ state: String) -> String
  var noStepToUndo: String { get }
}
