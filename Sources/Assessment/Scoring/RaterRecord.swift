/// What one rater says at one place, over all visits there.
struct RaterRecord: Sendable {
  let rater: Rater
  private var items: [String: Saying] = [:]

  /// The rater of a single visit.
  init(_ visit: Visit, items: [Item]) {
    self.init(rater: Rater(visit.head), visits: [VisitItems(visit: visit, items: items)])
  }

  init(rater: Rater, visits: [VisitItems]) {
    self.rater = rater
    for pair in visits {
      for item in pair.items { items[item.id, default: Saying(rater)].add(pair.visit, item.id) }
    }
    for id in items.keys { items[id]?.given = Self.counting(of: id, visits) }
  }

  func saying(of item: String) -> Saying {
    items[item] ?? Saying(rater)
  }

  /// The answer of the visit that continues the others, else the later one by time, then by visit id.
  ///
  /// Of visits that continue each other in a circle none goes before, so that no answer is lost.
  private static func counting(of id: String, _ visits: [VisitItems]) -> Saying.Given? {
    let candidates = visits.filter { $0.answer(of: id) != nil }
    guard candidates.contains(where: { $0.visit.head.continues != nil }) else {
      return candidates.compactMap { $0.answer(of: id) }.max { $0.source < $1.source }
    }
    let last = candidates.filter { candidate in
      !candidates.contains { VisitItems.continues($0, candidate, among: visits) }
    }
    let counting = last.isEmpty ? candidates : last
    return counting.compactMap { $0.answer(of: id) }.max { $0.source < $1.source }
  }
}

/// A visit with the items of its checklists, as they were when it was opened.
struct VisitItems: Sendable {
  let visit: Visit
  let items: [Item]
  private let byID: [String: Item]

  init(visit: Visit, items: [Item]) {
    self.visit = visit
    self.items = items
    byID = Dictionary(items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The live answer, unless the item cannot take it.
  func answer(of id: String) -> Saying.Given? {
    guard let item = byID[id], let live = visit.record(of: id).answers.last,
      item.problem(with: live.value) == nil
    else { return nil }
    return Saying.Given(
      answer: live.value, outcome: item.outcome(of: live.value, on: visit.date),
      source: visit.source(of: live))
  }

  /// Whether one visit carries on the other, directly or over others of the same rater.
  static func continues(_ later: VisitItems, _ earlier: VisitItems, among all: [VisitItems]) -> Bool
  {
    var next = later.visit.head.continues
    var steps = 0
    while let id = next, steps <= all.count {
      if id == earlier.visit.head.visit { return true }
      next = all.first { $0.visit.head.visit == id }?.visit.head.continues
      steps += 1
    }
    return false
  }
}
