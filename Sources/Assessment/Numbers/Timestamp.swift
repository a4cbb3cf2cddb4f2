/// When an entry was made, by the clock of the laptop it was made on: `2025-11-06T09:02:11+07:00`.
public struct Timestamp: Equatable, Hashable, Sendable {
  /// The time as it stands in the log.
  public let text: String
  /// The day at the place where the clock was read.
  public let localDate: CalendarDate
  /// Seconds since 1970-01-01T00:00:00Z; what two times are compared by.
  public let seconds: Int

  /// 1970-01-01T00:00:00Z: what a clock that tells no time of the calendar is taken to say.
  public static let epoch = Timestamp()

  private init() {
    text = "1970-01-01T00:00:00Z"
    localDate = .epoch
    seconds = 0
  }

  /// Reads RFC 3339 with whole seconds and an offset (`+07:00`, `-03:30` or `Z`).
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20,
      let date = CalendarDate(String(decoding: bytes.prefix(10), as: UTF8.self)),
      bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), let hour = CalendarDate.number(bytes[11..<13]),
      let minute = CalendarDate.number(bytes[14..<16]),
      let second = CalendarDate.number(bytes[17..<19]),
      hour < 24, minute < 60, second < 61, let offset = Self.offset(bytes[19...])
    else { return nil }
    self.text = text
    localDate = date
    seconds = date.dayNumber * 86_400 + hour * 3600 + minute * 60 + second - offset
  }

  /// - Parameters:
  ///   - secondsSince1970: UTC.
  ///   - offset: seconds east of UTC, a whole number of minutes, less than a day.
  public init?(secondsSince1970: Int, offset: Int) {
    let local = secondsSince1970 + offset
    let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    let time = local - day * 86_400
    guard let date = CalendarDate(dayNumber: day) else { return nil }
    let clock = [time / 3600, time / 60 % 60, time % 60].map { CalendarDate.padded($0, to: 2) }
    let zone = [abs(offset) / 3600, abs(offset) / 60 % 60].map { CalendarDate.padded($0, to: 2) }
    let sign = offset < 0 ? "-" : "+"
    text =
      "\(date.text)T\(clock.joined(separator: ":"))\(sign)\(zone.joined(separator: ":"))"
    localDate = date
    seconds = secondsSince1970
  }

  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    if bytes.elementsEqual("Z".utf8) { return 0 }
    let zone = Array(bytes)
    guard zone.count == 6, zone[3] == UInt8(ascii: ":"),
      let hours = CalendarDate.number(zone[1..<3]),
      let minutes = CalendarDate.number(zone[4..<6]), hours < 24, minutes < 60
    else { return nil }
    switch zone[0] {
    case UInt8(ascii: "+"): return hours * 3600 + minutes * 60
    case UInt8(ascii: "-"): return -(hours * 3600 + minutes * 60)
    default: return nil
    }
  }

  /// `09:02`, the time of day as the clock showed it.
  public var clock: String {
    String(text.dropFirst(11).prefix(5))
  }
}

extension CalendarDate {
  /// The day that lies this many days after 1970-01-01 (Howard Hinnant's `civil_from_days`).
  public init?(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    let month = part < 10 ? part + 3 : part - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * part + 2) / 5 + 1)
  }
}
