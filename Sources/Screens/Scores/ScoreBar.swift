internal import Assessment
internal import Text

/// A figure with its interval as characters, to be read without colour: `[####-|--....]`.
///
/// `#` is certain, `-` still possible, `.` lost, and `|` the running figure, where there is one.
struct ScoreBar {
  let text: String
  private let whole: Fraction
  private let width: Int

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
    self.whole = whole
    self.width = width
  }

  /// Each cell holds its start; the last one its end, too.
  private static func holds(
    _ value: Fraction, _ start: Fraction, _ end: Fraction, of whole: Fraction
  ) -> Bool {
    start <= value && (value < end || (end == whole && value == whole))
  }

  /// A line to stand under the bar: `^90` where each mark begins, the mark to pass over all others.
  func ticks(_ marks: [Mark], _ phrases: any Phrases) -> String {
    var cells = [Character](repeating: " ", count: width + 2)
    for limit in marks.map(\.threshold.limit) {
      guard let cell = cell(of: Fraction(limit)) else { continue }
      let number = phrases.decimal(limit.text)
      let fits = cell + 1 + number.count <= cells.count
      let label = Array(fits ? "^\(number)" : "\(number)^")
      let start = max(0, fits ? cell : cell - number.count)
      cells.replaceSubrange(start..<start + label.count, with: label)
    }
    return String(cells)
  }

  /// The column within the brackets' line.
  private func cell(of value: Fraction) -> Int? {
    (0..<width).first { index in
      Self.holds(
        value, whole * Fraction(index, width), whole * Fraction(index + 1, width), of: whole)
    }.map { $0 + 1 }
  }
}
