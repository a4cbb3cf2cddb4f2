import Assessment
import Testing
import Text

@testable import Screens

@Suite struct LevelKeysTests {
  @Test(
    arguments: [
      (["0", "1", "2", "3"], "0-3"), (["5", "4", "3"], "3-5"), (["1", "3"], "1/3"),
      (["a", "b", "c"], "1-3"), (["10", "20"], "1-2"), (["1"], "1"),
    ])
  func namesTheDigits(keys: [String], span: String) {
    #expect(LevelKeys(Self.levels(keys)).span == span)
  }

  @Test func aSingleDigitKeyIsItsOwnDigit() {
    let levels = Self.levels(["5", "3", "0"])
    #expect(LevelKeys(levels).level(for: "5") == levels[0])
    #expect(LevelKeys(levels).level(for: "0") == levels[2])
    #expect(LevelKeys(levels).level(for: "1") == nil)
  }

  @Test func theTenthLevelHasNoDigit() {
    let levels = Self.levels((1...10).map { "tingkat-\($0)" })
    #expect(LevelKeys(levels).level(for: "9") == levels[8])
    #expect(LevelKeys(levels).digit(of: levels[9]) == nil)
  }

  private static func levels(_ keys: [String]) -> [Level] {
    keys.map { Level(key: $0, text: Bilingual(id: $0, en: $0), points: .zero) }
  }
}
