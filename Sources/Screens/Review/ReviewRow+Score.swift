internal import Assessment

extension [ReviewRow] {
  /// All that can be looked at in an assessment: distrusted logs, what is pending by its swing, then
  /// the rest as places and checklists have it.
  init(_ score: Score) {
    let returned = Dictionary(grouping: score.questions.map(\.value), by: \.item)
      .mapValues { Set($0.map(\.visit)) }
    let found = Dictionary(
      score.findings.map { ($0.subject, $0) }, uniquingKeysWith: { first, _ in first })
    let logs = score.agenda.integrity.map(ReviewRow.init)
    let pending = score.agenda.pending.compactMap { ReviewRow($0, found) }
    let listed = Set(pending.map(\.subject))
    let others = score.settled.filter { !listed.contains($0.subject) }
    self = logs + (pending + others).map { $0.marked(by: returned) }
  }
}

extension Score {
  /// Every item at its place and every decided indicator, as far as nothing waits.
  fileprivate var settled: [ReviewRow] {
    let indicators = components.flatMap(\.indicators).compactMap { score in
      decisions[score.indicator.id].map { decision in
        ReviewRow(
          subject: .decision(.indicator(score.indicator.id)),
          matter: .indicator(score.indicator, decision), reasons: [], swing: nil)
      }
    }
    return findings.filter { !$0.finding.isPending }.map { found in
      ReviewRow(
        subject: .decision(found.subject), matter: .item(found), reasons: [], swing: nil)
    } + indicators
  }
}

extension ReviewRow {
  fileprivate init(_ log: DistrustedVisit) {
    self.init(
      subject: .log(log.head.visit), matter: .log(log), reasons: [.integrity], swing: nil)
  }

  fileprivate init?(_ pending: PendingItem, _ found: [Decision.Subject: PlaceFinding]) {
    switch pending.subject {
    case .item(let item, let place, let venue):
      let subject = Decision.Subject.item(item.id, place: place, venue: venue)
      guard let finding = found[subject] else { return nil }
      self.init(
        subject: .decision(subject), matter: .item(finding), reasons: pending.reasons,
        swing: pending.swing)
    case .indicator(let indicator):
      self.init(
        subject: .decision(.indicator(indicator.id)), matter: .indicator(indicator, nil),
        reasons: pending.reasons, swing: pending.swing)
    }
  }

  /// With what was given back: by item, the visits that were asked.
  fileprivate func marked(by returned: [String: Set<String>]) -> ReviewRow {
    guard let finding, let visits = returned[finding.item.id] else { return self }
    var row = self
    row.isReturned = finding.finding.sayings.contains { saying in
      saying.visits.contains(where: visits.contains)
    }
    return row
  }
}
