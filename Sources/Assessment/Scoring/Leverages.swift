/// By how many points of the total each finding moves it when its own points go from 0 to 1.
///
/// All levels are weighted means, and what is pending applies: while nothing is settled as not
/// applicable, a finding moves the total in proportion to its own points, whatever the others are.
struct Leverages {
  private var findings: [String: [String: Fraction]] = [:]
  private var indicators: [String: Fraction] = [:]

  init(_ assessed: AssessedPlaces) {
    let applying = assessed.scored.filter { $0.range != nil }
    let feeding = Dictionary(grouping: applying) { $0.item.indicator }
    let all = assessed.instrument.components.flatMap(\.indicators)
    let whole = all.reduce(Fraction.zero) { $0 + Fraction($1.weight) }
    for indicator in all where whole > .zero {
      let share = Fraction(100) * Fraction(indicator.weight) / whole
      indicators[indicator.id] = share
      guard assessed.isByItems(indicator.id) else { continue }
      findings[indicator.id] = Self.parts(of: share, among: feeding[indicator.id] ?? [])
    }
  }

  /// By item: the share of its indicator, spread over the places where it applies.
  private static func parts(of share: Fraction, among findings: [Finding]) -> [String: Fraction] {
    let byItem = Dictionary(grouping: findings) { $0.item.id }
    // Revisions may differ from place to place: the first place's weight is the one that counts.
    let weights = byItem.compactMapValues { $0.first.map { Fraction($0.item.weight) } }
    let whole = weights.values.reduce(.zero, +)
    guard whole > .zero else { return [:] }
    return weights.reduce(into: [:]) { parts, item in
      let places = Fraction(byItem[item.key]?.count ?? 1)
      parts[item.key] = share * item.value / whole / places
    }
  }

  /// 0 for what is judged apart, recorded only, or settled with its whole indicator.
  func of(_ finding: PlaceFinding) -> Fraction {
    finding.feeds.flatMap { findings[$0]?[finding.item.id] } ?? .zero
  }

  /// Of the indicator as a whole: what one that may become anything moves the total by.
  func of(_ indicator: Indicator) -> Fraction {
    indicators[indicator.id] ?? .zero
  }
}
