extension HarmlessLine {
  /// How many scalars the mark has that a harmless text begins with, all one column wide; 0 without.
  static func markLength(at text: Substring.UnicodeScalarView) -> Int {
    switch text.first {
    case "^": text.dropFirst().first.map { "?"..."_" ~= $0 } == true ? 2 : 0
    case "<": namedMarkLength(at: text)
    default: 0
    }
  }

  /// `<U+202E>` or `<+26>`.
  private static func namedMarkLength(at text: Substring.UnicodeScalarView) -> Int {
    let rest = text.dropFirst()
    let head = rest.starts(with: "U+".unicodeScalars) ? 2 : rest.first == "+" ? 1 : 0
    let digits = rest.dropFirst(head).prefix { "0"..."9" ~= $0 || "A"..."F" ~= $0 }.count
    let end = rest.dropFirst(head + digits).first
    return head > 0 && digits > 0 && end == ">" ? head + digits + 2 : 0
  }
}
