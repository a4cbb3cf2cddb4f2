internal import BigInt

/// An exact fraction, so that a score is rounded once: when it is printed.
public struct Fraction: Sendable, Equatable, Hashable {
  private let numerator: BigInt
  /// Always positive, without a common divisor with the numerator.
  private let denominator: BigInt

  public static let zero = Fraction(0)
  public static let one = Fraction(1)
  public static let half = Fraction(1, 2)

  private init(reducing numerator: BigInt, over denominator: BigInt) {
    let divisor = numerator.greatestCommonDivisor(with: denominator)
    let sign: BigInt = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / divisor
    self.denominator = sign * denominator / divisor
  }

  public init(_ whole: Int) {
    numerator = BigInt(whole)
    denominator = 1
  }

  /// - Precondition: `denominator` is not 0.
  public init(_ numerator: Int, _ denominator: Int) {
    self.init(reducing: BigInt(numerator), over: BigInt(denominator))
  }

  public init(_ decimal: ExactDecimal) {
    self.init(reducing: BigInt(decimal.units), over: BigInt(10).power(decimal.scale))
  }

  public static func + (left: Fraction, right: Fraction) -> Fraction {
    if left.denominator == right.denominator {
      return Fraction(reducing: left.numerator + right.numerator, over: left.denominator)
    }
    return Fraction(
      reducing: left.numerator * right.denominator + right.numerator * left.denominator,
      over: left.denominator * right.denominator)
  }

  public static func - (left: Fraction, right: Fraction) -> Fraction {
    left + Fraction(reducing: -right.numerator, over: right.denominator)
  }

  public static func * (left: Fraction, right: Fraction) -> Fraction {
    Fraction(
      reducing: left.numerator * right.numerator, over: left.denominator * right.denominator)
  }

  /// - Precondition: `right` is not 0.
  public static func / (left: Fraction, right: Fraction) -> Fraction {
    Fraction(
      reducing: left.numerator * right.denominator, over: left.denominator * right.numerator)
  }

  public static func += (left: inout Fraction, right: Fraction) {
    left = left + right
  }

  /// The value to two decimals, half up (away from zero), with a decimal point: `92.15`.
  public var text: String {
    text(decimals: 2)
  }

  /// The value rounded once, half up (away from zero), with a decimal point.
  ///
  /// - Precondition: `decimals` is at least 1.
  public func text(decimals: Int) -> String {
    let scale = BigUInt(10).power(decimals)
    let (quotient, rest) = (numerator.magnitude * scale)
      .quotientAndRemainder(dividingBy: denominator.magnitude)
    let rounded = rest * 2 >= denominator.magnitude ? quotient + 1 : quotient
    let (whole, part) = rounded.quotientAndRemainder(dividingBy: scale)
    let sign = numerator < 0 && rounded > 0 ? "-" : ""
    let digits = "\(part)"
    return "\(sign)\(whole)." + String(repeating: "0", count: decimals - digits.count) + digits
  }

  /// The value as it is: `0.25` where at most six decimals say it, else `7/15`.
  public var exactText: String {
    for scale in 0...6 {
      let (units, rest) = (numerator * BigInt(10).power(scale))
        .quotientAndRemainder(dividingBy: denominator)
      guard rest == 0 else { continue }
      guard let units = Int64(exactly: units) else { break }
      return ExactDecimal(units: units, scale: scale).text
    }
    return "\(numerator)/\(denominator)"
  }
}

extension Fraction: Comparable {
  public static func < (left: Fraction, right: Fraction) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }
}

extension Fraction {
  /// The weighted mean; nil when there is nothing to take a mean of.
  static func mean(_ parts: some Sequence<(value: Fraction, weight: Fraction)>) -> Fraction? {
    var sum = Fraction.zero
    var weights = Fraction.zero
    for part in parts {
      sum += part.value * part.weight
      weights += part.weight
    }
    return weights == .zero ? nil : sum / weights
  }

  /// The plain mean; nil when there is nothing to take a mean of.
  static func mean(_ values: some Sequence<Fraction>) -> Fraction? {
    mean(values.lazy.map { ($0, .one) })
  }
}
