internal import Assessment
internal import Text

/// What the lead can say of an assessment as a whole.
public enum Step: CaseIterable, Equatable, Sendable {
  case announce
  case declareFinal
  case revoke

  /// As it stands in the log.
  var state: String {
    switch self {
    case .announce: AssessmentState.announced.rawValue
    case .declareFinal: AssessmentState.final.rawValue
    case .revoke: Verdict.revoked.rawValue
    }
  }

  func permission(in steps: NextSteps) -> NextSteps.Permission {
    switch self {
    case .announce: steps.announcement
    case .declareFinal: steps.final
    case .revoke: steps.revocation
    }
  }

  /// What is done, in a few words.
  func name(_ phrases: any Phrases) -> String {
    switch self {
    case .announce: phrases.announceStep
    case .declareFinal: phrases.finalStep
    case .revoke: phrases.revokeStep
    }
  }

  /// Why it has to wait; nil when it need not.
  func refusal(_ permission: NextSteps.Permission, _ phrases: any Phrases) -> String? {
    switch permission {
    case .allowed: nil
    case .saidAlready: self == .announce ? phrases.announcedAlready : phrases.finalAlready
    case .beforeAnnouncement: phrases.notAnnouncedYet
    case .revoked: phrases.revokedAlready
    case .provisional(let pending): phrases.provisionalIndexes(Self.names(of: pending))
    case .pending(let count): phrases.stepWaits(pending: count)
    case .doubtful: phrases.stepWaitsForAccept
    case .openVerdict: phrases.stepWaitsForVerdict
    }
  }

  /// `mcsp (inspektorat)`.
  private static func names(of pending: [PendingItem]) -> String {
    pending.map { one in
      guard case .item(let item, let place, _) = one.subject else { return one.subject.id }
      return "\(item.id) (\(place))"
    }.joined(separator: ", ")
  }
}
