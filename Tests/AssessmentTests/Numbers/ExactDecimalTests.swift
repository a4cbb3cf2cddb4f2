import Assessment
import Testing

@Suite("Decimals as people write them")
struct ExactDecimalTests {
  @Test(
    "what the log's grammar accepts is printed as it was given",
    arguments: [
      "0", "7", "10", "11.0", "12.50", "0.5", "0.000001", "0.050", "-3", "-0.25", "-0.000001",
      "999999999999", "999999999999.999999", "-999999999999.999999", "100000000000",
    ])
  func acceptedAndKept(text: String) {
    #expect(ExactDecimal(text)?.text == text)
  }

  @Test(
    "anything else is refused",
    arguments: [
      "", "-", ".", "-.", "+1", "01", "00", "-01", "00.5", ".5", "5.", "-.5", "1.2.3", "1..2",
      "1.2345678", "1.0000000", "1000000000000", "1e3", "0x10", "1,5", "1.200,5", " 1", "1 ", "1\n",
      "--1", "1-", "nan", "inf", "١", "１", "½", "1.5m", "1_000",
    ])
  func refused(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test("trailing zeros are kept in print and mean nothing in comparisons")
  func trailingZeros() {
    #expect(decimal("11.0") == decimal("11"))
    #expect(decimal("11.0").text != decimal("11").text)
    #expect(decimal("11.0").hashValue == decimal("11.000000").hashValue)
    #expect(Set([decimal("11"), decimal("11.0"), decimal("11.00")]).count == 1)
    #expect(decimal("11.01") != decimal("11.1"))
  }

  @Test(
    "order is that of the values, whatever the number of decimals",
    arguments: [
      ("-2", "-1.5"), ("-1.5", "-1.25"), ("-0.1", "0"), ("0", "0.000001"), ("9", "10"),
      ("9.9", "9.91"), ("9.95", "10.0"), ("999999999999.999998", "999999999999.999999"),
    ])
  func order(smaller: String, larger: String) {
    #expect(decimal(smaller) < decimal(larger))
    #expect(!(decimal(larger) < decimal(smaller)))
    #expect(decimal(smaller) != decimal(larger))
  }

  @Test("minus nought is nought")
  func minusNought() {
    #expect(decimal("-0") == decimal("0"))
    #expect(decimal("-0.00") == decimal("0"))
    #expect(!(decimal("-0") < decimal("0")))
  }

  @Test("eighteen digits are exact where a binary float is not")
  func eighteenDigits() {
    let value = decimal("123456789012.345678")
    #expect(value.units == 123_456_789_012_345_678)
    #expect(value.scale == 6)
    #expect(value != decimal("123456789012.345679"))
  }

  @Test("a whole number has no decimals")
  func whole() {
    #expect(ExactDecimal(100).text == "100")
    #expect(ExactDecimal(-7) == decimal("-7.0"))
  }
}
