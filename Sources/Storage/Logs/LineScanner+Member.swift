internal import Assessment

/// Members of the kinds that the format knows, by name and in their order.
extension LineScanner {
  mutating func need(_ member: String) throws(Misfit) {
    guard take(member) else { throw misfit(.expectedMember(member)) }
  }

  mutating func object<Value>(
    _ body: (inout LineScanner) throws(Misfit) -> Value
  ) throws(Misfit) -> Value {
    try begin("{")
    let value = try body(&self)
    try finish("}")
    return value
  }

  mutating func text(_ member: String) throws(Misfit) -> String {
    try need(member)
    return try string()
  }

  /// A text that is left out when it is empty.
  mutating func optionalText(_ member: String) throws(Misfit) -> String? {
    try optionalValue(member) { $0.isEmpty ? nil : $0 }
  }

  mutating func count(_ member: String) throws(Misfit) -> Int {
    try need(member)
    return try integer()
  }

  /// A string that only some texts fit.
  mutating func value<Value>(
    _ member: String, _ make: (String) -> Value?
  ) throws(Misfit) -> Value {
    try need(member)
    return try value(of: member, make)
  }

  mutating func optionalValue<Value>(
    _ member: String, _ make: (String) -> Value?
  ) throws(Misfit) -> Value? {
    take(member) ? try value(of: member, make) : nil
  }

  mutating func value<Value>(
    of member: String, _ make: (String) -> Value?
  ) throws(Misfit) -> Value {
    let start = position
    guard let value = make(try string()) else {
      throw misfit(.invalidValue(of: member), at: start)
    }
    return value
  }

  mutating func id(_ member: String) throws(Misfit) -> String {
    try value(member, Self.id)
  }

  mutating func digest(_ member: String) throws(Misfit) -> Digest {
    try value(member) { Digest(hex: $0) }
  }

  mutating func decimal(_ member: String) throws(Misfit) -> ExactDecimal {
    try value(member) { ExactDecimal($0) }
  }

  mutating func visit(_ member: String) throws(Misfit) -> String {
    try value(member, Self.visitID)
  }

  /// `[a-z0-9-]{1,64}`.
  static func id(_ text: String) -> String? {
    let isPlain = text.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
    }
    return isPlain && (1...64).contains(text.utf8.count) ? text : nil
  }

  /// 32 lower-case hexadecimal digits.
  static func visitID(_ text: String) -> String? {
    let isHex = text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    return isHex && text.utf8.count == 32 ? text : nil
  }
}
