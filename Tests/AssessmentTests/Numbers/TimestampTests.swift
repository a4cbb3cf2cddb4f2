import Assessment
import Testing

@Suite("Times of entries")
struct TimestampTests {
  @Test(
    "whole seconds with an offset are read, and kept as they stand",
    arguments: [
      ("2025-11-06T09:02:11+07:00", 1_762_394_531), ("2025-11-06T02:02:11Z", 1_762_394_531),
      ("2025-11-05T22:32:11-03:30", 1_762_394_531), ("1970-01-01T00:00:00+00:00", 0),
      ("1969-12-31T23:59:59Z", -1), ("2025-11-06T23:59:60+07:00", 1_762_448_400),
    ])
  func accepted(text: String, seconds: Int) throws {
    let time = try #require(Timestamp(text))
    #expect(time.seconds == seconds)
    #expect(time.text == text)
  }

  @Test(
    "anything else is refused",
    arguments: [
      "", "2025-11-06", "2025-11-06T09:02:11", "2025-11-06T09:02+07:00",
      "2025-11-06 09:02:11+07:00", "2025-11-06t09:02:11+07:00", "2025-11-06T09:02:11z",
      "2025-11-06T09:02:11.5+07:00", "2025-11-06T24:00:00+07:00", "2025-11-06T09:60:00+07:00",
      "2025-11-06T09:02:61+07:00", "2025-11-06T09:02:11+0700", "2025-11-06T09:02:11+07",
      "2025-11-06T09:02:11+24:00", "2025-11-06T09:02:11+07:60", "2025-11-06T09:02:11*07:00",
      "2025-02-29T09:02:11+07:00", "2025-11-06T9:02:11+07:00", "2025-11-06T09:02:11Z ",
      "2025-11-06T0a:02:11Z", "2025-11-06T09:02:11+07:00Z",
    ])
  func refused(text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test("times are compared across offsets, and the day is that of the place")
  func acrossOffsets() {
    let jakarta = time("2025-11-06T00:30:00+07:00")
    let jayapura = time("2025-11-06T02:00:00+09:00")
    #expect(jayapura.seconds < jakarta.seconds)
    #expect(jakarta.localDate == day("2025-11-06"))
    #expect(time("2025-11-05T17:30:00Z").seconds == jakarta.seconds)
    #expect(time("2025-11-05T17:30:00Z").localDate == day("2025-11-05"))
  }

  @Test("the clock shows hour and minute of the place")
  func clockFace() {
    #expect(clock("09:02").clock == "09:02")
  }

  @Test(
    "a time made from seconds reads back as the same time",
    arguments: [
      (1_762_394_531, 25_200, "2025-11-06T09:02:11+07:00"),
      (1_762_394_531, -12_600, "2025-11-05T22:32:11-03:30"),
      (0, 0, "1970-01-01T00:00:00+00:00"), (-1, 0, "1969-12-31T23:59:59+00:00"),
      (-1, 3600, "1970-01-01T00:59:59+01:00"), (0, -3600, "1969-12-31T23:00:00-01:00"),
      (951_782_400, 32_400, "2000-02-29T09:00:00+09:00"),
    ])
  func fromSeconds(seconds: Int, offset: Int, text: String) throws {
    let made = try #require(Timestamp(secondsSince1970: seconds, offset: offset))
    #expect(made.text == text)
    #expect(made == Timestamp(text))
  }

  @Test("a day that the calendar does not hold makes no time")
  func beyondTheCalendar() {
    #expect(Timestamp(secondsSince1970: 253_402_300_800, offset: 0) == nil)
    #expect(Timestamp(secondsSince1970: 253_402_300_799, offset: 0) != nil)
  }
}
