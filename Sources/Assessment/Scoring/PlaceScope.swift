/// What is to be seen at one place, and who saw it.
struct PlaceScope {
  /// By id; the checklist of the smallest visit id where revisions differ.
  private var checklists: [String: Checklist] = [:]
  private var order: [String] = []
  private var visits: [VisitItems] = []
  private var distrusted: Set<String> = []
  /// As written in the visit with the smallest id, or in the plan.
  private(set) var venue: String?

  init() {}

  init(_ lists: [Checklist], venue: String) {
    self.venue = venue
    for list in lists { add(list) }
  }

  /// Takes in a visit; visits come in the order of their ids.
  mutating func add(_ merged: MergedVisit, _ lists: [Checklist]) {
    for list in lists { add(list) }
    venue = venue ?? merged.head.venue
    distrusted.formUnion(merged.distrusted)
    guard let visit = merged.visit else { return }
    visits.append(VisitItems(visit: visit, items: lists.flatMap(\.items)))
  }

  /// Marks items that a forked or damaged log of the lead speaks of.
  mutating func distrust(_ items: Set<String>) {
    distrusted.formUnion(items)
  }

  private mutating func add(_ list: Checklist) {
    guard checklists[list.id] == nil else { return }
    checklists[list.id] = list
    order.append(list.id)
  }

  /// Ids of the items of one checklist, as far as it is worked through here.
  func items(of checklist: String?) -> [String] {
    checklist.flatMap { checklists[$0] }?.items.map(\.id) ?? []
  }

  func findings(_ decisions: [String: Decisions.Settled]) -> [Finding] {
    let items = order.compactMap { checklists[$0] }.flatMap(\.items)
    var place = PlaceFindings(
      items: items, raters: visitsByRater.map(RaterRecord.init), decisions: decisions,
      damaged: distrusted)
    return items.map { place.finding(of: $0) }
  }

  /// In the order of the standings of a finding: that of each rater's smallest visit id.
  var raters: [Rater] {
    visitsByRater.map(\.rater)
  }

  private var visitsByRater: [(rater: Rater, visits: [VisitItems])] {
    let grouped = Dictionary(grouping: visits) {
      Rater(assessor: $0.visit.head.assessor, institution: $0.visit.head.institution)
    }
    let ordered = grouped.sorted { $0.value[0].visit.head.visit < $1.value[0].visit.head.visit }
    return ordered.map { (rater: $0.key, visits: $0.value) }
  }
}
