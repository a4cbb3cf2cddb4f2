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
    /// Nothing is pending but outside figures that may still move, and what hangs on them.
    case provisional([PendingItem])
    /// So many items and indicators wait for more than an outside figure.
    case pending(Int)
    /// A word of a lead waits for what of its log is accepted.
    case doubtful
    /// Nothing is pending, and the verdict is open all the same.
    case openVerdict
  }

  public init(_ score: Score) {
    let course = score.course
    let isRevoked = course.revocation != nil
    let isAnnounced = course.state != .provisional
    let settling = Permission(settling: score.agenda.pending, course)
    if isAnnounced, !isRevoked {
      announcement = .saidAlready
    } else if case .provisional = settling {
      announcement = .allowed
    } else {
      announcement = settling
    }
    revocation = isRevoked ? .revoked : isAnnounced ? .allowed : .beforeAnnouncement
    if isRevoked {
      final = .revoked
    } else if !isAnnounced {
      final = .beforeAnnouncement
    } else if course.state == .final {
      final = .saidAlready
    } else {
      final = settling == .allowed && score.judgement.isUndecided ? .openVerdict : settling
    }
  }
}

extension NextSteps.Permission {
  /// What stands in the way of any word on the whole; what only hangs on another pending item waits for
  /// the same.
  fileprivate init(settling pending: [PendingItem], _ course: Course) {
    let waiting = pending.filter { !Set($0.reasons).isSubset(of: [.provisional, .parent]) }
    if !waiting.isEmpty {
      self = .pending(waiting.count)
    } else if !course.doubtful.isEmpty {
      self = .doubtful
    } else {
      self = pending.isEmpty ? .allowed : .provisional(pending)
    }
  }
}

extension CalendarDate {
  /// Until when what was announced on this day is to be corrected: the instrument's days later, or seven.
  public func deadline(of instrument: Instrument) -> CalendarDate? {
    CalendarDate(dayNumber: dayNumber + (instrument.deadlineDays ?? Course.deadlineDays))
  }
}
