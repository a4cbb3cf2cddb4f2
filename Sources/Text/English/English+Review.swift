extension English: ReviewPhrases {
  public var reviewHint: String { "review" }
  public var folderChanged: String {
    """
    Other logs came in or went on since the review was opened. Nothing was recorded; the figures are read \
    anew: look at them, then settle again.
    """
  }
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
  public var sendBackHint: String { "return" }
  public var dissentHint: String { "dissent" }
  public var reasonHint: String { "to the reason" }
  public var reasonMissing: String { "Write a reason first; without one it fails in court." }
  public var reasonIsPrinted: String { "It is printed in reports; never name a complainant." }
  public var questionMissing: String { "Write first what is asked." }
  public var questionTravels: String { "The assessor reads it in the visit that carries on." }
  public var settlingDraftSaved: String { "Draft kept; it is offered when you come here again." }
  public var settlingDraftKept: String { "A text here was begun and not recorded yet." }

  public var leadTitle: String { "Who leads the team?" }
  public var leadExplained: String {
    """
    Decisions go into the team lead's own log, under this name. No assessor's answer is ever \
    changed.
    """
  }

  public var nothingToAccept: String { "There is no answer yet: d decides, r returns it." }
  public var settleLogFirst: String { "Its log is what is wrong: settle that log first." }
  public var answersDiffer: String { "The answers differ: press an assessor's number, or d." }
  public var figureIsProvisional: String { "The figure is provisional: d gives the final one." }
  public var noEnding: String { "This log has no sound ending; 0 refuses all of it." }
  public func severalEndings(_ count: Int) -> String {
    "It has \(count) endings: press one, or a again: the longest."
  }
  public func noSuchRater(_ digit: Int) -> String { "There is no assessor number \(digit) here." }
  public func gaveNoAnswer(_ institution: String) -> String {
    "\(institution) gave no answer here."
  }
  public func noSuchEnding(_ digit: Int) -> String { "This log has no ending number \(digit)." }
  public var logIsAccepted: String { "A log is accepted with a or a digit; 0 refuses all of it." }
  public var nothingDecided: String { "Nothing is decided here yet, so there is no dissent." }
  public var onlyItemsReturn: String { "Only an item can be returned." }
  public var nobodyToAsk: String { "No assessor was ever asked this item." }
  public var returnToWhom: String { "To whom? Press the assessor's number." }
  public var nothingSettledYet: String {
    "Nothing was settled since this was opened; decide earlier things anew."
  }

  public var acceptedReason: String {
    "The answer of the only assessor who answered is accepted by the team lead."
  }
  public var agreedReason: String {
    "The same answer of all assessors who answered is accepted by the team lead."
  }
  public var endingReason: String {
    "The longest sound part of the log is accepted by the team lead."
  }

  public var reviewName: String { "Review" }
  public var nobodyLeads: String { "no team lead yet" }
  public func pendingCount(_ count: Int) -> String { "\(count) pending" }
  public func shown(_ shown: Int, of all: Int) -> String { "\(shown) of \(all) shown" }
  public func moreDetail(_ count: Int) -> String { "… \(count) more lines (])" }
  public var nothingShown: String { "Nothing is shown: f changes the filter." }
  public var nothingPendingShown: String { "Nothing is pending here." }
  public var filterName: String { "Filter" }
  public var filterLabel: String { "filter (F clears)" }
  public func foundHidden(_ count: Int) -> String {
    "\(count) \(count == 1 ? "is" : "are") not among what is shown: f opens the filter."
  }
  public var noFilter: String { "There is no filter." }
  public var decided: String { "decided" }
  public var returned: String { "returned" }
  public var nothingPending: String { "settled" }
  public var shortUnanswered: String { "open" }
  public var shortFlagged: String { "to lead" }
  public var shortDisputed: String { "dispute" }
  public var shortParent: String { "parent" }
  public var shortIntegrity: String { "log" }
  public var shortUnseen: String { "unseen" }
  public var shortReturned: String { "returned" }

  public var unseenExplained: String { "No item applies: d gives its share, from 0 to 1." }
  public var notAsked: String { "not asked" }
  public var confidentialNote: String { "confidential note" }
  public func touchedItems(_ items: String) -> String { "Items that hang on it: \(items)" }
  public func ending(_ n: Int, at time: String, hash: String) -> String {
    "to entry \(n), \(time), hash \(hash)"
  }
  public var historyName: String { "History" }
  public var nothingSaidYet: String { "There is no entry about this." }
  public var takenBack: String { "taken back" }

  public func decided(_ name: String) -> String { "Decided: \(name)." }
  public func accepted(_ log: String) -> String { "Log accepted: \(log)." }
  public func questionSent(_ item: String) -> String { "Returned: \(item)." }
  public func stillPending(_ count: Int) -> String { "\(count) still pending." }
  public var nothingLeft: String { "Nothing is pending any more." }

  public var nextPendingHint: String { "next" }
  public var previousPendingHint: String { "previous" }
  public var whoseHint: String { "whose answer" }
  public var otherwiseHint: String { "another answer" }
  public var endingHint: String { "ending" }
  public var toWhomHint: String { "to whom" }
  public var filterHint: String { "filter" }
  public var clearFilterHint: String { "clear filter" }
  public var historyHint: String { "history" }
  public var whyHint: String { "why" }
  public var backgroundHint: String { "basis" }

  public var sealReviewName: String { "Seal the lead's log" }
  public func settledCounts(decisions: Int, returns: Int, logs: Int, steps: Int) -> String {
    "decisions: \(decisions), returned: \(returns), logs accepted: \(logs), steps: \(steps)"
  }
  public var sealReviewIsFinal: String {
    """
    Sealed decisions cannot be changed any more; what is settled later goes into a new log \
    of the lead.
    """
  }
  public var reviewSealed: String { "The lead's log is sealed. Later decisions go into a new log." }
  public var nothingToSeal: String { "There is no decision to seal yet." }
  public func reviewLocked(why: String) -> String { "Only to look at: \(why)" }
  public func leadLogDamaged(why: String) -> String {
    """
    The lead's log is damaged and is not written to any more; what is settled next goes into \
    a new log. \(why)
    """
  }
  public func leadLog(_ decisions: Int) -> String { "team lead, \(counted(decisions, "decision"))" }
}
