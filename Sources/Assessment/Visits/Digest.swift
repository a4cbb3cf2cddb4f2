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
    let digits = Array("0123456789abcdef".utf8)
    let hex = bytes.indices.flatMap { [digits[Int(bytes[$0] >> 4)], digits[Int(bytes[$0] & 15)]] }
    self.hex = String(decoding: hex, as: UTF8.self)
  }

  private init(repeating digit: String) {
    hex = String(repeating: digit, count: 64)
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
