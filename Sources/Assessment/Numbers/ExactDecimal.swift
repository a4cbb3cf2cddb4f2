/// A decimal as people write it: at most twelve digits before the point and six after it.
///
/// The grammar is the log's: `-?(0|[1-9][0-9]{0,11})(\.[0-9]{1,6})?`. The number of decimals is kept,
/// so that `11.0` is printed as it was given. Never a binary float.
public struct ExactDecimal: Sendable {
  /// The value times ten to the power of `scale`.
  public let units: Int64
  /// Digits after the point, 0 to 6.
  public let scale: Int

  public init(units: Int64, scale: Int) {
    self.units = units
    self.scale = scale
  }

  public init(_ whole: Int) {
    self.init(units: Int64(whole), scale: 0)
  }

  /// Reads the log's grammar; nil for anything else, exponents, blanks and commas included.
  public init?(_ text: String) {
    var digits = Substring(text).utf8[...]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits = digits.dropFirst() }
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), Self.isWhole(parts[0]) else { return nil }
    let decimals = parts.count == 2 ? parts[1] : Substring("").utf8[...]
    guard parts.count == 1 || (1...6).contains(decimals.count) else { return nil }
    var units: Int64 = 0
    for digit in [Array(parts[0]), Array(decimals)].joined() {
      guard (0x30...0x39).contains(digit) else { return nil }
      units = units * 10 + Int64(digit - 0x30)
    }
    self.init(units: isNegative ? -units : units, scale: decimals.count)
  }

  private static func isWhole(_ digits: Substring.UTF8View) -> Bool {
    (1...12).contains(digits.count) && (digits.count == 1 || digits.first != UInt8(ascii: "0"))
  }

  /// The decimal in the log's grammar, with as many decimals as it was given.
  public var text: String {
    var digits = String(units.magnitude)
    if digits.utf8.count <= scale {
      digits = String(repeating: "0", count: scale + 1 - digits.utf8.count) + digits
    }
    let sign = units < 0 ? "-" : ""
    guard scale > 0 else { return sign + digits }
    return sign + digits.dropLast(scale) + "." + digits.suffix(scale)
  }
}

extension ExactDecimal: Comparable, Hashable {
  public static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
    left.aligned == right.aligned
  }

  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    left.aligned < right.aligned
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(aligned)
  }

  /// The value in millionths; it fits, as eighteen digits do.
  private var aligned: Int64 {
    (scale..<6).reduce(units) { value, _ in value * 10 }
  }
}
