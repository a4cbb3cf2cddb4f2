public import Assessment
import Text

extension Wording {
  /// What the first band that gives full points asks for: `paling sedikit 12 m²`; nil without one.
  public func threshold(of item: Item) -> String? {
    if case .date(let days) = item.answer { return days.map(phrases.withinDays) }
    let full = item.answer.bands.first { $0.points == .one }
    let range = full.flatMap { self.range($0, of: item.answer) }
    guard case .ratio(_, true) = item.answer else { return range }
    return (range.map { "\($0); " } ?? "") + phrases.lessIsBetter
  }

  /// The answers that a band takes, with their unit or as a decrease; nil for one without a limit.
  func range(_ band: Band, of answer: AnswerKind) -> String? {
    let range = range(band, unit: unit(of: answer))
    guard case .ratio(_, true) = answer else { return range }
    return range.map(phrases.decrease)
  }

  /// The values that a band takes, said by its ends; nil for one without a limit.
  func range(_ band: Band, unit: String) -> String? {
    func value(_ limit: Band.Limit) -> String { phrases.decimal(limit.value.text) + unit }
    func low(_ limit: Band.Limit) -> String {
      limit.isIncluded ? phrases.atLeast(value(limit)) : phrases.moreThan(value(limit))
    }
    func high(_ limit: Band.Limit) -> String {
      limit.isIncluded ? phrases.atMost(value(limit)) : phrases.lessThan(value(limit))
    }
    switch (band.lower, band.upper) {
    case (let lower?, let upper?) where lower.isIncluded && upper.isIncluded:
      return lower.value == upper.value
        ? value(upper) : phrases.between(phrases.decimal(lower.value.text), value(upper))
    case (let lower?, let upper?): return "\(low(lower)), \(high(upper))"
    case (let lower?, nil): return low(lower)
    case (nil, let upper?): return high(upper)
    case (nil, nil): return nil
    }
  }

  /// All that the bands say, in the order in which it is asked: the first that fits counts.
  func bandWorths(of answer: AnswerKind) -> [AnswerWorth] {
    let rest = answer.bands.count == 1 ? phrases.anyValue : phrases.otherwise
    return answer.bands.map { AnswerWorth(range($0, of: answer) ?? rest, $0.points) }
  }

  /// Points as they stand in the file: `0,25`, `7/15`.
  public func points(_ points: Fraction) -> String {
    phrases.decimal(points.exactText)
  }

  /// What stands behind a value of the bands: a blank and the unit, or nothing.
  func unit(of answer: AnswerKind) -> String {
    switch answer {
    case .number(let rule): rule.unit.map { " " + $0[phrases.language] } ?? ""
    case .ratio, .sample: " %"
    case .tick, .grade, .count, .date, .text, .index: ""
    }
  }
}

extension AnswerKind {
  /// Empty for a kind without bands.
  var bands: [Band] {
    switch self {
    case .number(let rule): rule.bands
    case .ratio(let bands, _), .count(_, let bands), .sample(_, let bands), .index(_, _, let bands):
      bands
    case .tick, .grade, .date, .text: []
    }
  }
}
