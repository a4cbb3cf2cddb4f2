internal import Display

/// A line of a score page; one with a subject can be chosen.
struct ScoreLine: Equatable {
  var line: StyledLine
  var subject: ScoreSubject?

  init(_ line: StyledLine, _ subject: ScoreSubject? = nil) {
    self.line = line
    self.subject = subject
  }

  init(_ text: String, _ style: Style = .plain, _ subject: ScoreSubject? = nil) {
    self.init(StyledLine(text, style), subject)
  }
}

extension [StyledLine] {
  /// As lines that cannot be chosen.
  var passive: [ScoreLine] {
    map { ScoreLine($0) }
  }
}
