/// How many items there are of each sort, as an author wants to see it.
public struct ItemCensus: Equatable, Sendable {
  public var items = 0
  public var scored = 0
  public var criteria = 0
  public var recorded = 0
  public var knockouts = 0
  public var critical = 0
  public var forms: [AnswerKind.Form: Int] = [:]
  public var letters: [Confidence: Int] = [:]

  public init(of items: [SituatedItem]) {
    for item in items { count(item) }
  }

  private mutating func count(_ item: SituatedItem) {
    items += 1
    switch item.bearing {
    case .scored: scored += 1
    case .knockout: knockouts += 1
    case .criterion: criteria += 1
    case .recorded: recorded += 1
    }
    if item.item.isCritical { critical += 1 }
    forms[item.item.answer.form, default: 0] += 1
    if let letter = item.item.confidence { letters[letter, default: 0] += 1 }
  }

  /// Items without a letter.
  public var unlettered: Int {
    items - letters.values.reduce(0, +)
  }
}
