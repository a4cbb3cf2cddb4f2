internal import Assessment

/// What a typed number means, when a comma or a point may separate decimals or thousands.
///
/// `1.200` and `1,200` may be either and are asked back; with both separators, or several of one,
/// there is only one way to read it. The value is within the grammar of the log.
enum NumberReading: Equatable, Sendable {
  case empty
  case number(ExactDecimal)
  case ambiguous(decimal: ExactDecimal, thousands: ExactDecimal)
  case refused(Fault)

  enum Fault: Equatable, Sendable {
    /// Ends or begins with a separator, or is a sign alone: the rest is still to come.
    case unfinished
    case unexpected(Character)
    /// Groups of thousands that are not three digits, or separators in no order.
    case badGroups
    case tooManyDigits
    case tooManyDecimals
  }

  /// - Parameter text: as typed; blanks around it are left out, `-` and `−` make it negative.
  init(_ text: String) {
    let typed = text.trimmed
    guard let first = typed.first else {
      self = .empty
      return
    }
    let isNegative = first == "-" || first == "\u{2212}"
    let digits = Array(isNegative ? typed.dropFirst() : typed[...])
    if let other = digits.first(where: { !Self.isDigit($0) && !Self.isSeparator($0) }) {
      self = .refused(.unexpected(other))
    } else {
      self = Self.read(digits, sign: isNegative ? "-" : "")
    }
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  private static func isSeparator(_ character: Character) -> Bool {
    character == "," || character == "."
  }

  private static func read(_ typed: [Character], sign: String) -> NumberReading {
    let groups = typed.split(omittingEmptySubsequences: false, whereSeparator: isSeparator)
      .map { String($0) }
    let separators = typed.filter(isSeparator)
    guard !groups.contains("") else { return .refused(.unfinished) }
    switch separators.count {
    case 0: return number(sign, groups[0], "")
    case 1 where groups[1].count == 3 && isLeading(groups[0]):
      return ambiguous(sign, groups[0], groups[1])
    case 1: return number(sign, groups[0], groups[1])
    default: return grouped(sign, groups, separators)
    }
  }

  /// Decimals come behind a separator that occurs once, is the last, and differs from all others.
  private static func grouped(
    _ sign: String, _ groups: [String], _ separators: [Character]
  ) -> NumberReading {
    let hasDecimals = separators.last != separators.first
    let thousands = hasDecimals ? groups.dropLast() : groups[...]
    let between = hasDecimals ? separators.dropLast() : separators[...]
    guard Set(between).count == 1, isLeading(groups[0]),
      thousands.dropFirst().allSatisfy({ $0.count == 3 })
    else { return .refused(.badGroups) }
    return number(sign, thousands.joined(), hasDecimals ? groups[groups.count - 1] : "")
  }

  /// Whether thousands may follow: one to three digits, the first of them not 0.
  private static func isLeading(_ group: String) -> Bool {
    (1...3).contains(group.count) && !group.hasPrefix("0")
  }

  private static func ambiguous(
    _ sign: String, _ first: String, _ second: String
  ) -> NumberReading {
    let decimals = String(second.reversed().drop { $0 == "0" }.reversed())
    guard case .number(let decimal) = number(sign, first, decimals),
      case .number(let thousands) = number(sign, first + second, "")
    else { return .refused(.badGroups) }
    return .ambiguous(decimal: decimal, thousands: thousands)
  }

  private static func number(
    _ sign: String, _ whole: String, _ decimals: String
  ) -> NumberReading {
    let significant = whole.drop { $0 == "0" }
    if significant.count > 12 { return .refused(.tooManyDigits) }
    if decimals.count > 6 { return .refused(.tooManyDecimals) }
    let text = sign + (significant.isEmpty ? "0" : significant)
    return ExactDecimal(decimals.isEmpty ? text : "\(text).\(decimals)").map { .number($0) }
      ?? .refused(.unfinished)
  }
}
