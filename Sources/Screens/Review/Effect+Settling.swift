internal import Assessment

extension Effect {
  /// One entry of the lead's log; who leads is asked first, if nobody has said so.
  static func settle(_ event: Event, _ model: Model) -> Effect {
    refused(model)
      ?? (model.review?.lead == nil ? .go(.lead(then: .settle(event))) : .perform(.settle(event)))
  }

  /// A screen that ends with such an entry.
  static func open(_ destination: Destination, _ model: Model) -> Effect {
    refused(model)
      ?? (model.review?.lead == nil ? .go(.lead(then: .go(destination))) : .go(destination))
  }

  private static func refused(_ model: Model) -> Effect? {
    model.review?.refusal.map { .say(Notice($0)) }
  }
}
