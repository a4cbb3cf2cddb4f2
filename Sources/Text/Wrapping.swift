/// Fits harmless text into columns: broken into lines, cut, or padded.
public enum Wrapping {
  /// Breaks at blanks, and inside a word only when the word alone is wider than `width`; a mark such
  /// as `<U+202E>` then stays whole if a line has room for it.
  ///
  /// Line feeds stay breaks. Only blanks at a break are left out; an empty text is one empty line.
  /// A width below 1 counts as 1, where a wide character stands alone and takes 2 columns.
  public static func lines(_ text: String, width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { paragraph($0, width: max(1, width)) }
  }

  /// The text if it fits, else as much as fits with "…" in the last column; nothing below width 1.
  public static func cut(_ text: String, width: Int) -> String {
    guard width > 0 else { return "" }
    guard Columns.width(of: text) > width else { return text }
    return Columns.prefix(of: text, width: width - 1) + "…"
  }

  /// The text with blanks up to `width` columns; a wider one is left as it is.
  public static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - Columns.width(of: text)))
  }

  private static func paragraph(_ text: Substring, width: Int) -> [String] {
    var result: [String] = []
    var line = ""
    var used = 0
    var rest = text
    while !rest.isEmpty {
      let blanks = rest.prefix { $0 == " " }
      let word = rest[blanks.endIndex...].prefix { $0 != " " }
      rest = rest[word.endIndex...]
      let added = Columns.width(of: blanks) + Columns.width(of: word)
      if used + added <= width {
        line += blanks + word
        used += added
      } else if !word.isEmpty {
        if !line.isEmpty { result.append(line) }
        let pieces = pieces(of: word, width: width)
        result += pieces.dropLast()
        line = pieces.last ?? ""
        used = Columns.width(of: line)
      }
    }
    return result + [line]
  }

  /// A mark of `Harmless` stays whole where it is no wider than a line.
  private static func pieces(of word: Substring, width: Int) -> [String] {
    var result: [String] = []
    var piece = ""
    var used = 0
    var rest = word.unicodeScalars
    while !rest.isEmpty {
      let mark = HarmlessLine.markLength(at: rest)
      let part = rest.prefix(mark <= width ? max(1, mark) : 1)
      rest = rest.dropFirst(part.count)
      let columns = Columns.width(of: Substring(part))
      if columns > 0, used > 0, used + columns > width {
        result.append(piece)
        piece = ""
        used = 0
      }
      piece.unicodeScalars.append(contentsOf: part)
      used += columns
    }
    return result + [piece]
  }
}
