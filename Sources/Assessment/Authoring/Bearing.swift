/// How an item bears on the result: where its points go, or what else it decides.
public enum Bearing: Equatable, Hashable, Sendable {
  /// Feeds the indicator of that id.
  case scored(indicator: String)
  /// Decides the verdict, and is in no mean.
  case knockout
  /// The gate is judged by it, apart from the score.
  case criterion
  /// Recorded, and moves nothing.
  case recorded

  init(of item: Item) {
    if item.isKnockout {
      self = .knockout
    } else if item.isCriterion {
      self = .criterion
    } else {
      self = item.indicator.map { .scored(indicator: $0) } ?? .recorded
    }
  }
}
