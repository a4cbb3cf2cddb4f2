internal import Display
internal import Text

extension Canvas {
  /// The row of hints and notices; screens draw above it.
  var bottomRow: Int {
    size.rows - 1
  }

  /// The top row: where one is, and on the right how far.
  mutating func putTitle(_ left: String, right: String = "") {
    let room = size.columns - Columns.width(of: right) - (right.isEmpty ? 0 : 2)
    put(left, row: 0, column: 0, width: room, style: .title)
    put(right, row: 0, column: size.columns - Columns.width(of: right), style: .title)
    fill(row: 0, style: .title)
  }

  /// A line from edge to edge, or across some columns.
  mutating func putRule(row: Int, columns: Range<Int>? = nil) {
    let columns = columns ?? 0..<size.columns
    let line = String(repeating: "─", count: columns.count)
    put(line, row: row, column: columns.lowerBound, style: .muted)
  }

  /// As many hints as fit, and on the right the way to the rest.
  mutating func putHints(_ hints: [KeyHint], isTyping: Bool, _ phrases: any Phrases) {
    let help = KeyHint(isTyping ? .function(1) : .character("?"), phrases.helpHint)
    let end = size.columns - width(of: help, phrases)
    var column = 0
    for hint in hints where !hint.keys.isEmpty {
      guard column + width(of: hint, phrases) + 2 <= end else { break }
      column = put(hint, column: column, phrases) + 2
    }
    put(help, column: end, phrases)
  }

  private func width(of hint: KeyHint, _ phrases: any Phrases) -> Int {
    Columns.width(of: hint.label(phrases)) + 1 + Columns.width(of: hint.text)
  }

  @discardableResult
  private mutating func put(_ hint: KeyHint, column: Int, _ phrases: any Phrases) -> Int {
    let label = put(hint.label(phrases), row: bottomRow, column: column, style: .key)
    let text = put(hint.text, row: bottomRow, column: column + label + 1, style: .muted)
    return column + label + 1 + text
  }
}
