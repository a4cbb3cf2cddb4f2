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

  /// What the first band that gives full points asks for: `paling sedikit 12 m²`; nil without one.
  public func threshold(of item: Item) -> String? {
    switch item.answer {
    case .number(let rule): range(rule.bands, unit: rule.unit.map { " " + $0[phrases.language] })
    case .ratio(let bands, true): decrease(range(bands, unit: " %"))
    case .ratio(let bands, false), .sample(_, let bands): range(bands, unit: " %")
    case .count(_, let bands), .index(_, let bands): range(bands, unit: nil)
    case .date(let days): days.map(phrases.withinDays)
    case .tick, .grade, .text: nil
    }
  }

  private func decrease(_ range: String?) -> String {
    (range.map { phrases.decrease($0) + "; " } ?? "") + phrases.lessIsBetter
  }

  private func range(_ bands: [Band], unit: String?) -> String? {
    guard let band = bands.first(where: { $0.points == .one }) else { return nil }
    func value(_ limit: Band.Limit) -> String { phrases.decimal(limit.value.text) + (unit ?? "") }
    switch (band.lower, band.upper) {
    case (let low?, let high?):
      return phrases.between(phrases.decimal(low.value.text), value(high))
    case (let low?, nil):
      return low.isIncluded ? phrases.atLeast(value(low)) : phrases.moreThan(value(low))
    case (nil, let high?):
      return high.isIncluded ? phrases.atMost(value(high)) : phrases.lessThan(value(high))
    case (nil, nil): return nil
    }
  }
}
