extension English {
  public var courseName: String { "Course of the assessment" }
  public var stepsSoFar: String { "So far" }
  public var noStepsYet: String { "Nothing was announced yet." }
  public var stepsNow: String { "Next steps" }
  public var announceStep: String { "announce the provisional score" }
  public var finalStep: String { "declare it final" }
  public var revokeStep: String { "revoke the verdict" }
  public var announcedAlready: String { "announced already" }
  public var finalAlready: String { "final already" }
  public var notAnnouncedYet: String { "after the announcement" }
  public var revokedAlready: String { "revoked already" }
  public func provisionalIndexes(_ names: String) -> String {
    "not yet, figures are still provisional: \(names)"
  }
  public func stepWaits(pending: Int) -> String {
    "not yet, \(pending) pending: settle \(pending == 1 ? "it" : "them") in the review first"
  }
  public var stepWaitsForAccept: String {
    "not yet, a lead's log is in doubt: accept what counts of it in the review first"
  }
  public var stepWaitsForVerdict: String {
    "not yet, the verdict is open: gate and knock-outs have to be looked at first"
  }
  public func deadlineRule(days: Int) -> String {
    "corrections at most \(days) days later"
  }

  public var announceHint: String { "announce" }
  public var finalHint: String { "final" }
  public var revokeHint: String { "revoke" }

  public var stepReasonMissing: String { "Write the reason first: a revocation needs one." }
  public func stepTooEarly(_ earliest: String) -> String {
    "Before the last step: write \(earliest) or later."
  }
  public func stepTooLate(_ today: String) -> String {
    "That day is still to come: write \(today) or earlier."
  }
  public var stepTextOptional: String { "A remark may be left out." }
  public var stepIsPrinted: String { "It goes into the lead's log and onto the report." }
  public func stepRecorded(_ state: String, on day: String) -> String {
    "Recorded: \(state), \(day)."
  }
  public func stepTakenBack(_ state: String) -> String { "Taken back: \(state)." }
  public var noStepToUndo: String { "No step was recorded since the log was opened." }
}
