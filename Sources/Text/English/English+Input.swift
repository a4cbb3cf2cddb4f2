extension English {
  public var noteName: String { "Note" }
  public var numberName: String { "Number" }
  public var ratioName: String { "Ratio" }
  public var sampleName: String { "Sample" }
  public var dateName: String { "Date" }
  public var textName: String { "Text" }
  public var indexName: String { "Outside figure" }
  public var countName: String { "What is there" }
  public var reasonName: String { "Why not applicable" }
  public var evidenceName: String { "Evidence" }
  public var sealName: String { "Seal" }
  public var receiptName: String { "Receipt" }
  public var reportName: String { "Report" }
  public var scoresName: String { "Scores" }

  public var limitsLabel: String { "limits" }
  public var recordedLabel: String { "recorded" }
  public var visitDayLabel: String { "visit" }
  public var numberLabel: String { "number" }
  public var partLabel: String { "part" }
  public var wholeLabel: String { "whole" }
  public var foundLabel: String { "found" }
  public var examinedLabel: String { "examined" }
  public var textLabel: String { "text" }
  public var stateLabel: String { "state" }
  public var floorLabel: String { "floor" }
  public var sourceLabel: String { "source" }
  public var wantedLabel: String { "to collect" }
  public var methodLabel: String { "method" }
  public var strengthLabel: String { "strength" }
  public var folderLabel: String { "folder" }
  public var descriptionLabel: String { "description" }

  public var recordHint: String { "record" }
  public var todayHint: String { "today" }
  public var stateHint: String { "provisional/final" }
  public var keepDraftHint: String { "keep draft" }
  public var discardDraftHint: String { "discard draft" }
  public var confidentialHint: String { "confidential" }
  public var notConfidentialHint: String { "not confidential" }
  public var chooseOneHint: String { "record a reason" }
  public var markHint: String { "mark" }
  public var describeHint: String { "description" }
  public var attachHint: String { "attach" }
  public var methodHint: String { "method" }
  public var strengthHint: String { "strength" }
  public var withoutFileHint: String { "without a file" }
  public var otherFolderHint: String { "other folder" }
  public var listHint: String { "open folder" }
  public var listAgainHint: String { "look again" }
  public var saveHint: String { "save to a file" }
  public var nextScoreHint: String { "other assessment" }

  public func either(_ typed: String, _ decimal: String, _ thousands: String) -> String {
    "\(typed): is it \(decimal) or \(thousands)?"
  }
  public var draftFound: String { "This draft was not recorded yet. Ctrl-X discards it." }
  public var noIdentities: String { "Do not write who complained or reported." }
  public func earlierNotes(_ count: Int) -> String {
    "\(counted(count, "other note is", "other notes are")) recorded."
  }
  public var noFiles: String {
    "There are no files here: x without a file, o other folder, r look again."
  }
  public func marked(_ count: Int) -> String { "\(count) marked" }
  public func more(_ count: Int) -> String { "and \(count) more" }

  public var missingField: String { "Fill this in first." }
  public var numberUnfinished: String { "The number is not complete: write 12.5 or 0.5, say." }
  public var numberBadGroups: String {
    "Points and commas are not clear: write 1200.5 or 1,200.5, say."
  }
  public var numberTooLong: String { "At most 12 digits before the point." }
  public var numberTooManyDecimals: String { "At most 6 digits after the point." }
  public var numberNotWhole: String { "Write a whole number." }
  public var dateUnfinished: String {
    "The date is not complete: write 6-11-2025 or 2025-11-06, say."
  }
  public var dateShortYear: String { "Write the year with four digits, such as 2025." }
  public var dateImpossible: String { "The calendar has no such day." }
  public func unexpectedInNumber(_ character: String) -> String {
    "\"\(character)\" is no part of a number. Write digits only, without a unit."
  }
  public func unexpectedInDate(_ character: String) -> String {
    "\"\(character)\" is no part of a date: write 6-11-2025, say."
  }
  public func textTooLong(bytes: Int) -> String {
    "Too long by \(counted(bytes, "byte")): nothing was added."
  }

  public func outsideLimit(_ limit: String) -> String { "Outside the limits: \(limit)." }
  public var answerNegative: String { "Not below 0." }
  public var wholeNotPositive: String { "The whole must be more than 0." }
  public var nothingExamined: String { "At least 1 must be examined." }
  public var foundAboveExamined: String { "No more can be found than were examined." }
  public func examinedAbove(_ most: Int) -> String { "At most \(most) are examined." }
  public var answerEmpty: String { "The text must not be empty." }
  public var floorAboveValue: String { "The floor must not be above the figure." }
  public var answerNotTaken: String { "This item does not take such an answer." }

  public func sealCounts(items: Int, answered: Int, open: Int, pending: Int) -> String {
    "\(counted(items, "item")): \(answered) answered, \(open) unanswered, \(pending) pending"
  }
  public func unansweredItems(_ count: Int) -> String {
    "Unanswered and not left to the lead (\(count))"
  }
  public func itemsForTheLead(_ count: Int) -> String { "Pending for the team lead (\(count))" }
  public func itemsWithoutEvidence(_ count: Int) -> String {
    "Required evidence that is missing (\(count))"
  }
  public func evidenceWithoutFile(_ count: Int) -> String {
    "Evidence without a file, perhaps to come (\(count))"
  }
  public var sealIsFinal: String { "After sealing nothing can be changed or added." }
  public func unrecordedNotes(_ count: Int) -> String { "Notes not recorded yet (\(count))" }
  public func sealWithoutDrafts(_ count: Int) -> String {
    counted(count, "note is", "notes are")
      + " not recorded and would be left out. Esc, then c records; Enter seals."
  }
  public func sealAnyway(open: Int) -> String {
    counted(open, "item is", "items are")
      + " neither answered nor left to the lead. Press Enter once more to seal all the same."
  }
  public var whatToDoNow: String { "What to do now" }
  public var stepsAfterSeal: [String] {
    [
      "Write the eight groups of the hash on the receipt that both sides sign.",
      "Give the local government one copy of the receipt.",
      "Copy the whole assessment folder to a USB stick for the team lead.",
    ]
  }
  public var nothingToShow: String { "There is nothing here yet." }
  public var barLegend: String {
    "Bars: # certain  | running score  - possible  . out of reach"
  }
}
