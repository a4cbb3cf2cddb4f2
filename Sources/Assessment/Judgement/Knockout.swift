/// An item at a place that decides the verdict when it is unmet.
public struct Knockout: Equatable, Sendable {
  public var item: Item
  /// The id of the kind of place.
  public var place: String
  public var venue: String
  public var state: State

  /// Whether it holds what it has to.
  public enum State: String, CaseIterable, Equatable, Sendable {
    case held
    /// Nobody answered, raters differ, or something waits for the lead.
    case open
    /// Unmet by all who answered, or by decision.
    case struck
  }

  public init(item: Item, place: String, venue: String, state: State) {
    self.item = item
    self.place = place
    self.venue = venue
    self.state = state
  }
}

extension Knockout.State {
  /// What does not apply strikes nobody; what may still become 0 does not hold yet.
  init(of finding: Finding) {
    let given = finding.standings.filter { $0 != .open }
    if !finding.isPending, !given.isEmpty, given.allSatisfy(\.isZero) {
      self = .struck
    } else if let range = finding.range {
      self = range.lowest > .zero && !given.contains(where: \.isZero) ? .held : .open
    } else {
      self = .held
    }
  }
}

extension [Knockout] {
  /// Those of all places, in their order.
  init(_ places: [JudgedPlace]) {
    self = places.flatMap { place in
      place.findings.filter(\.item.isKnockout).map {
        Knockout(
          item: $0.item, place: place.kind, venue: place.venue, state: Knockout.State(of: $0))
      }
    }
  }

  /// Those of the checklists that no place was asked, open at the kind of place that asks them; none
  /// of a checklist that no place uses.
  init(unasked checklists: [Checklist], at places: [JudgedPlace], of instrument: Instrument) {
    let asked = Set(places.flatMap(\.findings).map(\.item.id))
    self = checklists.flatMap { list in
      let place = instrument.places.first { $0.checklists.contains(list.id) }
      let items = list.items.filter { $0.isKnockout && !asked.contains($0.id) }
      return items.compactMap { item in
        place.map { Knockout(item: item, place: $0.id, venue: "", state: .open) }
      }
    }
  }
}
