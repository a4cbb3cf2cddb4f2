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

  /// `kritis`, `gugur`: what sets an item apart.
  public func marks(of item: Item) -> [String] {
    [
      item.isCriterion ? phrases.criterion : nil, item.isCritical ? phrases.critical : nil,
      item.isKnockout ? phrases.knockout : nil, item.isRecordedOnly ? phrases.recorded : nil,
    ].compactMap(\.self)
  }

  /// The answers that fulfil a condition, as the parent's assessor reads them.
  func words(of condition: Condition, on parent: AnswerKind?) -> String {
    let words = condition.answers.map { answer in
      if case .grade(let levels) = parent, let level = levels.first(where: { $0.key == answer }) {
        return "\(answer) (\(level.text[phrases.language]))"
      }
      return Tick(rawValue: answer).map { word($0) } ?? answer
    }
    return words.joined(separator: " \(phrases.either) ")
  }

  /// The file, how it was found out and how strong it is, and what is said of it.
  public func words(_ evidence: Evidence) -> String {
    let origin = [word(evidence.method), word(evidence.strength), evidence.file?.sha256.short]
    let name = evidence.file?.name ?? phrases.withoutFile
    let text = evidence.text.map { ": \($0)" } ?? ""
    return "\(name) (\(origin.compactMap(\.self).joined(separator: ", ")))\(text)"
  }

  /// A title with why it waits: `Pelayanan [belum dinilai siapa pun]`.
  func marked(_ title: String, _ reasons: [PendingReason]) -> String {
    ([title] + reasons.map { "[\(word($0))]" }).joined(separator: " ")
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
