/// Ids that nobody can guess or meet twice.
public enum RandomID {
  /// 128 random bits in 32 lower-case hexadecimal digits: the id of a visit, or a salt.
  public static func next() -> String {
    var random = SystemRandomNumberGenerator()
    return next(using: &random)
  }

  static func next(using random: inout some RandomNumberGenerator) -> String {
    let halves = [random.next() as UInt64, random.next()]
    return halves.map { half in
      let digits = String(half, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }
}
