/// What the lead may say next of an assessment as a whole, and why not what has to wait.
public struct NextSteps: Equatable, Sendable {
  public var announcement: Permission
  public var final: Permission
  public var revocation: Permission

  public enum Permission: Equatable, Sendable {
    case allowed
    /// It was said, and stands.
    case saidAlready
    /// The score was not announced, or what was announced is revoked.
    case beforeAnnouncement
    case revoked
    /// Outside figures of the score that may still move.
    case provisional([PlaceFinding])
  }

  public init(_ score: Score) {
    let course = score.course
    let isRevoked = course.revocation != nil
    let isAnnounced = course.state != .provisional
    announcement = isAnnounced && !isRevoked ? .saidAlready : .allowed
    revocation = isRevoked ? .revoked : isAnnounced ? .allowed : .beforeAnnouncement
    if isRevoked {
      final = .revoked
    } else if !isAnnounced {
      final = .beforeAnnouncement
    } else if course.state == .final {
      final = .saidAlready
    } else {
      let moving = score.provisionalFigures
      final = moving.isEmpty ? .allowed : .provisional(moving)
    }
  }
}

extension Score {
  /// Scored items at places whose outside figure may still move.
  public var provisionalFigures: [PlaceFinding] {
    findings.filter { $0.feeds != nil && $0.finding.reasons.contains(.provisional) }
  }
}

extension CalendarDate {
  /// Until when what was announced on this day is to be corrected: the instrument's days later, or seven.
  public func deadline(of instrument: Instrument) -> CalendarDate? {
    CalendarDate(dayNumber: dayNumber + (instrument.deadlineDays ?? Course.deadlineDays))
  }
}
