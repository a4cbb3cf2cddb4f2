/// The city's own visits to one place, which speak with one voice whoever filled them.
struct ClaimedPlace {
  /// As written in the visit with the smallest id.
  let venue: String
  private var visits: [VisitItems] = []

  init(venue: String) {
    self.venue = venue
  }

  mutating func add(_ visit: Visit, _ lists: [Checklist]) {
    visits.append(VisitItems(visit: visit, items: lists.flatMap(\.items)))
  }

  /// What was answered, in the order of the checklists; without what has no points to compare.
  func claims() -> [(item: Item, standing: Standing)] {
    guard let first = visits.first else { return [] }
    let items = visits.flatMap(\.items).uniqued(on: \.id)
    let city = RaterRecord(rater: Rater(first.visit.head), visits: visits)
    var findings = PlaceFindings(items: items, raters: [city])
    return items.compactMap { item in
      guard city.saying(of: item.id).given != nil,
        let standing = findings.standings(of: item).first, standing.outcome != .recorded
      else { return nil }
      return (item, standing)
    }
  }
}
