/// How far an assessment has come, by the lead's word (`verdict` in a log); without one it is provisional.
public enum AssessmentState: String, CaseIterable, Equatable, Sendable {
  case provisional
  case announced
  case final

  /// A knock-out revokes what was announced, and stops what was not.
  var isAnnounced: Bool {
    self != .provisional
  }
}
