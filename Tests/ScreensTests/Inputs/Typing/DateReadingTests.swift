import Assessment
import Testing

@testable import Screens

@Suite struct DateReadingTests {
  @Test(arguments: [
    "2025-11-06", "6-11-2025", "06-11-2025", "6/11/2025", "06.11.2025", " 6.11.2025 ",
  ])
  func readsTheDayInEveryOrderPeopleWrite(typed: String) throws {
    let day = try #require(CalendarDate("2025-11-06"))
    #expect(DateReading(typed) == .date(day))
  }

  @Test func readsAYearFirstWithAnySeparator() throws {
    let day = try #require(CalendarDate("2024-02-29"))
    #expect(DateReading("2024/2/29") == .date(day))
    #expect(DateReading("29/2/2024") == .date(day))
  }

  @Test(
    arguments: [
      ("31-4-2025", .impossible), ("29/2/2025", .impossible), ("2025-13-01", .impossible),
      ("0/1/2025", .impossible), ("1-1-0000", .impossible), ("6/11/25", .shortYear),
      ("6-11", .unfinished), ("6/11-2025", .unfinished), ("6-11-", .unfinished),
      ("6-11-202", .unfinished), ("006-11-2025", .unfinished), ("20251106", .unfinished),
      ("6 November 2025", .unexpected(" ")), ("6-Nov-2025", .unexpected("N")),
    ] as [(String, DateReading.Fault)])
  func refusesTheRestWithAReason(typed: String, fault: DateReading.Fault) {
    #expect(DateReading(typed) == .refused(fault))
  }

  @Test func nothingIsNothing() {
    #expect(DateReading("  ") == .empty)
  }
}
