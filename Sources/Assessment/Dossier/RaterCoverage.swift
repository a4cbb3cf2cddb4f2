/// By how many raters the items at places were seen: what they answered themselves.
///
/// What a parent or the lead settled for a rater was not seen by that rater.
public struct RaterCoverage: Equatable, Sendable {
  public var overall: SeenCounts
  /// In the order in which the places have them.
  public var checklists: [ChecklistCoverage]

  public init(overall: SeenCounts = SeenCounts(), checklists: [ChecklistCoverage] = []) {
    self.overall = overall
    self.checklists = checklists
  }

  init(_ places: [JudgedPlace]) {
    self.init()
    for place in places {
      let findings = Dictionary(grouping: place.findings) { $0.item.id }
      for list in place.lists {
        let found = list.items.compactMap { findings[$0.id]?.first }
        add(SeenCounts(of: found), of: ChecklistName(id: list.id, title: list.title))
      }
    }
  }

  private mutating func add(_ counts: SeenCounts, of checklist: ChecklistName) {
    overall.add(counts)
    if let known = checklists.firstIndex(where: { $0.checklist.id == checklist.id }) {
      checklists[known].counts.add(counts)
    } else {
      checklists.append(ChecklistCoverage(checklist: checklist, counts: counts))
    }
  }
}

/// The coverage of one checklist at all its places.
public struct ChecklistCoverage: Equatable, Sendable {
  public var checklist: ChecklistName
  public var counts: SeenCounts

  public init(checklist: ChecklistName, counts: SeenCounts) {
    self.checklist = checklist
    self.counts = counts
  }
}

/// Items at places by how many raters saw them.
public struct SeenCounts: Equatable, Sendable {
  public var none = 0
  public var once = 0
  /// By two or more.
  public var more = 0

  public init(none: Int = 0, once: Int = 0, more: Int = 0) {
    self.none = none
    self.once = once
    self.more = more
  }

  init(of findings: [Finding]) {
    let seen = findings.map { finding in finding.sayings.count { $0.given != nil } }
    self.init(
      none: seen.count { $0 == 0 }, once: seen.count { $0 == 1 }, more: seen.count { $0 > 1 })
  }

  public var items: Int {
    none + once + more
  }

  fileprivate mutating func add(_ other: SeenCounts) {
    none += other.none
    once += other.once
    more += other.more
  }
}
