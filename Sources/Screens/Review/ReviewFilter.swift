internal import Assessment
internal import Text

/// Which lines of the review are shown: groups combine by AND, what is chosen in a group by OR.
struct ReviewFilter: Equatable, Sendable {
  /// A property by which lines are chosen.
  enum Facet: Hashable {
    case reason(PendingReason)
    case decided
    case returned
    /// Nothing is pending, and the lead decided nothing.
    case agreed
    case place(String, venue: String)
    case component(String)
    /// By its name in the folded form in which institutions are compared.
    case institution(Name)
  }

  /// A kind of property; each is asked on its own.
  enum Group: CaseIterable, Hashable {
    case state
    case place
    case component
    case institution
  }

  private(set) var chosen: [Group: Set<Facet>] = [:]

  /// Without any choice, what is pending is shown.
  var isEmpty: Bool {
    chosen.values.allSatisfy(\.isEmpty)
  }

  func isChosen(_ facet: Facet) -> Bool {
    chosen[facet.group]?.contains(facet) == true
  }

  mutating func toggle(_ facet: Facet) {
    if chosen[facet.group]?.remove(facet) == nil {
      chosen[facet.group, default: []].insert(facet)
    }
  }

  mutating func clear() {
    chosen = [:]
  }

  /// Whether a line is shown; `except` leaves a group out, to count what its choices would show.
  func shows(_ facets: ReviewFacets, except left: Group? = nil) -> Bool {
    Group.allCases.allSatisfy { group in
      if group == left { return true }
      let wanted = chosen[group] ?? []
      if wanted.isEmpty { return group != .state || facets.row.isPending }
      return !wanted.isDisjoint(with: facets.of(group))
    }
  }
}

extension ReviewFilter.Facet {
  var group: ReviewFilter.Group {
    switch self {
    case .reason, .decided, .returned, .agreed: .state
    case .place: .place
    case .component: .component
    case .institution: .institution
    }
  }
}
