import Assessment
import Testing

@Suite("Days")
struct CalendarDateTests {
  @Test(
    "leap years follow the Gregorian rule",
    arguments: [
      (2024, true), (2025, false), (2000, true), (1900, false), (2100, false), (2400, true),
      (4, true), (1, false), (9996, true),
    ])
  func leapYears(year: Int, isLeap: Bool) {
    #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test(
    "days that do not exist, and anything but the one form, are refused",
    arguments: [
      "2025-02-29", "2025-04-31", "2025-13-01", "2025-00-10", "2025-01-00", "2025-01-32",
      "0000-01-01", "2025-1-1", "25-01-01", "2025/01/01", "20250101", "2025-01-01T", " 2025-01-01",
      "2025-01-0a", "-025-01-01", "+025-01-01", "", "２025-01-01",
    ])
  func refused(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(
    "day numbers count from 1970-01-01",
    arguments: [
      ("1970-01-01", 0), ("1970-01-02", 1), ("1969-12-31", -1), ("2000-02-29", 11_016),
      ("2000-03-01", 11_017), ("2025-11-06", 20_398), ("0001-01-01", -719_162),
      ("9999-12-31", 2_932_896),
    ])
  func dayNumbers(text: String, number: Int) {
    #expect(day(text).dayNumber == number)
    #expect(CalendarDate(dayNumber: number)?.text == text)
  }

  @Test("every day of eight centuries follows the one before, both ways")
  func roundTrip() {
    var previous = day("1600-01-01")
    var wrong = 0
    for number in (previous.dayNumber + 1)...day("2400-03-01").dayNumber {
      guard let next = CalendarDate(dayNumber: number) else {
        wrong += 1
        continue
      }
      let isNextDay = next.day == previous.day + 1 && next.month == previous.month
      let isNextMonth = next.month == previous.month % 12 + 1 && next.day == 1
      let isNextYear = (next.year == previous.year + 1) == (isNextMonth && next.month == 1)
      if next.dayNumber != number || !(isNextDay || isNextMonth) || !isNextYear { wrong += 1 }
      previous = next
    }
    #expect(wrong == 0)
    #expect(previous.text == "2400-03-01")
  }

  @Test("there is no day outside the years 1 to 9999")
  func outside() {
    #expect(CalendarDate(dayNumber: -719_163) == nil)
    #expect(CalendarDate(dayNumber: 2_932_897) == nil)
    #expect(CalendarDate(year: 10_000, month: 1, day: 1) == nil)
  }

  @Test("days are ordered by time and printed with their noughts")
  func orderAndText() {
    #expect(day("2024-12-31") < day("2025-01-01"))
    #expect(day("2025-09-30") < day("2025-10-01"))
    #expect(CalendarDate(year: 7, month: 3, day: 9)?.text == "0007-03-09")
  }
}
