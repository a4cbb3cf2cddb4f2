import Assessment

/// A small assessment in plain values, from which both the logs and the naive score are made.
struct RandomCase {
  var items: [Item] = []
  /// Ids of the items that stand on the gate's checklist.
  var gate: Set<String> = []
  var places: [Seen] = []
  var indicators: [String: Fraction] = [:]

  /// A place with what its raters said and what the lead decided there.
  struct Seen {
    var kind: String
    var venue: String
    var raters: [Sayings]
    var decisions: [String: Reply] = [:]
  }

  /// What one rater said at one place, by item.
  struct Sayings {
    var replies: [String: Reply] = [:]
    var flags: Set<String> = []
    var evidence: Set<String> = []
  }

  /// An answer together with what it is worth by the table of design rules; nil: not applicable.
  struct Reply {
    var answer: Answer
    var points: Fraction?
    /// Of a provisional figure: the points that it may still come to.
    var range: Span?
  }

  /// A rater answers so many of ten items, on the average.
  init(seed: Int, density: Int = 8, withParents: Bool = false) {
    var dice = Dice(seed: UInt64(seed))
    for number in 0..<(2 + dice.roll(9)) {
      items.append(Self.item(number, &dice, parents: withParents ? items.map(\.id) : []))
      guard dice.once(in: 12) else { continue }
      gate.insert("q\(number)")
      items[number].indicator = nil
      items[number].isCriterion = true
    }
    places = [("mpp", "MPP"), ("rsud", "Utara"), ("rsud", "Selatan")].prefix(1 + dice.roll(3)).map {
      Seen(kind: $0, venue: $1, raters: [])
    }
    for place in places.indices { fill(place, density, &dice) }
    for id in ["i1", "i2", "i3"] where !items.contains(where: { $0.indicator == id }) {
      if dice.once(in: 2) { indicators[id] = Fraction(dice.roll(5), 4) }
    }
  }

  private mutating func fill(_ place: Int, _ density: Int, _ dice: inout Dice) {
    for _ in 0...dice.roll(3) {
      var said = Sayings()
      for item in items {
        if dice.roll(10) < density { said.replies[item.id] = Self.reply(to: item, &dice) }
        if dice.once(in: 15) { said.flags.insert(item.id) }
        if dice.once(in: 2) { said.evidence.insert(item.id) }
      }
      places[place].raters.append(said)
    }
    for item in items where dice.once(in: 10) {
      places[place].decisions[item.id] = Self.reply(to: item, &dice)
    }
  }

  private static func item(_ number: Int, _ dice: inout Dice, parents: [String]) -> Item {
    let demands: [EvidenceDemand] = [
      .after([]), .after([]), .after([.met]), .after([.met, .partial]), .after([.unmet]), .always,
    ]
    let kinds: [AnswerKind] = [
      .tick(partial: true), .tick(partial: true), .grades, .ratio([]), .count("abc"), .outside,
      .banded, .ratio([], decrease: true), .ratio([Band(points: Fraction(7, 15))]),
    ]
    var item = Item.sample(
      "q\(number)", dice.pick(kinds), indicator: dice.pick(["i1", "i1", "i2", "i3", nil]),
      weight: dice.pick(["1", "1", "2", "0.5"]), isKnockout: dice.once(in: 12),
      evidence: dice.pick(demands), notApplicable: dice.once(in: 3) ? [] : ["none-here"])
    guard !parents.isEmpty else { return item }
    if dice.once(in: 3) { item.follows = dice.pick(parents) }
    if dice.once(in: 4) {
      item.appliesWhen = Condition(
        item: dice.pick(parents), answers: dice.pick([["met", "partial"], ["unmet"], ["5", "3"]]))
    }
    return item
  }

  static func reply(to item: Item, _ dice: inout Dice) -> Reply {
    if dice.once(in: 8), !item.notApplicable.isEmpty { return Reply(answer: .none, points: nil) }
    if dice.once(in: 8), item.indicator != nil || item.isCriterion {
      return Reply(answer: .unmet, points: .zero)
    }
    switch item.answer {
    case .grade:
      return dice.pick([
        Reply(answer: .grade("5"), points: .one),
        Reply(answer: .grade("3"), points: Fraction(3, 5)),
        Reply(answer: .grade("0"), points: .zero),
      ])
    case .ratio(let bands, let isDecrease):
      let (part, whole) = (dice.roll(9), 1 + dice.roll(7))
      let share = Fraction(isDecrease ? max(whole - part, 0) : min(part, whole), whole)
      return Reply(
        answer: .ratio("\(part)", "\(whole)"), points: bands.isEmpty ? share : Fraction(7, 15))
    case .count:
      let found = dice.roll(4)
      return Reply(
        answer: .count(Array(["c", "a", "b"].prefix(found))), points: Fraction(found, 3))
    case .index(_, _, let bands):
      return figure(&dice) { bands.isEmpty ? $0 / Fraction(100) : worthOfBanded($0) }
    default:
      return dice.pick([
        Reply(answer: .met, points: .one), Reply(answer: .partial, points: .half),
        Reply(answer: .unmet, points: .zero),
      ])
    }
  }

  /// What `AnswerKind.banded` gives, written anew.
  private static func worthOfBanded(_ figure: Fraction) -> Fraction {
    if figure >= Fraction(90) { return Fraction(4, 5) }
    if figure > Fraction(60), figure < Fraction(75) { return .one }
    return figure <= Fraction(30) ? .zero : Fraction(7, 15)
  }

  private static func figure(
    _ dice: inout Dice, worth: (Fraction) -> Fraction
  ) -> Reply {
    let value = dice.roll(101)
    let points = worth(Fraction(value))
    let floor = dice.pick([nil, dice.roll(value + 1)])
    if dice.once(in: 3) { return Reply(answer: .final("\(value)"), points: points) }
    // Every half from the floor up, which meets each stretch between whole limits.
    let possible = (2 * (floor ?? 0)...200).map { worth(Fraction($0, 2)) }
    return Reply(
      answer: .provisional("\(value)", floor: floor.map(String.init)), points: points,
      range: Span(possible.min() ?? .zero, possible.max() ?? .one))
  }
}
