internal import Assessment

/// What a typed date means: `2025-11-06`, or day first as people write it, `6/11/2025`.
enum DateReading: Equatable, Sendable {
  case empty
  case date(CalendarDate)
  case refused(Fault)

  enum Fault: Equatable, Sendable {
    /// Not three numbers with `-`, `/` or `.` between them, or not all of them yet.
    case unfinished
    case unexpected(Character)
    /// A year needs four digits, so that nobody has to guess the century.
    case shortYear
    /// A day that the calendar does not have.
    case impossible
  }

  /// - Parameter text: as typed; blanks around it are left out.
  init(_ text: String) {
    let characters = Array(text.trimmed)
    if characters.isEmpty {
      self = .empty
    } else if let other = characters.first(where: { !Self.isDigit($0) && !Self.isSeparator($0) }) {
      self = .refused(.unexpected(other))
    } else {
      self = Self.read(characters)
    }
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  private static func isSeparator(_ character: Character) -> Bool {
    "-/.".contains(character)
  }

  private static func read(_ typed: [Character]) -> DateReading {
    let parts = typed.split(omittingEmptySubsequences: false, whereSeparator: isSeparator)
      .map { String($0) }
    guard parts.count == 3, Set(typed.filter(isSeparator)).count == 1 else {
      return .refused(.unfinished)
    }
    let isYearFirst = parts[0].count == 4
    let (year, day) = isYearFirst ? (parts[0], parts[2]) : (parts[2], parts[0])
    return date(year: year, month: parts[1], day: day)
  }

  private static func date(year: String, month: String, day: String) -> DateReading {
    guard (1...2).contains(month.count), (1...2).contains(day.count) else {
      return .refused(.unfinished)
    }
    guard year.count == 4 else {
      return .refused(year.count == 2 ? .shortYear : .unfinished)
    }
    guard let year = Int(year), let month = Int(month), let day = Int(day),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return .refused(.impossible) }
    return .date(date)
  }
}
