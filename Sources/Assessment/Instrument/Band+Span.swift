extension [Band] {
  /// The points of an outside figure: those of the first band that fits, or else its share of the most.
  func points(for value: Fraction, outOf most: Fraction) -> Fraction {
    isEmpty ? value / most : points(for: value)
  }

  /// The least and the most points of all figures from `low` to `most`.
  ///
  /// Points change only at the limits of bands, so the limits, a figure between each two of them, and
  /// both ends stand for all figures.
  func span(from low: Fraction, to most: Fraction) -> Span {
    let limits = flatMap { [$0.lower?.value, $0.upper?.value] }.compactMap(\.self)
    let inside = limits.map { Fraction($0) }.filter { low < $0 && $0 < most }
    let edges = ([low, most] + inside).sorted()
    let between = zip(edges, edges.dropFirst()).map { ($0 + $1) * .half }
    let points = (edges + between).map { self.points(for: $0, outOf: most) }
    return Span(points.min() ?? .zero, points.max() ?? .one)
  }
}
