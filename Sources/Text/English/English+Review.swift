extension English: ReviewPhrases {
  public var reviewHint: String { "review" }
  public var nothingToReview: String {
    """
    There is nothing to review here: no log and no plan of an assessment; bring the logs in \
    with laik gather.
    """
  }
  public var helpReview: String {
    """
    The team lead's table: settles what is pending in a folder, with reasons, in a log of \
    the lead's own.
    """
  }

  public var decisionName: String { "Decision" }
  public var acceptanceName: String { "Log to accept" }
  public var questionName: String { "Question" }
  public var toLabel: String { "to" }
  public var decideHint: String { "decide" }
  public var acceptHint: String { "accept" }
  public var sendBackHint: String { "give back" }
  public var dissentHint: String { "dissent" }
  public var reasonHint: String { "to the reason" }
  public var reasonMissing: String {
    "Write a reason first: a decision without one does not survive a court."
  }
  public var reasonIsPrinted: String {
    "The reason is printed in the report; never name a complainant."
  }
  public var questionMissing: String { "Write first what is asked." }
  public var questionTravels: String {
    "The assessor gets this question in the visit that carries on."
  }

  public var leadTitle: String { "Who leads the team?" }
  public var leadExplained: String {
    """
    Decisions go into the team lead's own log, under this name. No assessor's answer is ever \
    changed.
    """
  }

  public var nothingToAccept: String { "There is no answer to accept: d decides, r asks back." }
  public var settleLogFirst: String {
    "Its log is what is wrong: settle that log first, at the top of the list."
  }
  public var answersDiffer: String {
    "The answers differ: a digit takes whose answer holds, d another one."
  }
  public var figureIsProvisional: String { "The figure is provisional: d to give the final one." }
  public var noEnding: String { "This log has no ending to accept; 0 refuses all of it." }
  public func severalEndings(_ count: Int) -> String {
    "The log has \(count) endings: a digit takes one of them, a once more the longest."
  }
  public func noSuchRater(_ digit: Int) -> String { "There is no assessor number \(digit) here." }
  public func gaveNoAnswer(_ institution: String) -> String {
    "\(institution) gave no answer here."
  }
  public func noSuchEnding(_ digit: Int) -> String { "This log has no ending number \(digit)." }
  public var logIsAccepted: String {
    "A log is accepted with a or a digit, or refused as a whole with 0."
  }
  public var nothingDecided: String {
    "Nothing is decided here yet; dissent is kept with a decision."
  }
  public var onlyItemsReturn: String { "Only an item that was visited can be given back." }
  public var nobodyToAsk: String { "No assessor was ever asked this item." }
  public var returnToWhom: String { "To whom? Press the assessor's number." }
  public var nothingSettledYet: String { "Nothing was settled since this was opened." }

  public var acceptedReason: String {
    "The answer of the only assessor who answered is accepted by the team lead."
  }
  public var agreedReason: String {
    "The same answer of all assessors who answered is accepted by the team lead."
  }
  public var endingReason: String {
    "The longest sound part of the log is accepted by the team lead."
  }
}
