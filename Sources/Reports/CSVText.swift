import Text

/// Rows as RFC 4180 writes them: commas, CRLF, doubled quotes, every row ended.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front; controls, bidi and
/// invisible characters are made harmless, as a table may also be looked at in a terminal.
enum CSVText {
  static func text(_ rows: [[String]]) -> String {
    rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// Scalar by scalar: a quote with a combining mark on it is still a quote to who reads the table.
  private static func cell(_ text: String) -> String {
    let safe = (isFormula(text) ? "'" : "") + Harmless.line(text)
    let scalars = safe.unicodeScalars
    let isPlain = !scalars.contains { $0 == "\"" || $0 == "," || $0 == ";" }
    if isPlain, scalars.first != " ", scalars.last != " " { return safe }
    return "\"" + scalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }

  /// Begins like a formula, blanks and quotes in front or not, in ASCII or the full width forms.
  private static func isFormula(_ text: String) -> Bool {
    let signs = "=+-@\t\r\n＝＋－＠".unicodeScalars
    let first = text.unicodeScalars.first {
      signs.contains($0) || !($0.properties.isWhitespace || $0 == "\"" || $0 == "'")
    }
    return first.map(signs.contains) ?? false
  }
}
