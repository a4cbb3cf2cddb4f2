import Assessment

/// What a typed value comes to for an item.
enum PlainReading: Equatable {
  case answer(Answer)
  /// A comma or point that may separate decimals or thousands.
  case ambiguous(decimal: ExactDecimal, thousands: ExactDecimal)
  case unreadable

  /// Reads the value for the item's kind; whether the item can take it is asked afterwards.
  init(_ text: String, for item: Item) {
    switch item.answer {
    case .tick: self = .unreadable
    case .grade(let levels): self = Self.grade(text, of: levels)
    case .number: self = Self.number(text) { .number($0) }
    case .ratio: self = Self.ratio(text)
    case .count(let options, _): self = Self.count(text, of: options)
    case .sample: self = Self.sample(text)
    case .date: self = Self.date(text).map { .answer(.date($0)) } ?? .unreadable
    case .text: self = text.isEmpty ? .unreadable : .answer(.text(text))
    case .index: self = Self.index(text)
    }
  }

  private static func grade(_ text: String, of levels: [Level]) -> PlainReading {
    let keys = LevelKeys(levels)
    let level = levels.first { keys.name(of: $0) == text } ?? levels.first { $0.key == text }
    return level.map { .answer(.grade($0.key)) } ?? .unreadable
  }

  private static func number(_ text: String, as make: (ExactDecimal) -> Answer) -> PlainReading {
    switch NumberReading(text) {
    case .number(let value): .answer(make(value))
    case .ambiguous(let decimal, let thousands):
      .ambiguous(decimal: decimal, thousands: thousands)
    case .empty, .refused: .unreadable
    }
  }

  private static func date(_ text: String) -> CalendarDate? {
    guard case .date(let date) = DateReading(text) else { return nil }
    return date
  }

  /// `41/45`, `41:45` or `41 45`.
  private static func pair(_ text: String) -> (String, String)? {
    let parts = text.split { $0 == "/" || $0 == ":" || $0.isWhitespace }
    return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
  }

  private static func ratio(_ text: String) -> PlainReading {
    guard let (part, whole) = pair(text) else { return .unreadable }
    guard case .number(let share) = NumberReading(part) else { return number(part) { .number($0) } }
    return number(whole) { .ratio(part: share, whole: $0) }
  }

  private static func sample(_ text: String) -> PlainReading {
    guard let (found, examined) = pair(text), let found = Int(found), let examined = Int(examined)
    else { return .unreadable }
    return .answer(.sample(found: found, of: examined))
  }

  /// Numbers in the list or ids, separated by blanks or commas; `0` or `-` for none of them.
  private static func count(_ text: String, of options: [CountOption]) -> PlainReading {
    if text == "0" || text == "-" { return .answer(.count([])) }
    let words = text.split { $0 == "," || $0.isWhitespace }.map(String.init)
    let ids = words.map { word in
      Int(word).flatMap { options.indices.contains($0 - 1) ? options[$0 - 1].id : nil } ?? word
    }
    return ids.isEmpty ? .unreadable : .answer(.count(ids))
  }

  /// `76; sementara; 73; KPK; 2025-11-01`, of which only the figure must be there; as in the
  /// form it is provisional unless said to be final.
  private static func index(_ text: String) -> PlainReading {
    let parts = text.split(separator: ";", omittingEmptySubsequences: false).map {
      String($0).trimmed
    }
    func part(_ place: Int) -> String? {
      parts.indices.contains(place) && !parts[place].isEmpty ? parts[place] : nil
    }
    guard case .number(let value) = NumberReading(parts[0]) else {
      return number(parts[0]) { .number($0) }
    }
    var figure = IndexFigure(value: value, state: .provisional, source: part(3))
    switch part(1)?.lowercased() {
    case nil, "sementara", "provisional": break
    case "final": figure.state = .final
    default: return .unreadable
    }
    if let floor = part(2) {
      guard case .number(let read) = NumberReading(floor) else {
        return number(floor) { .number($0) }
      }
      figure.floor = read
    }
    figure.date = part(4).flatMap(date)
    return part(4) != nil && figure.date == nil ? .unreadable : .answer(.index(figure))
  }
}
