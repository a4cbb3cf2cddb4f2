import Assessment
import Testing
import Text

@testable import Screens

@Suite struct ScoreBarTests {
  @Test(
    arguments: [
      (nil, 0, 10, "[----------]"), (nil, 10, 10, "[##########]"), (0, 0, 0, "[|.........]"),
      (10, 10, 10, "[#########|]"), (5, 5, 5, "[#####|....]"), (6, 3, 8, "[###---|-..]"),
    ] as [(Int?, Int, Int, String)])
  func theBarTellsCertainPossibleAndLostApart(
    running: Int?, lowest: Int, highest: Int, expected: String
  ) {
    let figures = Figures(
      running: running.map { Fraction($0) }, lowest: Fraction(lowest), highest: Fraction(highest))
    #expect(ScoreBar(figures, of: Fraction(10), width: 10).text == expected)
  }

  private func ticks(_ limits: String..., width: Int = 20) -> String {
    let whole = Fraction(100)
    let bar = ScoreBar(
      Figures(running: nil, lowest: .zero, highest: whole), of: whole, width: width)
    let marks = limits.compactMap { ExactDecimal($0) }.map {
      Mark(id: $0.text, title: Bilingual(id: "", en: ""), threshold: .above($0))
    }
    return bar.ticks(marks, Language.indonesian.phrases)
  }

  @Test func eachMarkStandsWhereItBegins() {
    #expect(ticks("50") == "           ^50        ")
    #expect(ticks("75", "25.5") == "      ^25,5     ^75   ")
  }

  @Test func aMarkAtTheEndHasItsNumberBeforeIt() {
    #expect(ticks("100") == "                 100^ ")
    #expect(ticks("95") == "                  95^ ")
  }

  @Test func aMarkBeyondTheBarIsNotDrawn() {
    #expect(ticks("150") == String(repeating: " ", count: 22))
  }
}
