public import Assessment
import Text

extension Wording {
  public func word(_ stage: Stage) -> String {
    switch stage {
    case .field: phrases.fieldStage
    case .document: phrases.documentStage
    case .presentation: phrases.presentationStage
    case .discussion: phrases.discussionStage
    }
  }

  public func word(_ kind: EvidenceKind) -> String {
    switch kind {
    case .photo: phrases.photo
    case .document: phrases.document
    case .interview: phrases.interview
    case .measurement: phrases.measurement
    case .screenshot: phrases.screenshot
    }
  }

  public func word(_ method: Evidence.Method) -> String {
    switch method {
    case .examine: phrases.examine
    case .interview: phrases.interview
    case .test: phrases.test
    }
  }

  public func word(_ strength: Evidence.Strength) -> String {
    switch strength {
    case .seen: phrases.seen
    case .document: phrases.document
    case .told: phrases.told
    }
  }

  /// Why something is pending: `tertunda: bukti belum ada`.
  public func word(_ reason: PendingReason) -> String {
    switch reason {
    case .unanswered: phrases.open
    case .flagged: phrases.leftToLead
    case .disputed: phrases.disputed
    case .evidence: phrases.evidenceMissing
    case .provisional: phrases.provisional
    case .parent: phrases.parentPending
    case .integrity: phrases.integrityPending
    case .unseen: phrases.unseen
    }
  }
}
