/// The findings of all items at one place, from what its raters say.
///
/// Items that depend on another one are settled by it (`applies_when` is asked before `follows`).
/// Checklists are free of circles: the reader refuses them.
struct PlaceFindings {
  private let items: [String: Item]
  let raters: [RaterRecord]
  private let decisions: [String: Decisions.Settled]
  /// By item.
  private let doubts: [String: [Doubt]]
  private var standings: [String: [Standing]] = [:]
  private var findings: [String: Finding] = [:]

  init(
    items: [Item], raters: [RaterRecord], decisions: [String: Decisions.Settled] = [:],
    doubts: [String: [Doubt]] = [:]
  ) {
    self.items = Dictionary(items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.raters = raters
    self.decisions = decisions.filter { [items = self.items] id, settled in
      items[id]?.problem(with: settled.answer) == nil
    }
    self.doubts = doubts
  }

  mutating func finding(of item: Item) -> Finding {
    if let known = findings[item.id] { return known }
    let standings = standings(of: item)
    let points = standings.compactMap(\.points)
    let running = Fraction.mean(points)
    let ranges = ranges(of: item, standings, points: points, running: running)
    let settled = running.map { Span($0, $0) }
    let finding = Finding(
      item: item, sayings: sayings(of: item), decision: decisions[item.id]?.said,
      doubts: doubts[item.id] ?? [], standings: standings,
      reasons: PendingReason.allCases.filter { ranges[$0] != nil }, running: running,
      range: ranges.values.reduce(settled) { $0?.union($1) ?? $1 })
    findings[item.id] = finding
    return finding
  }

  /// What the item comes to for each rater; one standing alone when the lead decided it.
  mutating func standings(of item: Item) -> [Standing] {
    if let known = standings[item.id] { return known }
    let result: [Standing]
    if let decision = decisions[item.id] {
      result = [.given(decision.answer, item.outcome(of: decision.answer, on: decision.day))]
    } else {
      result = raters.indices.map { standing(of: item, for: $0) }
    }
    standings[item.id] = result
    return result
  }

  private mutating func standing(of item: Item, for rater: Int) -> Standing {
    if let condition = item.appliesWhen, let parent = items[condition.item] {
      let seen = seen(parent, by: rater)
      if !seen.isEmpty, seen.allSatisfy({ !$0.fulfils(condition) }) {
        return .settled(.notApplicable, by: parent.id)
      }
    }
    if let id = item.follows, let parent = items[id] {
      let seen = seen(parent, by: rater)
      if !seen.isEmpty, seen.allSatisfy(\.isNotApplicable) {
        return .settled(.notApplicable, by: id)
      }
      if !seen.isEmpty, seen.allSatisfy(\.isZero) { return .settled(.points(.zero), by: id) }
    }
    guard let given = raters[rater].saying(of: item.id).given else { return .open }
    return .given(given.answer, given.outcome)
  }

  /// The rater's own view of a parent; where there is none, what all others say of it.
  private mutating func seen(_ parent: Item, by rater: Int) -> [Standing] {
    let all = standings(of: parent)
    if decisions[parent.id] != nil { return all }
    return all[rater] == .open ? all.filter { $0 != .open } : [all[rater]]
  }
}

extension PlaceFindings {
  /// The reasons for which the item is pending, each with the points that it may still become.
  private mutating func ranges(
    of item: Item, _ standings: [Standing], points: [Fraction], running: Fraction?
  ) -> [PendingReason: Span] {
    var ranges: [PendingReason: Span] = [:]
    ranges[.provisional] = item.provisionalRange(of: standings)
    if doubts[item.id]?.contains(where: { !$0.isSettled }) == true { ranges[.integrity] = .whole }
    if decisions[item.id] != nil { return ranges }
    if standings.allSatisfy({ $0 == .open }) { ranges[.unanswered] = .whole }
    let sayings = sayings(of: item)
    if sayings.contains(where: { !$0.flags.isEmpty }) { ranges[.flagged] = .whole }
    ranges[.disputed] = Self.dispute(standings, points)
    let isProven = sayings.contains { !$0.evidence.isEmpty }
    if !isProven, Self.demandsEvidence(item, standings) {
      ranges[.evidence] = Span(.zero, running ?? .zero)
    }
    let parents = item.parents.compactMap { items[$0] }
    if parents.contains(where: { finding(of: $0).isPending }) { ranges[.parent] = .whole }
    return ranges
  }

  static func dispute(_ standings: [Standing], _ points: [Fraction]) -> Span? {
    let given = standings.filter { $0 != .open }
    let none = given.count { $0.isNotApplicable }
    if none > 0, none < given.count { return .whole }
    guard let least = points.min(), let most = points.max() else { return nil }
    return most - least >= .half ? Span(least, most) : nil
  }

  private func sayings(of item: Item) -> [Saying] {
    raters.map { $0.saying(of: item.id) }
  }

  /// What a parent settled needs no evidence, nor does what does not apply.
  private static func demandsEvidence(_ item: Item, _ standings: [Standing]) -> Bool {
    standings.contains { standing in
      guard case .given(_, let outcome) = standing, outcome != .notApplicable else { return false }
      switch item.evidenceRequired {
      case .always: return true
      case .after(let ticks): return outcome.tick.map(ticks.contains) ?? false
      }
    }
  }
}
