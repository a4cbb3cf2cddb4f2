/// Headings and sentences of the assessment report and of its summary for the city.
public protocol AssessmentPhrases {
  var assessmentReport: String { get }
  var citySummary: String { get }

  /// What the verdict still hangs on.
  var stillOpen: String { get }
  var nothingOpen: String { get }
  func openGate(_ title: String) -> String
  func openKnockouts(_ count: Int) -> String
  func openItems(_ count: Int) -> String
  /// The lead declared the score final too early; it stays announced. `pending` counts items and
  /// indicators; where it is 0, the verdict itself is open.
  func finalWaits(pending: Int) -> String
  /// What a lead's log says of the assessment as a whole where it cannot be trusted.
  func doubtfulSteps(_ states: String, of log: String) -> String

  var course: String { get }
  /// How far the assessment has come.
  var state: String { get }
  var deadline: String { get }
  /// A word of the lead that this version does not know.
  func unknownStep(_ state: String) -> String

  var notDecided: String { get }
  /// That raters differed, without who said what.
  var wasDisputed: String { get }
  var rulings: String { get }
  /// Of a decision that another replaced, or that fits nothing.
  var doesNotHold: String { get }

  var claimsAndFindings: String { get }
  var claimed: String { get }
  var claimsExplained: String { get }
  var refuted: String { get }
  var overstated: String { get }
  var understated: String { get }
  var confirmedClaims: String { get }
  var openClaims: String { get }

  var corrections: String { get }
  func correct(by day: String) -> String

  var raterCoverage: String { get }
  var raterCoverageExplained: String { get }
  func seenBy(raters: Int) -> String
  var seenByMore: String { get }

  var returnedToAssessors: String { get }
  var question: String { get }
  /// Other instruments and revisions for the same region and period.
  var beside: String { get }
  func visits(_ count: Int) -> String

  var integrity: String { get }
  /// Of a plan with faults, on a report.
  var planNotCounted: String { get }
  var allSound: String { get }
  /// Of a sound log of which the lead accepted less than there is.
  var cutByTheLead: String { get }
  var inputs: String { get }
  var inputsExplained: String { get }
  func entries(_ count: Int) -> String
  func damaged(at line: Int) -> String
  func forked(after entries: Int) -> String

  var assumptions: String { get }
  var assumptionsExplained: String { get }
  /// The line that a report ends with: what made it, from how much, and in which form.
  func madeBy(version: String, visits: Int, entries: Int, format: String) -> String

  var helpReport: String { get }
  var helpReportFormat: String { get }
  var helpAudience: String { get }
  var helpVerifyReport: String { get }
  /// A visit has no such format, or no selection.
  func notOfAVisit(_ option: String) -> String
  func reportMatches(_ path: String, variant: String) -> String
  func reportDiffers(_ path: String, line: Int, variant: String) -> String
  func expectedLine(_ text: String) -> String
  func foundLine(_ text: String) -> String
  var endOfFile: String { get }
  func otherVersion(_ found: String, this: String) -> String
}
