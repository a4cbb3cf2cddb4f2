import Assessment
import Reports
import Testing
import Text

@testable import Screens

@Suite struct ShareTests {
  @Test(arguments: [
    ("41", "45", "91,11 % (1 : 1,10)"), ("1", "3", "33,33 % (1 : 3,00)"),
    ("2", "3", "66,67 % (1 : 1,50)"), ("0.5", "12", "4,17 % (1 : 24,00)"),
    ("45", "45", "100,00 %"), ("90", "45", "200,00 %"), ("0", "45", "0,00 %"),
    ("1", "999999999999", "0,00 % (1 : 999999999999,00)"),
  ])
  func isWorkedOutExactly(part: String, whole: String, expected: String) throws {
    let part = try #require(ExactDecimal(part))
    let whole = try #require(ExactDecimal(whole))
    let item = Item(id: "a", text: Bilingual(id: "a", en: "a"), answer: .ratio([]))
    #expect(Share(part, of: whole)?.words(Wording(Indonesian()), for: item) == expected)
  }

  @Test(arguments: [("41", "45", "turun 8,89 %"), ("50", "45", "turun 0,00 %")])
  func ofADecreaseIsHowLargeItIs(part: String, whole: String, expected: String) throws {
    let item = Item(
      id: "a", text: Bilingual(id: "a", en: "a"), answer: .ratio([], decrease: true))
    let share = Share(try #require(ExactDecimal(part)), of: try #require(ExactDecimal(whole)))
    #expect(share?.words(Wording(Indonesian()), for: item) == expected)
  }

  @Test func isNothingWithoutAWhole() {
    #expect(Share(ExactDecimal(1), of: ExactDecimal(0)) == nil)
    #expect(Share(ExactDecimal(-1), of: ExactDecimal(5)) == nil)
  }
}
