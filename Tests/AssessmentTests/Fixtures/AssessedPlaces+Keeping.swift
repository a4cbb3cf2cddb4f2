import Testing

@testable import Assessment

extension RandomCase {
  var assessed: AssessedPlaces {
    get throws {
      let visits = MergedLogs(logs.map(\.chain)).visits()
      return try #require(Scoring(city.definitions).assessed(visits, []))
    }
  }
}

extension PendingItem {
  /// As `NaiveScore` calls it.
  var name: String {
    switch subject {
    case .item(let item, let place, let venue): "\(item.id) \(place) \(venue)"
    case .indicator(let indicator): indicator.id
    }
  }

  /// The item, if it is of this place, and unless alone all that wait for a kept one, until nothing is
  /// added.
  func ids(at judged: JudgedPlace, alone: Bool = false) -> Set<String> {
    guard case .item(let item, judged.kind, judged.venue) = subject else { return [] }
    var kept: Set<String> = [item.id]
    var isGrowing = !alone
    while isGrowing {
      let before = kept.count
      for finding in judged.findings where finding.reasons.contains(.parent) {
        if !kept.isDisjoint(with: finding.item.parents) { kept.insert(finding.item.id) }
      }
      isGrowing = kept.count > before
    }
    return kept
  }
}

extension AssessedPlaces {
  /// The total when only this subject and what hangs on it keep their range, all others stand at their
  /// low, and everything applies.
  func total(keeping pending: PendingItem) -> Figures {
    let pinned = places.map { place in
      let kept = pending.ids(at: place)
      return place.changed { finding, range in
        var item = finding.item
        item.notApplicable = []
        return finding.with(
          item, finding.reasons.filter { $0 != .parent },
          kept.contains(item.id) ? range : Span(range.lowest, range.lowest))
      }
    }
    let others = AssessedPlaces(instrument, pinned, decided: decided)
    var decided = decided
    for unseen in others.tree.components.flatMap(\.indicators)
    where unseen.isUnseen && unseen.indicator.id != pending.subject.id {
      decided[unseen.indicator.id] = .zero
    }
    return AssessedPlaces(instrument, pinned, decided: decided).tree.total
  }

  /// The total once these subjects, and unless alone what hangs on them, are settled at their best.
  func total(settling pending: [PendingItem], alone: Bool = false) -> Figures {
    let settled = places.map { place in
      let ids = pending.reduce(into: Set<String>()) {
        $0.formUnion($1.ids(at: place, alone: alone))
      }
      return place.changed { finding, range in
        ids.contains(finding.item.id)
          ? finding.with(finding.item, [], Span(range.highest, range.highest)) : finding
      }
    }
    var decided = decided
    for case .indicator(let indicator) in pending.map(\.subject) { decided[indicator.id] = .one }
    return AssessedPlaces(instrument, settled, decided: decided).tree.total
  }
}

extension JudgedPlace {
  fileprivate func changed(_ change: (Finding, Span) -> Finding) -> JudgedPlace {
    JudgedPlace(
      kind: kind, venue: venue, gate: gate, raters: raters,
      findings: findings.map { finding in finding.range.map { change(finding, $0) } ?? finding },
      shared: shared)
  }
}

extension Finding {
  fileprivate func with(_ item: Item, _ reasons: [PendingReason], _ range: Span) -> Finding {
    Finding(
      item: item, sayings: sayings, decision: decision, doubts: doubts, standings: standings,
      reasons: reasons, running: running, range: range)
  }
}
