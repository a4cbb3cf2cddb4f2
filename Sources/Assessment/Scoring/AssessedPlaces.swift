/// All places of one assessment with their findings, and what of them feeds the score.
struct AssessedPlaces {
  let instrument: Instrument
  /// In the order of their kinds and venues.
  let places: [JudgedPlace]
  /// By indicator: the points in 0...1 by which the lead decided it.
  let decided: [String: Fraction]
  /// Indicators that a lead's log decides where it cannot be trusted.
  let doubted: Set<String>
  /// The lead's on indicators, by their id.
  var decisions: [String: Said<Decision>] = [:]
  /// Of each place, in their order.
  let byPlace: [[PlaceFinding]]

  init(
    _ instrument: Instrument, _ places: [JudgedPlace], decided: [String: Fraction] = [:],
    doubted: Set<String> = []
  ) {
    self.instrument = instrument
    self.places = places
    self.decided = decided
    self.doubted = doubted
    byPlace = places.findings
  }

  var findings: [PlaceFinding] {
    byPlace.flatMap(\.self)
  }

  /// Knock-outs and the items of the gate are in no mean.
  var scored: [Finding] {
    findings.filter { $0.feeds != nil }.map(\.finding)
  }

  /// Whether an indicator stands or falls with its items: no lead decided it, or may have.
  func isByItems(_ indicator: String) -> Bool {
    decided[indicator] == nil && !doubted.contains(indicator)
  }

  var tree: ScoreTree {
    ScoreTree(instrument, findings: scored, decided: decided, doubted: doubted)
  }

  /// The running total if every not applicable were unmet; nil while nothing is answered.
  var ifNotApplicableUnmet: Fraction? {
    let findings = scored.map(\.withNotApplicableUnmet)
    return ScoreTree(instrument, findings: findings, decided: decided, doubted: doubted).total
      .running
  }
}

extension Finding {
  /// The finding with 0 points wherever a rater, a parent or the lead made it not applicable.
  fileprivate var withNotApplicableUnmet: Finding {
    guard standings.contains(where: \.isNotApplicable) else { return self }
    let points = standings.compactMap { $0.isNotApplicable ? .zero : $0.points }
    let running = Fraction.mean(points) ?? .zero
    return Finding(
      item: item, sayings: sayings, decision: decision, doubts: doubts, standings: standings,
      reasons: reasons, running: running,
      range: (range ?? Span(running, running)).union(Span(running, running)))
  }
}
