/// A line that is being typed for the plan.
struct PlanEntry: Equatable, Sendable {
  var subject: Subject
  var line: LineEditor

  /// What the line will be.
  enum Subject: Equatable, Sendable {
    case region
    case period
    case venue(place: String, index: Int)
    /// Then the institution is asked.
    case assessor(index: Int)
    case institution(index: Int, assessor: String)
  }

  init(_ subject: Subject, _ text: String) {
    self.subject = subject
    line = LineEditor(text)
  }
}
