/// How much of an instrument's score its checklists feed.
public struct Coverage: Equatable, Sendable {
  public let indicators: Int
  public let fed: Int
  /// Points out of `whole` that indicators with items have.
  public let weight: Fraction
  public let whole: Fraction
  /// Nobody feeds them.
  public let unfed: [Indicator]

  public init(of blueprint: Blueprint) {
    let all = blueprint.instrument.components.flatMap(\.indicators)
    let fed = all.filter { !blueprint.items(feeding: $0.id).isEmpty }
    indicators = all.count
    self.fed = fed.count
    weight = fed.reduce(.zero) { $0 + Fraction($1.weight) }
    whole = all.reduce(.zero) { $0 + Fraction($1.weight) }
    unfed = all.filter { blueprint.items(feeding: $0.id).isEmpty }
  }
}

extension Blueprint {
  /// How many items of a stage feed an indicator.
  public func count(feeding indicator: String, at stage: Stage) -> Int {
    items(feeding: indicator).count { $0.checklist.stage == stage }
  }
}
