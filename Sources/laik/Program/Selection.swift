import Assessment

/// Which assessments of those that are there; nil is all.
struct Selection: Equatable {
  var region: String?
  var period: String?

  func matches(_ score: Score) -> Bool {
    (region.map { Name($0) == Name(score.region) } ?? true)
      && (period.map { Name($0) == Name(score.period) } ?? true)
  }

  /// The options that ask for it.
  var options: [String] {
    [region.map { "--region '\($0)'" }, period.map { "--period '\($0)'" }].compactMap(\.self)
  }

  /// All that tell some of the scores from the others, the one of all first.
  static func all(of scores: [Score]) -> [Selection] {
    let both = scores.map { Selection(region: $0.region, period: $0.period) }
    let regions = both.map { Selection(region: $0.region) }
    let periods = both.map { Selection(period: $0.period) }
    return ([Selection()] + regions + periods + both).uniqued { selection in
      scores.map(selection.matches)
    }
  }
}
