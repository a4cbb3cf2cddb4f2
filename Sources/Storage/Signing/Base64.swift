/// Bytes as text of the 64 letters of RFC 4648, taken strictly: each sequence of bytes has one text.
enum Base64 {
  /// Nil unless every letter is of the alphabet, the padding is there, and no unused bit is set.
  static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    guard text.count.isMultiple(of: 4) else { return nil }
    let letters = text.prefix(text.count - text.suffix(2).reversed().prefix { $0 == pad }.count)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(letters.count / 4 * 3 + 2)
    var bits: UInt32 = 0
    var held = 0
    for letter in letters {
      guard let value = value(of: letter) else { return nil }
      bits = (bits << 6 | value) & 0xFFFF
      held += 6
      guard held >= 8 else { continue }
      held -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
    }
    return bits & ((1 << UInt32(held)) - 1) == 0 ? bytes : nil
  }

  /// With the padding at its end.
  static func encode(_ bytes: some Collection<UInt8>) -> String {
    let letters = digits(of: bytes)
    let padding = [UInt8](repeating: pad, count: (4 - letters.count % 4) % 4)
    return String(decoding: letters + padding, as: UTF8.self)
  }

  /// As fingerprints are written.
  static func withoutPadding(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: digits(of: bytes), as: UTF8.self)
  }

  private static func digits(of bytes: some Collection<UInt8>) -> [UInt8] {
    var letters: [UInt8] = []
    var bits: UInt32 = 0
    var held: UInt32 = 0
    for byte in bytes {
      bits = (bits << 8 | UInt32(byte)) & 0xFFFF
      held += 8
      while held >= 6 {
        held -= 6
        letters.append(letter(of: bits >> held & 63))
      }
    }
    if held > 0 { letters.append(letter(of: bits << (6 - held) & 63)) }
    return letters
  }

  private static let pad = UInt8(ascii: "=")

  private static func letter(of value: UInt32) -> UInt8 {
    let value = UInt8(truncatingIfNeeded: value)
    return switch value {
    case 0..<26: UInt8(ascii: "A") + value
    case 26..<52: UInt8(ascii: "a") + value - 26
    case 52..<62: UInt8(ascii: "0") + value - 52
    case 62: UInt8(ascii: "+")
    default: UInt8(ascii: "/")
    }
  }

  private static func value(of letter: UInt8) -> UInt32? {
    switch letter {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(letter - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(letter - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(letter - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
