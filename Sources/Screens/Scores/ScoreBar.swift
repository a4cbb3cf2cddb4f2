internal import Assessment
internal import Text

/// A figure with its interval as characters, to be read without colour: `[####-|--....]`.
///
/// `#` is certain, `-` still possible, `.` lost, and `|` the running figure, where there is one.
struct ScoreBar {
  let text: String

  /// - Parameters:
  ///   - figures: in points out of `whole`.
  ///   - whole: the most there can be, above 0.
  ///   - width: the characters between the brackets.
  init(_ figures: Figures, of whole: Fraction, width: Int) {
    let cells = (0..<width).map { index -> Character in
      let start = whole * Fraction(index, width)
      let end = whole * Fraction(index + 1, width)
      if let running = figures.running, Self.holds(running, start, end, of: whole) { return "|" }
      return end <= figures.lowest ? "#" : start >= figures.highest ? "." : "-"
    }
    text = "[\(String(cells))]"
  }

  /// Each cell holds its start; the last one its end, too.
  private static func holds(
    _ value: Fraction, _ start: Fraction, _ end: Fraction, of whole: Fraction
  ) -> Bool {
    start <= value && (value < end || (end == whole && value == whole))
  }
}
