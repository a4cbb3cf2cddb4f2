/// How an item bears on the result: where its points go, or what else it decides.
public enum Bearing: Equatable, Hashable, Sendable {
  /// Feeds the indicator of that id.
  case scored(indicator: String)
  /// Decides the verdict, and is in no mean.
  case knockout
  /// A criterion of the gate, judged apart from the score.
  case gate
  /// Recorded, and moves nothing.
  case recorded

  /// Of an item of the gate's checklist, or of any other one.
  init(of item: Item, inGate: Bool) {
    if item.isKnockout {
      self = .knockout
    } else if inGate {
      self = .gate
    } else {
      self = item.indicator.map { .scored(indicator: $0) } ?? .recorded
    }
  }
}
