internal import Assessment
internal import Text

extension Item {
  /// A blank and the unit of a number; empty for what has none.
  func unit(_ phrases: any Phrases) -> String {
    guard case .number(let rule) = answer, let unit = rule.unit else { return "" }
    return " " + unit[phrases.language]
  }

  /// The values that are possible at all: `0 s.d. 500 m²`; nil without limits.
  func limits(_ phrases: any Phrases) -> String? {
    switch answer {
    case .number(let rule): limits(rule.min, rule.max, phrases)
    case .index(let min, let max, _): limits(min, max, phrases)
    case .sample(let most, _): "\(phrases.examinedLabel) \(phrases.between("1", String(most)))"
    case .tick, .grade, .ratio, .count, .date, .text: nil
    }
  }

  private func limits(
    _ min: ExactDecimal?, _ max: ExactDecimal?, _ phrases: any Phrases
  ) -> String? {
    let unit = unit(phrases)
    return switch (min.map { phrases.decimal($0.text) }, max.map { phrases.decimal($0.text) }) {
    case (let min?, let max?): phrases.between(min, max + unit)
    case (let min?, nil): phrases.atLeast(min + unit)
    case (nil, let max?): phrases.atMost(max + unit)
    case (nil, nil): nil
    }
  }

  /// Whether "there is none" is an answer to it.
  var takesNone: Bool {
    problem(with: .tick(.unmet)) == nil
  }
}
