/// Units, each with the categories that its raters put it in: what coefficients of agreement come from.
///
/// Raters may have left units out, and it does not matter which rater is which. A unit is pairable
/// when at least two raters put it somewhere.
struct Ratings<Category: Hashable> {
  /// How many raters chose each category; without units that nobody rated.
  private let units: [[Category: Int]]

  /// One list for each unit, with an element for each rater who rated it.
  init(_ units: [[Category]]) {
    self.units = units.filter { !$0.isEmpty }.map { ratings in
      ratings.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
  }

  var pairable: [[Category: Int]] {
    units.filter { Self.size(of: $0) > 1 }
  }

  static func size(of unit: [Category: Int]) -> Int {
    unit.values.reduce(0, +)
  }

  /// The share of a unit's pairs of raters that chose the same, as a mean over the pairable units.
  ///
  /// This is p_a in Gwet, Handbook of Inter-Rater Reliability (4th edition, 2014); nil without a unit.
  var rawAgreement: Fraction? {
    Fraction.mean(
      pairable.map { unit in
        let size = Self.size(of: unit)
        let same = unit.values.reduce(0) { $0 + $1 * ($1 - 1) }
        return Fraction(same, size * (size - 1))
      })
  }

  /// Gwet's AC1 for any number of raters and with missing ratings; nil without a pairable unit.
  ///
  /// Gwet (2008), British Journal of Mathematical and Statistical Psychology 61, and Handbook (2014).
  /// Of the scale only the categories that occur are known, and it has at least two; so where all
  /// chose one and the same, chance agreement is 0 and the coefficient 1.
  var ac1: Fraction? {
    guard let raw = rawAgreement else { return nil }
    var sums: [Category: Fraction] = [:]
    for unit in units {
      let size = Self.size(of: unit)
      for (category, count) in unit { sums[category, default: .zero] += Fraction(count, size) }
    }
    let spread = sums.values.reduce(into: Fraction.zero) { spread, sum in
      let share = sum / Fraction(units.count)
      spread += share * (.one - share)
    }
    let chance = spread / Fraction(max(2, sums.count) - 1)
    return (raw - chance) / (.one - chance)
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
    let units = pairable
    let totals = units.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
    let ranks = Self.doubledRanks(totals)
    let expected = Self.spread(of: totals, over: ranks)
    guard expected > .zero else { return nil }
    let observed = units.reduce(into: Fraction.zero) { sum, unit in
      sum += Self.spread(of: unit, over: ranks) / Fraction(Self.size(of: unit) - 1)
    }
    return .one - Fraction(Self.size(of: totals) - 1) * observed / expected
  }

  private static func doubledRanks(_ totals: [Category: Int]) -> [Category: Fraction] {
    var ranks: [Category: Fraction] = [:]
    var before = 0
    for (category, count) in totals.sorted(by: { $0.key < $1.key }) {
      ranks[category] = Fraction(2 * before + count)
      before += count
    }
    return ranks
  }

  /// The squared distances of ranks, summed over all pairs of ratings: n Σr² - (Σr)².
  private static func spread(
    of counts: [Category: Int], over ranks: [Category: Fraction]
  ) -> Fraction {
    var sum = Fraction.zero
    var squares = Fraction.zero
    for (category, count) in counts {
      let rank = ranks[category] ?? .zero
      sum += Fraction(count) * rank
      squares += Fraction(count) * rank * rank
    }
    return Fraction(size(of: counts)) * squares - sum * sum
  }
}
