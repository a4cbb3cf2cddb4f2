/// What a stretch of a log speaks of, and so may change.
public struct Touched: Equatable, Hashable, Sendable {
  /// Their ids, wherever they are asked.
  public var items: Set<String>
  /// Those that are decided as a whole, by their ids.
  public var indicators: Set<String>
  /// The ids of those of which it says what counts.
  public var visits: Set<String>
  /// What it says of the assessment as a whole, as it stands in the log: `announced`, `revoked`.
  public var states: Set<String>

  public init(
    items: Set<String> = [], indicators: Set<String> = [], visits: Set<String> = [],
    states: Set<String> = []
  ) {
    self.items = items
    self.indicators = indicators
    self.visits = visits
    self.states = states
  }

  public mutating func formUnion(_ other: Touched) {
    items.formUnion(other.items)
    indicators.formUnion(other.indicators)
    visits.formUnion(other.visits)
    states.formUnion(other.states)
  }

  /// Takes in an entry that stands after others: taking one back speaks of what that said, and making
  /// the visit void of all that was said.
  public mutating func insert(_ event: Event, after entries: some RandomAccessCollection<Entry>) {
    switch event {
    case .decide(let decision):
      switch decision.subject {
      case .item(let id, _, _): items.insert(id)
      case .indicator(let id): indicators.insert(id)
      }
    case .accept(let acceptance): visits.insert(acceptance.visit)
    case .verdict(let announcement): states.insert(announcement.state)
    case .retract(let n):
      guard let entry = entries.first(where: { $0.n == n }) else { return }
      insert(said: entry.event)
    case .void: for entry in entries { insert(said: entry.event) }
    default: if let item = event.item { items.insert(item) }
    }
  }

  private mutating func insert(said event: Event) {
    switch event {
    case .retract, .void: return
    default: insert(event, after: EmptyCollection())
    }
  }

  public var isEmpty: Bool {
    self == Touched()
  }

  /// All of it in one order, to sort by.
  var words: [String] {
    let kinds = [("i", items), ("n", indicators), ("v", visits), ("w", states)]
    return kinds.flatMap { mark, ids in ids.sorted().map { "\(mark) \($0)" } }
  }
}
