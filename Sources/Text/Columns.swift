/// How many terminal columns text takes, counted scalar by scalar as ncurses and terminals do.
///
/// A `Character` is no measure: terminals, tmux and ncurses agree only on single scalars. The
/// figures are those of the C library's `wcwidth` (glibc 2.36, Unicode 14) for every scalar that
/// `Harmless` lets through; they hold without a locale, so a report is the same everywhere.
public enum Columns {
  /// 0 for a scalar that joins the cell before it, 2 for a wide one, else 1.
  public static func width(of scalar: Unicode.Scalar) -> Int {
    guard scalar.value >= 0x300 else { return 1 }
    if joins(scalar) { return 0 }
    return isWide(scalar) ? 2 : 1
  }

  /// The columns a line takes; a line feed or control counts 1, so make outside text harmless first.
  public static func width(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// The longest beginning of `text` that takes at most `width` columns, its combining marks kept.
  public static func prefix(of text: String, width: Int) -> Substring {
    let scalars = text.unicodeScalars
    var used = 0
    var end = scalars.startIndex
    while end != scalars.endIndex {
      used += Self.width(of: scalars[end])
      guard used <= width else { break }
      end = scalars.index(after: end)
    }
    return text[..<end]
  }

  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: true  // the vowels and finals of Hangul syllables
    default: [.nonspacingMark, .enclosingMark].contains(scalar.properties.generalCategory)
    }
  }

  /// East Asian wide and fullwidth (UAX 11) as blocks, and every scalar that is an emoji by default
  /// except the letters flags are made of.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x1100: false
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x16FE0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD:
      true
    case 0x1F1E6...0x1F1FF: false
    default: scalar.properties.isEmojiPresentation
    }
  }
}
