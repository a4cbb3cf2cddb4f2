internal import Assessment
internal import Text

/// What is typed outlives the program until it is recorded or discarded.
extension SettleScreen {
  /// What the screen waits to be told, to go on.
  enum Wait: Equatable {
    /// Kept, then left.
    case keeping
    /// Dropped, then left: nothing is left of it.
    case closing
    /// Dropped, and begun anew.
    case discarding
  }

  /// None of what is already decided just so.
  var draft: Draft? {
    if wait == .closing || editor.isBlank && dissent.isEmpty { return nil }
    let draft = Draft(Draft.Use(settlement), text: editor.text, dissent: dissent)
    return draft == recorded ? nil : draft
  }

  /// Keeps what was typed, then goes; of nothing no draft stays.
  mutating func leave(_ model: Model) -> Effect {
    if let draft {
      wait = .keeping
      return .perform(.keepDraft(draft))
    }
    let use = Draft.Use(settlement)
    guard model.review?.drafts[use] != nil else { return .back }
    wait = .closing
    return .perform(.dropDraft(use))
  }

  mutating func discard() -> Effect {
    wait = .discarding
    return .perform(.dropDraft(Draft.Use(settlement)))
  }

  mutating func performed(_ action: Action, _ model: Model) -> Effect {
    switch (action, wait) {
    case (.settle, _), (.keepDraft, .keeping), (.dropDraft, .closing): return .back
    case (.dropDraft, .discarding): startAnew()
    default: break
    }
    return .stay
  }

  /// What was decided before stands there again.
  private mutating func startAnew() {
    wait = nil
    isFromDraft = false
    fill(with: recorded)
  }
}
