/// How far an assessment has come, by the lead's word (`verdict` in a log); without one it is provisional.
public enum AssessmentState: String, CaseIterable, Equatable, Sendable {
  case provisional
  case announced
  case final

  /// The last word of all leads that is known, by time, then visit, then place in the log.
  init(_ leads: [Visit]) {
    let words = leads.flatMap { lead in
      lead.announcements.map { (order: lead.source(of: $0), state: $0.value.state) }
    }
    let known = words.compactMap { word in
      AssessmentState(rawValue: word.state).map { (order: word.order, state: $0) }
    }
    self = known.max { $0.order < $1.order }?.state ?? .provisional
  }

  /// A knock-out revokes what was announced, and stops what was not.
  var isAnnounced: Bool {
    self != .provisional
  }
}
