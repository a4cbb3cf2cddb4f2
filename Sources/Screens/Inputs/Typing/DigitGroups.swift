/// Digits with single blanks, full stops or hyphens between them, as long numbers are written.
struct DigitGroups: Equatable {
  private var groups: [[UInt8]] = []
  /// What stands between a group and the one before it.
  private var separators: [UInt8] = []
  /// A plus sign before the first group.
  private var hasPlus = false

  /// Every such number; none that is a part of a word, or of the number of a letter with its strokes.
  static func all(in bytes: [UInt8]) -> [DigitGroups] {
    var found: [DigitGroups] = []
    var index = 0
    while index < bytes.count {
      guard isDigit(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      var number = DigitGroups()
      number.hasPlus = start > 0 && bytes[start - 1] == UInt8(ascii: "+")
      index = number.read(bytes, from: start)
      let before = start > 0 ? bytes[start - 1] : UInt8(ascii: " ")
      let after = index < bytes.count ? bytes[index] : UInt8(ascii: " ")
      if !isWord(before), !isWord(after) { found.append(number) }
    }
    return found
  }

  /// - Returns: where the number ends.
  private mutating func read(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while true {
      let group = Array(bytes[index...].prefix(while: Self.isDigit))
      groups.append(group)
      index += group.count
      guard index + 1 < bytes.count, Self.isSeparator(bytes[index]), Self.isDigit(bytes[index + 1])
      else { return index }
      separators.append(bytes[index])
      index += 1
    }
  }

  var hasIdentityNumber: Bool {
    runs.contains { run in
      let digits = Array(groups[run].joined())
      let between = separators[run.lowerBound..<(run.upperBound - 1)]
      return digits.count == 16 && groups[run].allSatisfy { $0.count > 1 }
        && Set(between).count < 2 && Self.isIdentityNumber(digits)
    }
  }

  var hasPhoneNumber: Bool {
    runs.contains { run in
      let digits = Array(groups[run].joined())
      let isInternational = hasPlus && run.lowerBound == 0 || run.count == 1
      let isDomestic = groups[run.lowerBound].count > 3
      let hasShortGroup = groups[run].dropFirst().contains { $0.count < 3 }
      if hasShortGroup { return false }
      if isDomestic, digits.starts(with: [0x30, 0x38]) { return (10...13).contains(digits.count) }
      return isInternational && digits.starts(with: [0x36, 0x32])
        && (11...14).contains(digits.count) && (hasPlus || digits[2] == 0x38)
    }
  }

  /// Neighbouring groups, of which one number may be made.
  private var runs: [Range<Int>] {
    groups.indices.flatMap { start in
      (start + 1...min(start + 8, groups.count)).map { start..<$0 }
    }
  }

  /// Province, regency and district, then day (that of women 40 more), month and year of birth.
  private static func isIdentityNumber(_ digits: [UInt8]) -> Bool {
    let parts = stride(from: 0, to: 12, by: 2).map { index in
      Int(digits[index] - 0x30) * 10 + Int(digits[index + 1] - 0x30)
    }
    let isBorn = (1...31).contains(parts[3] % 40) && parts[3] < 72 && (1...12).contains(parts[4])
    return (11...97).contains(parts[0]) && parts[1] > 0 && isBorn
      && digits[12...] != [0x30, 0x30, 0x30, 0x30]
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    [UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-")].contains(byte)
  }

  /// Letters and the stroke; what is not ASCII is taken for a sign.
  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "/"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
