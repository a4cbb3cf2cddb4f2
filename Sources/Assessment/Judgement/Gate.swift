public import Text

/// The conditions that are judged apart from the score, and never averaged.
public struct Gate: Equatable, Sendable {
  /// What the instrument calls it: the title of its checklist, as far as that is at hand.
  public var title: Bilingual?
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

  public init(title: Bilingual? = nil, criteria: [Criterion], recorded: [Criterion] = []) {
    self.title = title
    self.criteria = criteria
    self.recorded = recorded
  }

  /// Takes the gate's items out of the findings of all places; `checklist` serves when no place has them.
  init(_ places: [JudgedPlace], checklist: Checklist?) {
    let findings = places.flatMap { place in
      let ids = place.gateItems
      return place.findings.filter { ids.contains($0.item.id) }
    }
    let byItem = Dictionary(grouping: findings) { $0.item.id }
    let asked = findings.map(\.item).uniqued(on: \.id)
    let items = asked.isEmpty ? checklist?.items ?? [] : asked
    let all = items.map { Criterion($0, byItem[$0.id] ?? []) }
    self.init(
      title: (places.lazy.compactMap(\.gate).first ?? checklist)?.title,
      criteria: all.filter(\.item.isCriterion), recorded: all.filter(\.item.isRecordedOnly))
  }

  public var state: State {
    let states = criteria.map(\.state)
    if states.contains(.unmet) { return .unmet }
    let isMet = states.allSatisfy { $0 == .met || $0 == .notApplicable }
    return isMet && !states.isEmpty ? .met : .open
  }
}

/// The findings of one place, with where it is and the gate's checklist where it has that.
struct JudgedPlace {
  let kind: String
  /// As written in the visit with the smallest id.
  let venue: String
  let gate: Checklist?
  /// In the order of the standings of a finding that the lead did not decide.
  let raters: [Rater]
  let findings: [Finding]
  /// What more than one rater answered.
  let shared: [SharedItem]
  /// What is worked through here.
  var lists: [Checklist] = []

  var gateItems: Set<String> {
    Set(gate?.items.map(\.id) ?? [])
  }
}
