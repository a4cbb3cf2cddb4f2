internal import Text

/// Text broken into rows of a width, with the way from a place in the text to a cell and back.
///
/// Rows break after a blank, which may hang one column over the edge, and inside a word only when it
/// is wider than a row.
struct TextLayout {
  /// A row of the screen; `start` counts characters of the text.
  struct Row: Equatable {
    var start: Int
    /// The last place in the text where the cursor still stands in this row.
    var last: Int
    var text: String
  }

  private(set) var rows: [Row] = []
  private let widths: [Int]

  /// - Parameters:
  ///   - characters: the whole text.
  ///   - width: in columns; below 1 counts as 1.
  init(_ characters: [Character], width: Int) {
    let shown = characters.map { Harmless.line(String($0)) }
    widths = shown.map { Columns.width(of: $0) }
    var start = 0
    while start <= characters.count {
      let end = characters[start...].firstIndex(of: "\n") ?? characters.count
      let blanks = characters[start..<end].map(\.isWhitespace)
      addRows(start: start, blanks: blanks, shown: shown, width: max(1, width))
      start = end + 1
    }
  }

  private mutating func addRows(start first: Int, blanks: [Bool], shown: [String], width: Int) {
    var start = first
    var used = 0
    var wordStart = first
    for (offset, isBlank) in blanks.enumerated() {
      let place = first + offset
      if used + widths[place] > width + (isBlank ? 1 : 0), place > start {
        let end = wordStart > start ? wordStart : place
        rows.append(Row(start: start, last: end - 1, text: shown[start..<end].joined()))
        start = end
        used = widths[start..<place].reduce(0, +)
      }
      used += widths[place]
      if isBlank { wordStart = place + 1 }
    }
    let end = first + blanks.count
    rows.append(Row(start: start, last: end, text: shown[start..<end].joined()))
  }

  func row(of place: Int) -> Int {
    rows.lastIndex { $0.start <= place } ?? 0
  }

  func column(of place: Int) -> Int {
    widths[rows[row(of: place)].start..<place].reduce(0, +)
  }

  /// The place in a row that lies at most at a column.
  func place(atColumn column: Int, ofRow row: Int) -> Int {
    var place = rows[row].start
    var used = 0
    while place < rows[row].last, used + widths[place] <= column {
      used += widths[place]
      place += 1
    }
    return place
  }
}
