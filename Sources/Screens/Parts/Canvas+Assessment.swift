internal import Assessment
internal import Display
internal import Text

extension Canvas {
  /// `Review: Kota Contoh 2025 (1/2)` and who leads; the region is cut where room lacks, never the period.
  ///
  /// `place` tells which of several assessments it is, when Tab leads to the others.
  mutating func putTitle(
    _ name: String, of score: Score?, place: (number: Int, of: Int)? = nil, right: String
  ) {
    guard let score else { return putTitle(name, right: right) }
    let number = place.map { " (\($0.number)/\($0.of))" } ?? ""
    let end = " \(Harmless.line(score.period))\(number)"
    let room = size.columns - Columns.width(of: "\(name): \(end)") - 2
    let right = Wrapping.cut(Harmless.line(right), width: room - Self.leastRegion)
    let region = Wrapping.cut(
      Harmless.line(score.region), width: room - Columns.width(of: right))
    putTitle("\(name): \(region)\(end)", right: right)
  }

  /// Columns of a region that still tell which it is.
  private static let leastRegion = 6
}
