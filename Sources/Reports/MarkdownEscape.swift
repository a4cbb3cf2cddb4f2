import Text

/// Makes a text stand in Markdown as it is read: nothing in it is markup.
enum MarkdownEscape {
  /// One line without blanks at its ends, which could begin a stretch of code.
  static func line(_ text: String) -> String {
    let scalars = Array(trimmed(Harmless.line(text)).unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if isMarkup(scalar) || actsAtStart(scalars, index) || isLink(scalars, index) {
        result.append("\\")
      }
      result.append(scalar)
    }
    return String(result)
  }

  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars.drop { $0 == " " }
    return String(String.UnicodeScalarView(scalars)).withoutTrailingBlanks
  }

  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    "\\`*_[]<>&|~#$@".unicodeScalars.contains(scalar)
  }

  /// A list, a rule, an underline, or a number with a dot: at the beginning of a line only.
  private static func actsAtStart(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    switch scalars[index] {
    case "-", "+", "=", ":": index == 0
    case ".", ")": index > 0 && scalars[..<index].allSatisfy { ("0"..."9").contains($0) }
    default: false
    }
  }

  /// What many renderers make a link of by itself: `https://` and `www.`.
  private static func isLink(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    switch scalars[index] {
    case ":": scalars[(index + 1)...].starts(with: ["/", "/"])
    case ".":
      index > 2 && scalars[(index - 3)..<index].allSatisfy { $0 == "w" || $0 == "W" }
    default: false
    }
  }
}
