import Testing
import Text

@Suite struct WrappingTests {
  @Test(arguments: [
    ("", 10, [""]),
    ("ruang laktasi", 20, ["ruang laktasi"]),
    ("ruang laktasi", 13, ["ruang laktasi"]),
    ("ruang laktasi", 12, ["ruang", "laktasi"]),
    ("satu dua tiga", 8, ["satu dua", "tiga"]),
    ("a\n\nb", 5, ["a", "", "b"]),
    ("a\n", 5, ["a", ""]),
    ("  menjorok ke dalam", 12, ["  menjorok", "ke dalam"]),
    ("satu   dua", 6, ["satu", "dua"]),
    ("satu  ", 6, ["satu  "]),
    ("satu   ", 6, ["satu"]),
    ("Peraturan", 4, ["Pera", "tura", "n"]),
    ("di Peraturan baru", 5, ["di", "Perat", "uran", "baru"]),
    ("abc", 0, ["a", "b", "c"]),
    ("漢字漢", 5, ["漢字", "漢"]),
    ("漢字", 1, ["漢", "字"]),
  ])
  func breaksLines(text: String, width: Int, expected: [String]) {
    #expect(Wrapping.lines(text, width: width) == expected)
  }

  @Test func neverPartsAMarkFromItsBase() {
    #expect(
      Wrapping.lines("ae\u{301}e\u{301}", width: 1) == ["a", "e\u{301}", "e\u{301}"])
    #expect(Wrapping.lines("漢\u{302}漢", width: 1) == ["漢\u{302}", "漢"])
  }

  @Test(arguments: [
    ("laik<U+202E>kial", 10, ["laik", "<U+202E>ki", "al"]),
    ("a<U+10FFFF><U+202E>", 10, ["a", "<U+10FFFF>", "<U+202E>"]),
    ("<U+202E><U+202D>", 8, ["<U+202E>", "<U+202D>"]),
    ("<U+202E>", 5, ["<U+20", "2E>"]),
    ("abc^[^?^J", 4, ["abc", "^[^?", "^J"]),
    ("^[", 1, ["^", "["]),
    ("abe\u{302}<+26>", 5, ["abe\u{302}", "<+26>"]),
    ("ab<U+", 3, ["ab<", "U+"]),
    ("a<b^c+<>", 3, ["a<b", "^c+", "<>"]),
    ("abc^", 3, ["abc", "^"]),
  ])
  func keepsMarksWhole(text: String, width: Int, expected: [String]) {
    #expect(Wrapping.lines(text, width: width) == expected)
  }

  @Test(arguments: 2...30)
  func fitsAndLosesOnlyBlanks(width: Int) {
    let text = "Ruang laktasi: ≥ 12 m², pintu  terkunci; 漢字漢字漢字 e\u{301}e\u{301} Permenkes15/2013"
    let lines = Wrapping.lines(text, width: width)
    #expect(lines.allSatisfy { Columns.width(of: $0) <= width })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test(arguments: [
    ("laik", 4, "laik"), ("laik", 3, "la…"), ("laik", 1, "…"), ("laik", 0, ""), ("laik", -3, ""),
    ("", 2, ""), ("漢字", 4, "漢字"), ("漢字", 3, "漢…"), ("漢字", 2, "…"), ("e\u{301}ab", 2, "e\u{301}…"),
  ])
  func cuts(text: String, width: Int, expected: String) {
    #expect(Wrapping.cut(text, width: width) == expected)
  }

  @Test(arguments: [
    ("ya", 4, "ya  "), ("漢", 4, "漢  "), ("e\u{301}", 2, "e\u{301} "), ("tidak", 2, "tidak"),
    ("", -1, ""),
  ])
  func pads(text: String, width: Int, expected: String) {
    #expect(Wrapping.padded(text, to: width) == expected)
  }
}
