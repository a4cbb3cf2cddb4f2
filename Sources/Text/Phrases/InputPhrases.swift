/// Prompts and messages of what is typed: notes, numbers, dates, evidence, the seal.
///
/// Names stand before the id of an item in the top row, labels before a value, and hints say in a
/// word or two what a key does.
public protocol InputPhrases {
  var noteName: String { get }
  var numberName: String { get }
  var ratioName: String { get }
  var sampleName: String { get }
  var dateName: String { get }
  var textName: String { get }
  var indexName: String { get }
  var countName: String { get }
  var reasonName: String { get }
  var evidenceName: String { get }
  var sealName: String { get }
  var receiptName: String { get }
  var reportName: String { get }
  var scoresName: String { get }

  var limitsLabel: String { get }
  var recordedLabel: String { get }
  var visitDayLabel: String { get }
  var numberLabel: String { get }
  var partLabel: String { get }
  var wholeLabel: String { get }
  var foundLabel: String { get }
  var examinedLabel: String { get }
  var textLabel: String { get }
  var stateLabel: String { get }
  var floorLabel: String { get }
  var sourceLabel: String { get }
  var wantedLabel: String { get }
  var methodLabel: String { get }
  var strengthLabel: String { get }
  var folderLabel: String { get }
  var descriptionLabel: String { get }

  var recordHint: String { get }
  var todayHint: String { get }
  var stateHint: String { get }
  var keepDraftHint: String { get }
  var discardDraftHint: String { get }
  var confidentialHint: String { get }
  var notConfidentialHint: String { get }
  var chooseOneHint: String { get }
  var markHint: String { get }
  var describeHint: String { get }
  var attachHint: String { get }
  var methodHint: String { get }
  var strengthHint: String { get }
  var withoutFileHint: String { get }
  var otherFolderHint: String { get }
  var listHint: String { get }
  var listAgainHint: String { get }
  var saveHint: String { get }
  var nextScoreHint: String { get }

  /// Asks back what a typed number means.
  func either(_ typed: String, _ decimal: String, _ thousands: String) -> String
  var draftFound: String { get }
  var noIdentities: String { get }
  func earlierNotes(_ count: Int) -> String
  var noFiles: String { get }
  func marked(_ count: Int) -> String
  func more(_ count: Int) -> String

  var missingField: String { get }
  var numberUnfinished: String { get }
  var numberBadGroups: String { get }
  var numberTooLong: String { get }
  var numberTooManyDecimals: String { get }
  var numberNotWhole: String { get }
  var dateUnfinished: String { get }
  var dateShortYear: String { get }
  var dateImpossible: String { get }
  func unexpectedInNumber(_ character: String) -> String
  func unexpectedInDate(_ character: String) -> String
  func textTooLong(bytes: Int) -> String

  /// Why an answer cannot be taken; limits are given as "at least 0 m²".
  func outsideLimit(_ limit: String) -> String
  var answerNegative: String { get }
  var wholeNotPositive: String { get }
  var nothingExamined: String { get }
  var foundAboveExamined: String { get }
  func examinedAbove(_ most: Int) -> String
  var answerEmpty: String { get }
  var floorAboveValue: String { get }
  var answerNotTaken: String { get }

  func sealCounts(items: Int, answered: Int, open: Int, pending: Int) -> String
  /// Those that are unanswered and were not left to the lead.
  func unansweredItems(_ count: Int) -> String
  func itemsForTheLead(_ count: Int) -> String
  func itemsWithoutEvidence(_ count: Int) -> String
  func evidenceWithoutFile(_ count: Int) -> String
  var sealIsFinal: String { get }
  func unrecordedNotes(_ count: Int) -> String
  func sealWithoutDrafts(_ count: Int) -> String
  /// Asks once more although as many are unanswered and were not left to the lead.
  func sealAnyway(open: Int) -> String
  var whatToDoNow: String { get }
  /// What to do with a sealed visit, in order.
  var stepsAfterSeal: [String] { get }
  var nothingToShow: String { get }
  /// How the bars of the scores are read.
  var barLegend: String { get }
}
