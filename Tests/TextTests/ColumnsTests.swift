import Testing
import Text

@Suite struct ColumnsTests {
  @Test(arguments: [
    ("", 0), ("laik", 4), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("ｱ", 1), ("Ａ", 2), ("😀", 2),
    ("✅", 2), ("✓", 1), ("…", 1), ("─█•", 3), ("🇮🇩", 2), ("กำ", 2), ("क्षि", 3), ("한", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2),
  ])
  func measuresAsTerminalsDo(text: String, columns: Int) {
    #expect(Columns.width(of: text) == columns)
  }

  @Test func measuresPartsOfTexts() {
    #expect(Columns.width(of: "漢字 laik".dropFirst()) == 7)
  }

  @Test(arguments: [
    ("laik", 4, "laik"), ("laik", 2, "la"), ("laik", 0, ""), ("laik", -1, ""), ("", 3, ""),
    ("漢字", 3, "漢"), ("漢字", 1, ""), ("e\u{301}a", 1, "e\u{301}"), ("a漢", 2, "a"),
    ("ไทย", 9, "ไทย"),
  ])
  func takesTheLongestBeginning(text: String, width: Int, expected: String) {
    #expect(Columns.prefix(of: text, width: width) == expected)
  }

  @Test func keepsAllMarksOfTheLastBase() {
    let prefix = Columns.prefix(of: "ab\u{301}\u{302}c", width: 2)
    #expect(Array(prefix.unicodeScalars) == ["a", "b", "\u{301}", "\u{302}"])
  }

  /// A flag is one `Character` but two cells.
  @Test func cutsBetweenScalarsOfOneCharacter() {
    #expect(Array(Columns.prefix(of: "🇮🇩", width: 1).unicodeScalars) == ["🇮"])
  }
}
