import Assessment
import Testing

@testable import Screens

@Suite struct NumberReadingTests {
  @Test(arguments: [
    ("12", "12"), ("12,5", "12.5"), ("12.5", "12.5"), ("-3", "-3"), ("−3,25", "-3.25"),
    ("  12,50 ", "12.50"), ("0,125", "0.125"), ("007", "7"), ("00,5", "0.5"), ("0", "0"),
    ("1.200,5", "1200.5"), ("1,200.5", "1200.5"), ("1.200,500", "1200.500"),
    ("1.200.000", "1200000"), ("1,200,000.25", "1200000.25"), ("1234,567", "1234.567"),
    ("1,2345", "1.2345"), ("999999999999,999999", "999999999999.999999"),
    ("000123456789012", "123456789012"),
  ])
  func readsWhatIsClear(typed: String, expected: String) {
    guard case .number(let value) = NumberReading(typed) else {
      Issue.record("\(typed) was read as \(NumberReading(typed))")
      return
    }
    #expect(value.text == expected)
  }

  @Test(arguments: [
    ("1.200", "1.2", "1200"), ("1,200", "1.2", "1200"), ("12.345", "12.345", "12345"),
    ("999,000", "999", "999000"), ("-1.250", "-1.25", "-1250"),
  ])
  func asksBackWhatMayBeThousands(typed: String, decimal: String, thousands: String) {
    guard case .ambiguous(let first, let second) = NumberReading(typed) else {
      Issue.record("\(typed) was read as \(NumberReading(typed))")
      return
    }
    #expect(first.text == decimal)
    #expect(second.text == thousands)
  }

  @Test(
    arguments: [
      ("12,", .unfinished), (",5", .unfinished), ("-", .unfinished), ("1,,2", .unfinished),
      ("1.2.3", .badGroups), ("1.20,5", .badGroups), ("1,200,5.3", .badGroups),
      ("1.200,5.3", .badGroups), ("0.200,5", .badGroups), ("1234.567,8", .badGroups),
      ("12 m", .unexpected(" ")), ("12m²", .unexpected("m")), ("1e3", .unexpected("e")),
      ("1 200", .unexpected(" ")), ("5-", .unexpected("-")), ("٣", .unexpected("٣")),
      ("1\u{302}", .unexpected("1\u{302}")), ("1234567890123", .tooManyDigits),
      ("1,2345678", .tooManyDecimals),
    ] as [(String, NumberReading.Fault)])
  func refusesTheRestWithAReason(typed: String, fault: NumberReading.Fault) {
    #expect(NumberReading(typed) == .refused(fault))
  }

  @Test(arguments: ["", "  ", "\u{A0}"])
  func nothingIsNothing(typed: String) {
    #expect(NumberReading(typed) == .empty)
  }

  @Test(arguments: ["-12", "0", "11.0", "0.000001", "999999999999.999999", "1200"])
  func whatTheLogHoldsIsReadTheSameInEitherLanguage(text: String) {
    let typed = text.map { $0 == "." ? "," : $0 }
    #expect(NumberReading(text) == NumberReading(String(typed)))
  }
}
