internal import Assessment

/// A line of the plan that can be chosen.
enum PlanRow: Equatable, Sendable {
  case region
  case period
  case instrument
  /// A kind of place with one of its venues; -1 while none is planned.
  case place(Place, venue: Int)
  /// By its index in the team.
  case member(Int)
  case newMember
}

extension PlanForm {
  /// All lines in their order: the head, every kind of place, the team.
  func rows(_ offers: Offers) -> [PlanRow] {
    let places = kinds(offers).flatMap { place in
      let venues = venues(of: place.id)
      return venues.isEmpty
        ? [PlanRow.place(place, venue: -1)]
        : venues.indices.map { .place(place, venue: $0) }
    }
    return [.region, .period, .instrument] + places + team.indices.map { .member($0) }
      + [.newMember]
  }
}
