/// A visit together with the checklists it works through: what is answered, what is asked next.
public struct Worksheet: Equatable, Sendable {
  public let instrument: Instrument
  /// In the order of the visit's first entry.
  public let checklists: [Checklist]
  /// All items, in the order in which they are asked.
  public let items: [Item]
  public private(set) var visit: Visit
  private var findings: [String: Finding] = [:]

  public init(visit: Visit, instrument: Instrument, checklists: [Checklist]) {
    self.visit = visit
    self.instrument = instrument
    self.checklists = checklists
    items = checklists.flatMap(\.items)
    refresh()
  }

  public mutating func apply(_ entry: Entry) {
    apply([entry])
  }

  public mutating func apply(_ entries: [Entry]) {
    for entry in entries { visit.apply(entry) }
    refresh()
  }

  private mutating func refresh() {
    var place = PlaceFindings(
      items: items, raters: [RaterRecord(visit, items: items)])
    findings = [:]
    for item in items { findings[item.id] = place.finding(of: item) }
  }

  public func item(_ id: String) -> Item? {
    items.first { $0.id == id }
  }

  public func standing(of item: Item) -> Standing {
    findings[item.id]?.standings.first ?? .open
  }

  /// Why the item waits for the lead, as far as this visit alone can tell.
  public func reasons(of item: Item) -> [PendingReason] {
    findings[item.id]?.reasons ?? []
  }

  /// Whether the assessor still has to answer it, or a question on it: it is open and not left to the
  /// lead, or was returned and nothing was said to that yet.
  public func isToDo(_ item: Item) -> Bool {
    if visit.isAsked(item.id) { return true }
    return standing(of: item) == .open && !visit.record(of: item.id).isFlagged
  }
}

extension Worksheet {
  /// Items of the visit, as the seal counts them: `items` is `answered` and `open` together.
  public struct Counts: Equatable, Sendable {
    public var items = 0
    public var answered = 0
    public var open = 0
    public var pending = 0

    public init() {}
  }

  public var counts: Counts {
    counts(of: items)
  }

  public func counts(of items: [Item]) -> Counts {
    var counts = Counts()
    for item in items {
      counts.items += 1
      if standing(of: item) == .open { counts.open += 1 } else { counts.answered += 1 }
      if !reasons(of: item).isEmpty { counts.pending += 1 }
    }
    return counts
  }

  /// The next item to do after `id` (from the start when nil), round the end; nil when none is left.
  public func nextToDo(after id: String?) -> Item? {
    let start = items.firstIndex { $0.id == id }.map { $0 + 1 } ?? 0
    return (items[start...] + items[..<start]).first(where: isToDo)
  }

  /// The item to do before `id`, round the start; nil when none is left.
  public func previousToDo(before id: String?) -> Item? {
    let start = items.firstIndex { $0.id == id } ?? 0
    return (items[start...] + items[..<start]).last { isToDo($0) && $0.id != id }
  }
}

extension Seal {
  /// Seals what a worksheet counts.
  public init(_ counts: Worksheet.Counts, witness: String? = nil) {
    self.init(
      answered: counts.answered, open: counts.open, pending: counts.pending, witness: witness)
  }
}
