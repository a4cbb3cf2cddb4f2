/// Reads what SSH puts on the wire: numbers of four bytes, and strings with their length before.
///
/// A length is believed only as far as there are bytes (RFC 4251, section 5).
struct WireReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// Nil, with nothing taken, when there are fewer than so many bytes.
  mutating func bytes(_ count: Int) -> [UInt8]? {
    guard count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  mutating func number() -> UInt32? {
    bytes(4).map { $0.reduce(0) { $0 << 8 | UInt32($1) } }
  }

  mutating func string() -> [UInt8]? {
    number().flatMap { bytes(Int($0)) }
  }

  /// A string that is UTF-8.
  mutating func text() -> String? {
    string().flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// A string as it is read again.
  static func encode(_ string: some Collection<UInt8>) -> [UInt8] {
    let count = UInt32(truncatingIfNeeded: string.count)
    return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: count >> $0) } + string
  }
}
