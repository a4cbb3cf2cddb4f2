/// A SHA-256 in 64 lower-case hexadecimal digits.
public struct Digest: Equatable, Hashable, Comparable, Sendable {
  public let hex: String

  /// What the hash of the first line of a log starts from.
  public static let zero = Digest(repeating: "0")

  /// Nil unless `hex` is exactly 64 digits of `0-9a-f`.
  public init?(hex: String) {
    guard hex.utf8.count == 64, hex.utf8.allSatisfy(Self.isDigit) else { return nil }
    self.hex = hex
  }

  /// The 32 bytes that a SHA-256 function gives.
  public init(_ bytes: SIMD32<UInt8>) {
    var hex: [UInt8] = []
    hex.reserveCapacity(64)
    for index in bytes.indices {
      hex.append(Self.digit(bytes[index] >> 4))
      hex.append(Self.digit(bytes[index] & 15))
    }
    self.hex = String(decoding: hex, as: UTF8.self)
  }

  private init(repeating digit: String) {
    hex = String(repeating: digit, count: 64)
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x57 + value
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }

  /// The first eight digits, for a person to tell files apart.
  public var short: String {
    String(hex.prefix(8))
  }

  public static func < (left: Digest, right: Digest) -> Bool {
    left.hex < right.hex
  }
}
