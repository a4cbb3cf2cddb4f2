internal import Assessment

/// The digit that gives each level: its own key when all keys are single digits, else its position.
struct LevelKeys {
  private let pairs: [(digit: Character, level: Level)]

  init(_ levels: [Level]) {
    let areDigits = levels.allSatisfy { $0.key.utf8.count == 1 && Int($0.key) != nil }
    pairs = zip(1..., levels).compactMap { position, level in
      if areDigits { return (Character(level.key), level) }
      return position < 10 ? (Character(String(position)), level) : nil
    }
  }

  var digits: [Character] {
    pairs.map(\.digit)
  }

  func level(for digit: Character) -> Level? {
    pairs.first { $0.digit == digit }?.level
  }

  func digit(of level: Level) -> Character? {
    pairs.first { $0.level == level }?.digit
  }

  /// What is typed where a line is read: the digit, or the key of a level beyond the ninth.
  func name(of level: Level) -> String {
    digit(of: level).map(String.init) ?? level.key
  }

  /// `0-5` when the digits are a row, else `1/3/5`.
  var span: String {
    let values = digits.compactMap(\.wholeNumberValue).sorted()
    if let first = values.first, let last = values.last, values == Array(first...last), last > first
    {
      return "\(first)-\(last)"
    }
    return values.map(String.init).joined(separator: "/")
  }
}
