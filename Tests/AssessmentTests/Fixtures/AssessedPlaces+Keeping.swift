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

  /// The item, if it is of this place, and all that wait for a kept one, until nothing is added.
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
  /// The total when only these subjects keep their range, and unless alone what hangs on them; all others
  /// stand at their low.
  func total(keeping pending: [PendingItem], alone: Bool = false) -> Figures {
    let pinned = places.map { place in
      let kept = pending.reduce(into: Set<String>()) {
        $0.formUnion($1.ids(at: place, alone: alone))
      }
      return place.pinned { !kept.contains($0.item.id) }
    }
    let kept = Set(pending.map(\.subject.id))
    var decided = decided
    for unseen in tree.components.flatMap(\.indicators)
    where unseen.isUnseen && !kept.contains(unseen.indicator.id) {
      decided[unseen.indicator.id] = .zero
    }
    return AssessedPlaces(instrument, pinned, decided: decided).tree.total
  }
}

extension JudgedPlace {
  fileprivate func pinned(_ isPinned: (Finding) -> Bool) -> JudgedPlace {
    JudgedPlace(
      kind: kind, venue: venue, gate: gate, raters: raters,
      findings: findings.map { finding in
        guard isPinned(finding), let range = finding.range else { return finding }
        return Finding(
          item: finding.item, sayings: finding.sayings, decision: finding.decision,
          doubts: finding.doubts, standings: finding.standings, reasons: finding.reasons,
          running: finding.running, range: Span(range.lowest, range.lowest))
      }, shared: shared)
  }
}
