/// The conditions that are judged apart from the score, and never averaged.
public struct Gate: Equatable, Sendable {
  /// In the order of the checklist; empty when the checklist is not at hand.
  public var criteria: [Criterion]
  /// What was recorded beside the criteria; it judges nothing.
  public var recorded: [Criterion]

  /// Whether all that apply are met.
  public enum State: String, CaseIterable, Equatable, Sendable {
    case met
    case unmet
    case open
  }

  public init(criteria: [Criterion], recorded: [Criterion] = []) {
    self.criteria = criteria
    self.recorded = recorded
  }

  /// Takes the gate's items out of the findings of all places; `checklist` serves when no place has them.
  init(_ places: [JudgedPlace], checklist: Checklist?) {
    let findings = places.flatMap { place in
      place.findings.filter { place.gate.contains($0.item.id) }
    }
    let byItem = Dictionary(grouping: findings) { $0.item.id }
    var seen: Set<String> = []
    let asked = findings.map(\.item).filter { seen.insert($0.id).inserted }
    let items = asked.isEmpty ? checklist?.items ?? [] : asked
    let all = items.map { Criterion($0, byItem[$0.id] ?? []) }
    self.init(
      criteria: all.filter(\.item.isCriterion), recorded: all.filter(\.item.isRecordedOnly))
  }

  public var state: State {
    let states = criteria.map(\.state)
    if states.contains(.unmet) { return .unmet }
    let isMet = states.allSatisfy { $0 == .met || $0 == .notApplicable }
    return isMet && !states.isEmpty ? .met : .open
  }
}

/// The findings of one place, with where it is and which of its items are the gate's.
struct JudgedPlace {
  let kind: String
  /// As written in the visit with the smallest id.
  let venue: String
  let gate: Set<String>
  /// In the order of the standings of a finding that the lead did not decide.
  let raters: [Rater]
  let findings: [Finding]
}
