extension English {
  public var assessmentReport: String { "Assessment report" }
  public var citySummary: String { "Summary of the assessment for the city" }

  public var stillOpen: String { "still open" }
  public var nothingOpen: String { "nothing" }
  public func openGate(_ title: String) -> String { "\(title): not all fulfilled yet" }
  public func openKnockouts(_ count: Int) -> String {
    count == 1 ? "1 knock-out is undecided" : "\(count) knock-outs are undecided"
  }
  public func openItems(_ count: Int) -> String {
    count == 1 ? "1 item or indicator is pending" : "\(count) items or indicators are pending"
  }
  public func finalWaits(pending: Int) -> String {
    let cause = pending == 0 ? "the verdict is open" : openItems(pending)
    return "Final was declared while \(cause); until that is settled the state stays announced."
  }
  public func doubtfulSteps(_ states: String, of log: String) -> String {
    """
    Where the log of \(log) cannot be trusted it says of the assessment: \(states). That does not count \
    until the lead accepts what of the log counts.
    """
  }
  public var cutByTheLead: String {
    "Nothing is wrong with the log itself; the lead accepted a part of it alone."
  }

  public var state: String { "state" }
  public var course: String { "Course of the assessment" }
  public var deadline: String { "corrections until" }
  public func unknownStep(_ state: String) -> String { "'\(state)' is unknown and has no effect" }

  public var notDecided: String { "not decided yet" }
  public var wasDisputed: String { "Assessors differed." }
  public var rulings: String { "Decisions of the lead" }
  public var doesNotHold: String {
    "does not hold: a later one took its place, or it fits nothing that is assessed here"
  }

  public var claimsAndFindings: String { "Claimed by the city and found" }
  public var claimed: String { "claimed" }
  public var claimsExplained: String {
    "The city's own assessment only stands beside the findings; none of it is in any figure."
  }
  public var refuted: String { "claimed met, found unmet" }
  public var overstated: String { "claimed better than found" }
  public var understated: String { "found better than claimed" }
  public var confirmedClaims: String { "found as claimed" }
  public var openClaims: String { "nothing found yet" }

  public var corrections: String { "To be corrected" }
  public func correct(by day: String) -> String { "Until \(day)." }

  public var raterCoverage: String { "Coverage" }
  public var raterCoverageExplained: String {
    "Items at places by how many assessors answered them themselves."
  }
  public func seenBy(raters: Int) -> String { raters == 1 ? "1 assessor" : "\(raters) assessors" }
  public var seenByMore: String { "2 or more" }

  public var returnedToAssessors: String { "Returned to the assessors" }
  public var question: String { "question" }
  public var beside: String {
    "Other instruments or revisions for this region and period, not mixed in"
  }
  public func visits(_ count: Int) -> String { count == 1 ? "1 visit" : "\(count) visits" }

  public var integrity: String { "Integrity of the logs" }
  public var planNotCounted: String {
    """
    assessment.yaml has faults (laik check names them): places that it plans may not be counted.
    """
  }
  public var allSound: String { "All logs are sound; none is forked or damaged." }
  public var inputs: String { "Logs that this report is made from" }
  public var inputsExplained: String {
    "The last hash stands for the whole log; laik verify tells it of every log."
  }
  public func entries(_ count: Int) -> String { count == 1 ? "1 entry" : "\(count) entries" }
  public func damaged(at line: Int) -> String { "damaged from line \(line)" }
  public func forked(after entries: Int) -> String {
    "forked after \(self.entries(entries))"
  }

  public var assumptions: String { "Marked as assumed (confidence C)" }
  public var assumptionsExplained: String {
    "These items come from practice or are unverified; take them as assumptions."
  }
  public func madeBy(version: String, visits: Int, entries: Int, format: String) -> String {
    """
    Made by laik \(version) from \(self.visits(visits)) with \(self.entries(entries)); format \(format).
    """
  }

  public var helpReport: String {
    """
    Prints a report: of one visit's log the visit report, of a folder or several logs the assessment \
    report.
    """
  }
  public var helpReportFormat: String { "text, markdown, csv or json." }
  public var helpAudience: String {
    "For whom: city, a summary without names of assessors and their single answers."
  }
  public var helpVerifyReport: String {
    "Makes this report anew from the logs and compares it byte for byte."
  }
  public func notOfAVisit(_ option: String) -> String {
    "\(option) is for assessment reports; name a folder or several logs, or leave \(option) out."
  }
  public func reportMatches(_ path: String, variant: String) -> String {
    "\(path): exactly the report that these logs give (\(variant))"
  }
  public func reportDiffers(_ path: String, line: Int, variant: String) -> String {
    "\(path):\(line): NOT the report that these logs give (nearest: \(variant)); ask for a new one"
  }
  public func expectedLine(_ text: String) -> String { "  expected: \(text)" }
  public func foundLine(_ text: String) -> String { "  found   : \(text)" }
  public var endOfFile: String { "(end of file)" }
  public func otherVersion(_ found: String, this: String) -> String {
    "The file names laik \(found), and this is laik \(this); compare with the same version."
  }
}
