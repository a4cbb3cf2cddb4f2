/// The end of its interval that a weighted mean reaches when some of its values may turn out not applicable.
///
/// What does not apply leaves the mean, and the others weigh more: with some values gone a mean may come out
/// lower than with all lows, or higher than with all highs. Leaving out the farthest value for as long as
/// that moves the mean towards the end gives the end exactly.
struct MeanEnd {
  let value: Fraction
  /// Whether a value is still in the mean at this end, in the order of the values.
  let stays: [Bool]

  enum Side {
    case lowest
    case highest

    /// Whether one value lies nearer to this end than another.
    func isNearer(_ one: Fraction, than other: Fraction) -> Bool {
      self == .lowest ? one < other : one > other
    }
  }

  /// Nil without values, and when none weighs anything; at least one value stays.
  init?(_ side: Side, _ values: [(value: Fraction, weight: Fraction, mayLeave: Bool)]) {
    guard var mean = Fraction.mean(values.map { ($0.value, $0.weight) }) else { return nil }
    var stays = values.map { _ in true }
    let farthestFirst = values.indices.filter { values[$0].mayLeave }.sorted {
      side.isNearer(values[$1].value, than: values[$0].value)
    }
    for index in farthestFirst where side.isNearer(mean, than: values[index].value) {
      stays[index] = false
      let rest = values.indices.filter { stays[$0] }.map { (values[$0].value, values[$0].weight) }
      mean = Fraction.mean(rest) ?? mean
    }
    value = mean
    self.stays = stays
  }
}

/// A weighted mean with both ends of its interval.
struct MeanInterval {
  let figures: Figures
  let lowest: MeanEnd
  let highest: MeanEnd

  /// Nil without parts; running is over the parts that have a value.
  init?(_ parts: [(figures: Figures, weight: Fraction, mayLeave: Bool)]) {
    guard let lowest = MeanEnd(.lowest, parts.map { ($0.figures.lowest, $0.weight, $0.mayLeave) }),
      let highest = MeanEnd(.highest, parts.map { ($0.figures.highest, $0.weight, $0.mayLeave) })
    else { return nil }
    self.lowest = lowest
    self.highest = highest
    figures = Figures(
      running: Fraction.mean(
        parts.compactMap { part in part.figures.running.map { ($0, part.weight) } }),
      lowest: lowest.value, highest: highest.value)
  }
}
