import Testing

@testable import Assessment

@Suite("Laws of the coefficients of agreement")
struct RatingsLawTests {
  /// Units of up to five raters and four categories, with missing ratings.
  private static func units(_ seed: Int) -> [[Int]] {
    var dice = Dice(seed: UInt64(seed))
    let density = 3 + dice.roll(7)
    let categories = 2 + dice.roll(3)
    return (0..<(3 + dice.roll(20))).map { _ in
      (0..<5).compactMap { _ in dice.roll(10) < density ? dice.roll(categories) : nil }
    }
  }

  private static func figures(_ units: [[Int]]) -> [Fraction?] {
    let ratings = Ratings(units)
    return [ratings.rawAgreement, ratings.ac1, ratings.ordinalAlpha]
  }

  @Test("neither the order of the raters nor that of the units matters", arguments: 0..<40)
  func order(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let units = Self.units(seed)
    let mixed = units.map { $0.shuffled(using: &dice) }.shuffled(using: &dice)
    #expect(Self.figures(mixed) == Self.figures(units))
  }

  @Test("only the order of the categories matters, not what they are", arguments: 0..<20)
  func relabelled(seed: Int) {
    let units = Self.units(seed)
    #expect(Self.figures(units.map { $0.map { $0 * $0 * 7 + 1 } }) == Self.figures(units))
    #expect(Self.figures(units.map { $0.map { -$0 } }) == Self.figures(units))
  }

  @Test("all three are 1 where all agree and not all say the same", arguments: 0..<20)
  func perfect(seed: Int) {
    let units = Self.units(seed).enumerated().map { number, unit in
      Array(repeating: number % 3, count: unit.count + 2)
    }
    #expect(Self.figures(units) == [.one, .one, .one])
  }

  @Test("units that nobody rated change nothing", arguments: 0..<20)
  func empty(seed: Int) {
    let units = Self.units(seed)
    #expect(Self.figures(units + [[], []]) == Self.figures(units))
  }

  @Test("none is above 1, and one that is 1 means that all pairs agree", arguments: 0..<60)
  func bounds(seed: Int) {
    let figures = Self.figures(Self.units(seed))
    for figure in figures.compactMap(\.self) {
      #expect(figure <= .one)
      #expect((figure == .one) == (figures[0] == .one))
    }
  }

  @Test("alpha is 1 less observed over expected difference, pair by pair", arguments: 0..<60)
  func pairByPair(seed: Int) {
    let units = Self.units(seed)
    #expect(Ratings(units).ordinalAlpha == NaiveAlpha(units).value)
  }
}

/// Ordinal alpha as Krippendorff defines it, over every pair of ratings.
private struct NaiveAlpha {
  let value: Fraction?

  init(_ all: [[Int]]) {
    let units = all.filter { $0.count > 1 }
    let ratings = units.flatMap(\.self)
    let counts = (0..<4).map { category in ratings.count { $0 == category } }
    // Doubled, so that the halves at both ends stay whole.
    func difference(_ left: Int, _ right: Int) -> Int {
      guard left != right else { return 0 }
      let between = counts[min(left, right)...max(left, right)].reduce(0, +)
      let difference = 2 * between - counts[left] - counts[right]
      return difference * difference
    }
    func sum(_ ratings: [Int]) -> Fraction {
      var sum = 0
      for (one, left) in ratings.enumerated() {
        for (other, right) in ratings.enumerated() where one != other {
          sum += difference(left, right)
        }
      }
      return Fraction(sum)
    }
    let expected = sum(ratings)
    guard expected > .zero else {
      value = nil
      return
    }
    var observed = Fraction.zero
    for unit in units { observed += sum(unit) / Fraction(unit.count - 1) }
    value = .one - Fraction(ratings.count - 1) * observed / expected
  }
}
