/// What an item of the gate's checklist comes to, over all places where it is asked.
public struct Criterion: Equatable, Sendable {
  public var item: Item
  public var state: State
  /// Of all raters, or the lead's alone; without what a parent settled.
  public var answers: [Answer]
  public var evidence: [Evidence]
  /// Why it is open.
  public var reasons: [PendingReason]

  /// Whether it is fulfilled, as far as that can be said.
  public enum State: String, CaseIterable, Equatable, Sendable {
    case met
    case unmet
    /// Something was answered that may still change.
    case open
    case noData = "no_data"
    case notApplicable = "not_applicable"
  }

  public init(
    item: Item, state: State, answers: [Answer] = [], evidence: [Evidence] = [],
    reasons: [PendingReason] = []
  ) {
    self.item = item
    self.state = state
    self.answers = answers
    self.evidence = evidence
    self.reasons = reasons
  }

  /// The findings are those of one item; without any there is no data.
  init(_ item: Item, _ findings: [Finding]) {
    let reasons = Set(findings.flatMap(\.reasons))
    self.init(
      item: item, state: State(of: findings.map { State(of: $0) }),
      answers: findings.flatMap(\.answers), evidence: findings.flatMap(\.evidence),
      reasons: PendingReason.allCases.filter(reasons.contains))
  }
}

extension Criterion.State {
  /// Over several places: one unmet is unmet, and met are all that apply.
  init(of places: [Criterion.State]) {
    let applying = Set(places).subtracting([.notApplicable])
    if applying.contains(.unmet) {
      self = .unmet
    } else if let only = applying.first, applying.count == 1 {
      self = only
    } else if applying.isEmpty {
      self = places.isEmpty ? .noData : .notApplicable
    } else {
      self = .open
    }
  }

  /// At one place: by what the points may still become, so that no settling can contradict it.
  init(of finding: Finding) {
    guard finding.isAnswered else {
      self = .noData
      return
    }
    guard let range = finding.range else {
      self = finding.doesNotApply ? .notApplicable : .open
      return
    }
    self = range.lowest == .one ? .met : range.highest < .one ? .unmet : .open
  }
}

extension Finding {
  /// The answers that count.
  fileprivate var answers: [Answer] {
    standings.compactMap { standing in
      guard case .given(let answer, _) = standing else { return nil }
      return answer
    }
  }

  fileprivate var doesNotApply: Bool {
    standings.allSatisfy { $0 == .open || $0.isNotApplicable }
  }
}
