public import Assessment

/// How far a visit is, without a word of what was found.
public struct VisitProgress: Equatable, Sendable {
  public var items = 0
  public var answered = 0
  /// Items the assessor still has to answer.
  public var toDo = 0
  /// Items that wait for something else than the assessor's answer: evidence, or the lead.
  public var waiting = 0

  public init() {}

  public init(_ worksheet: Worksheet) {
    self.init(worksheet, worksheet.items)
  }

  init(_ worksheet: Worksheet, _ items: [Item]) {
    self.items = items.count
    for item in items {
      let isToDo = worksheet.isToDo(item)
      if worksheet.standing(of: item) != .open { answered += 1 }
      if isToDo { toDo += 1 }
      if !isToDo, !worksheet.reasons(of: item).isEmpty { waiting += 1 }
    }
  }
}
