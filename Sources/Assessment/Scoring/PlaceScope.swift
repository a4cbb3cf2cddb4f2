/// What is to be seen at one place, and who saw it.
struct PlaceScope {
  /// By id; the checklist of the smallest visit id where revisions differ.
  private var checklists: [String: Checklist] = [:]
  private var order: [String] = []
  private var visits: [VisitItems] = []
  private var doubts: [String: [Doubt]] = [:]
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
    doubt(merged)
    guard let visit = merged.visit else { return }
    visits.append(VisitItems(visit: visit, items: lists.flatMap(\.items)))
  }

  /// Marks the items that a log speaks of where it is forked or damaged; the lead's may be, too.
  mutating func doubt(_ merged: MergedVisit) {
    for item in merged.contested.items {
      doubts[item, default: []].append(Doubt(merged, about: item))
    }
  }

  private mutating func add(_ list: Checklist) {
    guard checklists[list.id] == nil else { return }
    checklists[list.id] = list
    order.append(list.id)
  }

  /// One checklist, as far as it is worked through here.
  func checklist(_ id: String?) -> Checklist? {
    id.flatMap { checklists[$0] }
  }

  /// In the order in which visits bring them.
  var lists: [Checklist] {
    order.compactMap { checklists[$0] }
  }

  /// What the raters of the place say, whom `records` has, under what the lead decided.
  func findings(
    of records: [RaterRecord], _ decisions: [String: Decisions.Settled]
  ) -> [Finding] {
    let items = lists.flatMap(\.items)
    var place = PlaceFindings(
      items: items, raters: records, decisions: decisions, doubts: doubts)
    return items.map { place.finding(of: $0) }
  }

  /// The items that at least two raters answered here: by what they said, whatever was decided since.
  func shared(by records: [RaterRecord], at place: String) -> [SharedItem] {
    guard records.count > 1 else { return [] }
    let lists = lists
    var findings = PlaceFindings(items: lists.flatMap(\.items), raters: records)
    return lists.flatMap { list in
      list.items.compactMap { item in
        let standings = zip(records.map(\.rater), findings.standings(of: item))
        return SharedItem(
          item, of: list, at: place, venue: venue ?? "", standings: Array(standings))
      }
    }
  }

  /// In the order of the standings of a finding: that of each rater's smallest visit id.
  var records: [RaterRecord] {
    visitsByRater.map(RaterRecord.init)
  }

  private var visitsByRater: [(rater: Rater, visits: [VisitItems])] {
    let grouped = Dictionary(grouping: visits) {
      Rater($0.visit.head)
    }
    let ordered = grouped.sorted { $0.value[0].visit.head.visit < $1.value[0].visit.head.visit }
    return ordered.map { (rater: $0.key, visits: $0.value) }
  }
}
