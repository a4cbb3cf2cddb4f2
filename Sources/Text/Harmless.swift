/// The one function between text from outside and any output: screen, report, message, file name.
///
/// What could move the cursor, reorder, hide or flood becomes a plain-ASCII mark, so that a reader
/// sees that it was there: `^[` for an escape, `<U+202E>` for a bidi override, `<+26>` for
/// combining marks beyond the fourth. The stored text is never changed. Both functions are
/// idempotent, and every scalar of the result has a width in `Columns`.
public enum Harmless {
  /// One line: a line feed is shown as `^J`, a tab as four blanks.
  public static func line(_ text: String) -> String {
    isPlain(text) ? text : shown(text.unicodeScalars[...])
  }

  /// The lines of a text, broken at LF and CRLF; a final line feed gives a last empty line.
  public static func lines(_ text: String) -> [String] {
    if isPlain(text) { return [text] }
    let parts = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return parts.indices.map { index in
      let endsAtCRLF = index < parts.count - 1 && parts[index].last == "\r"
      return shown(endsAtCRLF ? parts[index].dropLast() : parts[index])
    }
  }

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }

  private static func shown(_ scalars: Substring.UnicodeScalarView) -> String {
    var line = HarmlessLine()
    for scalar in scalars { line.append(scalar) }
    return line.finished()
  }
}
