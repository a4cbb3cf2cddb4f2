/// Texts that try to move a cursor, hide, reorder, flood, or become a formula or markup.
enum HostileStrings {
  static let all: [String] =
    (controls + invisible + sequences + floods + formulas).map {
      "[\($0)]"
    } + formulas

  /// C0, DEL and C1, each alone; a zero byte is none that a name can have.
  private static let controls = (Array(0x01...0x1F) + Array(0x7F...0x9F)).map(scalar)

  private static let invisible: [String] =
    [
      0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x180B, 0x180E, 0x2800, 0x3164, 0xFFA0, 0xFEFF,
      0xFE00, 0xFE0E, 0xFE0F, 0xFFF9, 0xFFFA, 0xFFFB, 0xFFFE, 0xFFFF, 0xFDD0, 0x1D173, 0x1D17A,
      0xE0001, 0xE0020, 0xE0041, 0xE007F, 0xE0100, 0xE01EF, 0x1F3FB, 0x10FFFF,
    ].map(scalar) + (Array(0x200B...0x200F) + Array(0x2028...0x202E)).map(scalar)
    + Array(0x2060...0x206F).map(scalar)

  private static let sequences = [
    "\u{1B}[2J", "\u{1B}[31;1m", "\u{1B}[H", "\u{1B}[?1049l", "\u{1B}[?25l", "\u{1B}[6n",
    "\u{1B}[c", "\u{1B}[20t", "\u{1B}c", "\u{1B}(0", "\u{1B}7", "\u{1B}M", "\u{1B}]0;judul\u{7}",
    "\u{1B}]52;c;cm0gLXJm\u{7}", "\u{1B}]8;;http://x\u{1B}\\klik", "\u{1B}P$q\"p\u{1B}\\",
    "\u{1B}_apc\u{1B}\\", "\u{1B}^pm\u{1B}\\", "\u{1B}X\u{1B}\\", "\u{9B}2J", "\u{9D}0;x\u{9C}",
    "\u{90}q\u{9C}", "\u{1B}[200~rm\n\u{1B}[201~", "a\rb", "a\u{8}\u{8}b", "a\u{B}b", "a\u{C}b",
    "a\r\nb", "laik\u{202E}kial", "\u{2066}a\u{2069}b", "a\u{200D}b", "pa\u{AD}ssword", "\u{E}x",
    "<script>x</script>", "![x](http://x)", "[a](javascript:x)", "| a | b |", "# judul", "```",
    "%s%n%x", "$(id)", "`id`", "../../etc/passwd", "C:\\x", "a;b,c\"d'e",
  ]

  private static let floods = [
    "e" + String(repeating: "\u{301}", count: 300), String(repeating: "\u{202E}", count: 60),
    "a" + String(repeating: "\u{20DD}", count: 9), "\u{301}",
    "x\u{489}\u{489}\u{489}\u{489}\u{489}",
    String(repeating: "\u{200B}", count: 90), "ก" + String(repeating: "\u{E49}", count: 40),
  ]

  /// What a spreadsheet takes for a formula, also behind blanks and quotes.
  static let formulas = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"].flatMap { sign in
    ["", " ", "\"", "'", "\u{A0}", " \" "].map { "\($0)\(sign)1+1" }
  }

  private static func scalar(_ value: Int) -> String {
    Unicode.Scalar(UInt32(value)).map { "a\($0)b" } ?? ""
  }

  /// What of a text a terminal would obey or not show, apart from the ends of lines.
  static func raw(in text: String) -> [String] {
    var marks = 0
    return text.unicodeScalars.filter { scalar in
      let properties = scalar.properties
      marks = properties.generalCategory == .nonspacingMark ? marks + 1 : 0
      if marks > 4 { return true }
      switch properties.generalCategory {
      case .control: return scalar != "\n"
      case .format, .lineSeparator, .paragraphSeparator, .unassigned: return true
      default: return properties.isDefaultIgnorableCodePoint
      }
    }.map { String($0.value, radix: 16) }
  }
}
