internal import Assessment
internal import Display
internal import Text

/// The team lead's pending items, what each assessor says of them, and what was decided.
struct ReviewScreen: Screen {
  func hints(_ model: Model) -> [KeyHint] {
    [KeyHint([.escape, .character("q")], model.phrases.backHint)]
  }

  mutating func handle(_ key: Key, _ model: Model) -> Effect {
    switch key {
    case .escape, .character("q"): .perform(.closeReview)
    default: .stay
    }
  }

  mutating func performed(_ action: Action, _ model: Model) -> Effect {
    action == .closeReview ? .back : .stay
  }

  func draw(on canvas: inout Canvas, _ model: Model) {}
}
