internal import Assessment
internal import Display
internal import Text

/// Keys that look at another line, and where the cursor goes once something is settled.
extension ReviewScreen {
  mutating func move(_ key: Key, _ list: ReviewList, _ model: Model) -> Effect {
    switch key {
    case .character("q"), .escape: return .perform(.closeReview)
    case .pageDown, .character("]"): scrollDetail(.pageDown, list, model)
    case .pageUp, .character("["): scrollDetail(.pageUp, list, model)
    default:
      var cursor = ListCursor(list.index(of: chosen) ?? 0)
      if cursor.handle(key, count: list.shown.count, page: 1), !list.shown.isEmpty {
        go(to: list.shown[cursor.chosen].subject)
      }
    }
    return .stay
  }

  mutating func go(to subject: ReviewRow.Subject?) {
    if subject != chosen { scroll = Scroll() }
    chosen = subject
  }

  private mutating func scrollDetail(_ key: Key, _ list: ReviewList, _ model: Model) {
    let page = ReviewPage(self, list, model)
    _ = scroll.handle(key, count: page.detail.count, rows: page.detailRows)
  }

  /// To the next line that is pending, round the end.
  mutating func goPending(_ list: ReviewList, _ model: Model, forward: Bool) -> Effect {
    guard let next = list.pending(from: chosen, forward: forward) else {
      return .say(Notice(model.phrases.nothingPendingShown, style: .success))
    }
    go(to: next)
    return .stay
  }

  /// Says what was settled, and goes on to what is pending next, or back to what was taken back.
  mutating func settled(_ event: Event, _ model: Model) -> Effect {
    let before = list?.shown ?? []
    refresh(model)
    guard let settled = Settled(event, model) else { return .stay }
    let next = settled.next(in: list?.shown ?? [], before: before)
    if let next { go(to: next) } else { scroll = Scroll() }
    return .say(settled.notice(left: list?.pending ?? 0))
  }
}
