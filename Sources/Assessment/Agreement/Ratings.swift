/// Units, each with the categories that its raters put it in: what coefficients of agreement come from.
///
/// Raters may have left units out, and it does not matter which rater is which. A unit is pairable
/// when at least two raters put it somewhere.
struct Ratings<Category: Hashable> {
  /// How many raters chose each category.
  typealias Counts = [Category: Int]

  /// The units by the number of their raters, which is never 0.
  private let units: [Int: [Counts]]

  /// One list for each unit, with an element for each rater who rated it.
  init(_ units: [[Category]]) {
    self.units = Dictionary(grouping: units.filter { !$0.isEmpty }, by: \.count)
      .mapValues { $0.map { $0.reduce(into: [:]) { $0[$1, default: 0] += 1 } } }
  }

  private var pairable: [Int: [Counts]] {
    units.filter { $0.key > 1 }
  }

  var pairableCount: Int {
    pairable.values.reduce(0) { $0 + $1.count }
  }

  /// The share of a unit's pairs of raters that chose the same, as a mean over the pairable units.
  ///
  /// This is p_a in Gwet, Handbook of Inter-Rater Reliability (4th edition, 2014); nil without a unit.
  var rawAgreement: Fraction? {
    guard pairableCount > 0 else { return nil }
    let sum = pairable.reduce(into: Fraction.zero) { sum, part in
      let (raters, units) = part
      let same = units.joined().reduce(0) { $0 + $1.value * ($1.value - 1) }
      sum += Fraction(same, raters * (raters - 1))
    }
    return sum / Fraction(pairableCount)
  }

  /// Gwet's AC1 for any number of raters and with missing ratings; nil without a pairable unit.
  ///
  /// Gwet (2008), British Journal of Mathematical and Statistical Psychology 61, and Handbook (2014).
  /// Of the scale only the categories that occur are known, and it has at least two; so where all
  /// chose one and the same, chance agreement is 0 and the coefficient 1.
  var ac1: Fraction? {
    guard let raw = rawAgreement else { return nil }
    var sums: [Category: Fraction] = [:]
    for (raters, units) in units {
      for (category, count) in Self.sum(units) {
        sums[category, default: .zero] += Fraction(count, raters)
      }
    }
    let all = Fraction(units.values.reduce(0) { $0 + $1.count })
    let spread = sums.values.reduce(into: Fraction.zero) { $0 += $1 / all * (.one - $1 / all) }
    let chance = spread / Fraction(max(2, sums.count) - 1)
    return (raw - chance) / (.one - chance)
  }

  private static func sum(_ units: [Counts]) -> Counts {
    units.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
  }
}

extension Ratings where Category: Comparable {
  /// Krippendorff's alpha for ordered categories; nil where it is undefined: without two different
  /// categories among the pairable units.
  ///
  /// Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, University of Pennsylvania.
  /// The ordinal difference of two categories is the distance of their middle ranks among all pairable
  /// ratings. Ranks are doubled here to stay whole, which leaves the quotient as it is.
  var ordinalAlpha: Fraction? {
    let totals = Self.sum(pairable.values.flatMap(\.self))
    let ranks = Self.doubledRanks(totals)
    let expected = Self.spread(of: totals, over: ranks)
    guard expected > .zero else { return nil }
    let observed = pairable.reduce(into: Fraction.zero) { sum, part in
      let (raters, units) = part
      let spreads = units.lazy.filter { $0.count > 1 }.map { Self.spread(of: $0, over: ranks) }
      sum += spreads.reduce(.zero, +) / Fraction(raters - 1)
    }
    return .one - Fraction(totals.values.reduce(0, +) - 1) * observed / expected
  }

  private static func doubledRanks(_ totals: Counts) -> [Category: Int] {
    var ranks: [Category: Int] = [:]
    var before = 0
    for (category, count) in totals.sorted(by: { $0.key < $1.key }) {
      ranks[category] = 2 * before + count
      before += count
    }
    return ranks
  }

  /// The squared distances of ranks, summed over all pairs of ratings: n Σr² - (Σr)².
  ///
  /// Both sums fit a machine integer up to a million ratings, their products need not.
  private static func spread(of counts: Counts, over ranks: [Category: Int]) -> Fraction {
    var (size, sum, squares) = (0, 0, 0)
    for (category, count) in counts {
      let rank = ranks[category] ?? 0
      size += count
      sum += count * rank
      squares += count * rank * rank
    }
    return Fraction(size) * Fraction(squares) - Fraction(sum) * Fraction(sum)
  }
}
