extension Item {
  /// What an outside figure may still come to while at least one that was given may move: over every
  /// value from its floor (or the least possible) up to the highest; nil when none is provisional.
  ///
  /// The mean with those that do not move any more is within it too.
  func provisionalRange(of standings: [Standing]) -> Span? {
    guard case .index(let least, let most, let bands) = answer else { return nil }
    var moving: Span?
    var all: [Span] = []
    for standing in standings {
      if case .given(.index(let figure), _) = standing, figure.state == .provisional {
        let floor = Fraction(figure.floor ?? least)
        let span = bands.span(from: floor, to: Fraction(most))
        moving = moving?.union(span) ?? span
        all.append(span)
      } else if case .points(let points) = standing.outcome {
        all.append(Span(points, points))
      }
    }
    guard let lowest = Fraction.mean(all.map(\.lowest)),
      let highest = Fraction.mean(all.map(\.highest))
    else { return nil }
    return moving?.union(Span(lowest, highest))
  }
}
