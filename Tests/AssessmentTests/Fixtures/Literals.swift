import Assessment
import Text

/// A decimal from a literal of the log's grammar.
func decimal(_ text: String) -> ExactDecimal {
  guard let value = ExactDecimal(text) else { preconditionFailure("not a decimal: \(text)") }
  return value
}

/// A day from a literal such as `2025-11-06`.
func day(_ text: String) -> CalendarDate {
  guard let value = CalendarDate(text) else { preconditionFailure("not a day: \(text)") }
  return value
}

/// A time from a literal such as `2025-11-06T09:00:00+07:00`.
func time(_ text: String) -> Timestamp {
  guard let value = Timestamp(text) else { preconditionFailure("not a time: \(text)") }
  return value
}

/// A time on the day of the visits, at that hour and minute of Western Indonesian time.
func clock(_ hourAndMinute: String) -> Timestamp {
  time("2025-11-06T\(hourAndMinute):00+07:00")
}

extension Digest {
  /// 64 digits that depend on every byte of the text (FNV-1a, four times), standing in for SHA-256.
  static func fake(_ text: String) -> Digest {
    let parts = (1...4).map { seed in
      var state: UInt64 = 0xcbf2_9ce4_8422_2325 &+ UInt64(seed)
      for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
      let digits = String(state, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
    return Digest(hex: parts.joined()) ?? .zero
  }
}

extension Bilingual {
  /// Words that no test looks at.
  static let blank = Bilingual(id: "-", en: "-")
}

extension Figures {
  /// `50.00 [25.00, 75.00]`, as a report would print it.
  var text: String {
    "\(running?.text ?? "none") [\(lowest.text), \(highest.text)]"
  }
}

extension ItemCounts {
  /// `items/answered/pending`.
  var text: String {
    "\(items)/\(answered)/\(pending)"
  }
}
