/// What in a text looks as if it identified a person: asked about before it is recorded for all to read.
///
/// Prices, dates, ids of items and numbers of letters are none.
enum IdentityTrace: Equatable, Sendable {
  /// A national identity number: 16 digits with a place and a day of birth in them.
  case nik
  /// `08...` or `+62...`.
  case phone
  case email

  /// The first kind that the text has, of those in this order; nil when there is none.
  init?(in text: String) {
    let bytes = Array(text.utf8)
    let numbers = DigitGroups.all(in: bytes)
    if numbers.contains(where: \.hasIdentityNumber) {
      self = .nik
    } else if numbers.contains(where: \.hasPhoneNumber) {
      self = .phone
    } else if Self.hasAddress(bytes) {
      self = .email
    } else {
      return nil
    }
  }

  /// `name@host.tld`.
  private static func hasAddress(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { index in
      guard bytes[index] == UInt8(ascii: "@"), index > 0, isNamePart(bytes[index - 1]) else {
        return false
      }
      let host = bytes[(index + 1)...].prefix { isNamePart($0) }
      let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: true)
      return labels.count > 1 && labels.dropFirst().contains { $0.count > 1 }
    }
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"): true
    default: false
    }
  }
}
