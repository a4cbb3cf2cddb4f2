import Testing
import Text

@Suite struct HarmlessTests {
  @Test(arguments: [
    "", "laik", "Mal Pelayanan Publik (MPP) ~ 90%", "é", "e\u{301}", "漢字", "ruang laktasi ≥ 12 m²",
    "السلام", "กำ", "क्षि", "✅ 😀", "ꦲꦏ꧀ꦱꦫ", "naïve…", "\u{A0}", "🇮🇩",
  ])
  func leavesOrdinaryTextAlone(text: String) {
    #expect(Array(Harmless.line(text).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(arguments: [
    ("a\u{1B}[31mb", "a^[[31mb"), ("\u{1B}]0;x\u{7}", "^[]0;x^G"), ("\0", "^@"), ("\u{7F}", "^?"),
    ("a\rb", "a^Mb"), ("a\nb", "a^Jb"), ("a\r\nb", "a^M^Jb"), ("a\u{8}b", "a^Hb"),
    ("\u{9B}31m", "<U+009B>31m"), ("\u{85}", "<U+0085>"),
  ])
  func showsControls(text: String, expected: String) {
    #expect(Harmless.line(text) == expected)
  }

  @Test(arguments: [
    0x00AD, 0x034F, 0x061C, 0x115F, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029,
    0x202A, 0x202D, 0x202E, 0x2060, 0x2063, 0x2066, 0x2069, 0x2800, 0x3164, 0xFE0E, 0xFE0F, 0xFEFF,
    0xFFA0, 0xFFF9, 0xFFFE, 0xFDD0, 0x0378, 0x1FAE8, 0x1D173, 0x1F3FB, 0x1F3FF, 0x1FFFF, 0xE0001,
    0xE0041, 0xE0100, 0x10FFFF,
  ])
  func namesWhatIsUnseenOrUnknown(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let digits = String(value, radix: 16, uppercase: true)
    let name = "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
    #expect(Harmless.line("a\(scalar)b") == "a\(name)b")
  }

  @Test func turnsTabsIntoBlanks() {
    #expect(Harmless.line("a\tb") == "a    b")
  }

  @Test func capsCombiningMarks() {
    let marks = String(repeating: "\u{301}", count: 30)
    let four = "e\u{301}\u{301}\u{301}\u{301}"
    #expect(Harmless.line("e" + marks) == four + "<+26>")
    #expect(Harmless.line("e" + marks + "f") == four + "<+26>f")
    #expect(Harmless.line("e" + marks + "\u{7}") == four + "<+26>^G")
    #expect(Harmless.line(four + "f") == four + "f")
  }

  /// A mark without a letter of its own would change what stands before it on the screen.
  @Test(arguments: [
    ("\u{301}a", "<U+0301>a"), ("\u{1B}\u{301}", "^[<U+0301>"),
    ("1\u{FE0F}\u{20E3}", "1<U+FE0F><U+20E3>"),
  ])
  func showsMarksWithoutBase(text: String, expected: String) {
    #expect(Harmless.line(text) == expected)
  }

  @Test(arguments: [
    ("", [""]), ("a", ["a"]), ("a\nb", ["a", "b"]), ("a\r\nb\n", ["a", "b", ""]),
    ("a\rb\r", ["a^Mb^M"]), ("\n\n", ["", "", ""]), ("a\r\r\nb", ["a^M", "b"]),
    ("a\n\u{301}b", ["a", "<U+0301>b"]), ("a\u{2028}b", ["a<U+2028>b"]),
  ])
  func splitsIntoLines(text: String, expected: [String]) {
    #expect(Harmless.lines(text) == expected)
  }
}
