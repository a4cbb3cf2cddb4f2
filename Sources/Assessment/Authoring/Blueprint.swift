/// An instrument with its checklists as their author looks at them: what feeds what, and how far.
///
/// Every figure here holds when all items apply, are answered, and every indicator has its figure:
/// the arithmetic is that of `ScoreTree`.
public struct Blueprint: Equatable, Sendable {
  public let instrument: Instrument
  /// In the order in which places and gate name them, then those that nobody names.
  public let checklists: [Checklist]
  /// Named by a place or the gate, and not at hand: figures are those without them.
  public let missing: [String]
  /// In the order of the checklists.
  public let items: [SituatedItem]
  private let positions: [String: Int]
  /// By indicator, the items that feed it, each once, as positions.
  private let feeding: [String: [Int]]
  private let weights: [String: Fraction]
  /// By parent, as positions.
  private let children: [String: [Int]]

  public init(instrument: Instrument, checklists: [Checklist]) {
    let used = instrument.places.flatMap(\.checklists)
    let named = (used + [instrument.gate].compactMap(\.self)).uniqued()
    let known = Dictionary(checklists.map { ($0.id, $0) }) { first, _ in first }
    let lists = named.compactMap { known[$0] } + checklists.filter { !named.contains($0.id) }
    let items = lists.flatMap(Self.items)
    let asked = Set(used)
    let feeding = Self.grouped(items) { item in
      guard case .scored(let id) = item.bearing, asked.contains(item.checklist.id) else {
        return []
      }
      return [id]
    }
    self.instrument = instrument
    self.checklists = lists
    self.items = items
    self.feeding = feeding
    missing = named.filter { known[$0] == nil }
    positions = Self.grouped(items) { [$0.item.id] }.compactMapValues(\.first)
    children = Self.grouped(items) { $0.item.parents.uniqued() }
    weights = feeding.mapValues { Self.weight(of: $0.map { items[$0].item }) }
  }

  /// Positions of items under each of the names that an item is given.
  private static func grouped(
    _ items: [SituatedItem], by names: (SituatedItem) -> [String]
  ) -> [String: [Int]] {
    var groups: [String: [Int]] = [:]
    for (index, item) in items.enumerated() {
      for name in names(item) { groups[name, default: []].append(index) }
    }
    return groups
  }

  private static func items(of list: Checklist) -> [SituatedItem] {
    list.sections.flatMap { section in
      section.items.map {
        SituatedItem(
          item: $0, section: section, checklist: list, bearing: Bearing(of: $0))
      }
    }
  }

  private static func weight(of items: [Item]) -> Fraction {
    items.reduce(.zero) { $0 + Fraction($1.weight) }
  }

  public func item(_ id: String) -> SituatedItem? {
    positions[id].map { items[$0] }
  }

  /// The items of one checklist, in its order.
  public func items(of checklist: String) -> [SituatedItem] {
    items.filter { $0.checklist.id == checklist }
  }

  /// The places where a checklist is worked through.
  public func places(of checklist: String) -> [Place] {
    instrument.places.filter { $0.checklists.contains(checklist) }
  }

  /// Checklists at hand that no place uses, so that nobody is asked their items.
  public var unused: [Checklist] {
    checklists.filter { places(of: $0.id).isEmpty }
  }

  func children(of parent: String) -> [SituatedItem] {
    (children[parent] ?? []).map { items[$0] }
  }

  /// In the order of the checklists.
  func ordered(_ ids: Set<String>) -> [SituatedItem] {
    ids.compactMap { positions[$0] }.sorted().map { items[$0] }
  }
}

extension Blueprint {
  public func indicator(_ id: String) -> (component: Component, indicator: Indicator)? {
    for component in instrument.components {
      if let found = component.indicators.first(where: { $0.id == id }) {
        return (component, found)
      }
    }
    return nil
  }

  /// The items that feed an indicator at any place, each once.
  public func items(feeding indicator: String) -> [SituatedItem] {
    (feeding[indicator] ?? []).map { items[$0] }
  }

  /// The weights of all items that feed an indicator.
  public func weight(feeding indicator: String) -> Fraction {
    weights[indicator] ?? .zero
  }

  /// The part of its indicator that an item is, in 0...1; nil when it feeds none, or is asked nowhere.
  public func share(of item: SituatedItem) -> Fraction? {
    guard case .scored(let indicator) = item.bearing, isAsked(item) else { return nil }
    let all = weight(feeding: indicator)
    return all == .zero ? nil : Fraction(item.item.weight) / all
  }

  /// Points out of 100 that an item can move: the weight of its indicator times its share.
  public func leverage(of item: SituatedItem) -> Fraction {
    guard case .scored(let id) = item.bearing, let share = share(of: item),
      let indicator = indicator(id)?.indicator
    else { return .zero }
    return Fraction(indicator.weight) * share
  }

  public func isAsked(_ item: SituatedItem) -> Bool {
    !places(of: item.checklist.id).isEmpty
  }
}
