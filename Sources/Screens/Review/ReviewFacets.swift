internal import Assessment

/// The properties of one line of the review, looked up only when a filter asks for them.
struct ReviewFacets: Equatable {
  let row: ReviewRow
  /// The component of each indicator, by their ids.
  let components: [String: String]

  func of(_ group: ReviewFilter.Group) -> Set<ReviewFilter.Facet> {
    switch group {
    case .state: state
    case .place: place.map { [$0] } ?? []
    case .component: component.map { [.component($0)] } ?? []
    case .institution: Set(institutions.map { .institution($0) })
    }
  }

  private var state: Set<ReviewFilter.Facet> {
    var state = Set(row.reasons.map { ReviewFilter.Facet.reason($0) })
    if row.decision != nil { state.insert(.decided) }
    if row.isReturned { state.insert(.returned) }
    return state.isEmpty ? [.agreed] : state
  }

  private var place: ReviewFilter.Facet? {
    switch row.matter {
    case .item(let found): .place(found.place, venue: found.venue)
    case .log(let log): .place(log.head.place, venue: log.head.venue)
    case .indicator: nil
    }
  }

  private var component: String? {
    switch row.matter {
    case .item(let found): found.item.indicator.flatMap { components[$0] }
    case .indicator(let indicator, _): components[indicator.id]
    case .log: nil
    }
  }

  private var institutions: [Name] {
    switch row.matter {
    case .item: row.sayings.map(\.rater.institution)
    case .log(let log): [Name(log.head.institution)]
    case .indicator: []
    }
  }
}
