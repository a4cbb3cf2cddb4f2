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
    let count = list.shown.count
    let start = list.index(of: chosen) ?? 0
    let found = (1...max(1, count)).lazy.map { step in
      forward ? (start + step) % max(1, count) : (start - step + count) % max(1, count)
    }.first { list.shown.indices.contains($0) && list.shown[$0].isPending }
    guard let found else {
      return .say(Notice(model.phrases.nothingPendingShown, style: .success))
    }
    go(to: list.shown[found].subject)
    return .stay
  }

  /// Says what was settled, and goes on to what is pending next, or back to what was taken back.
  mutating func settled(_ event: Event, _ model: Model) -> Effect {
    if case .retract(let n) = event {
      refresh(model)
      return takenBack(n, model)
    }
    advance(model)
    let name = row(before: event, model)
    let text = model.phrases.settled(event, name: name, left: list?.pending ?? 0)
    return .say(Notice(text, style: .success))
  }

  private func row(before event: Event, _ model: Model) -> String {
    switch event {
    case .decide(let decision): model.name(of: decision.subject)
    case .giveBack(let question): question.item
    case .accept(let acceptance): String(acceptance.visit.prefix(8))
    default: ""
    }
  }

  private mutating func takenBack(_ n: Int, _ model: Model) -> Effect {
    guard let entry = model.review?.log?.entries.first(where: { $0.n == n }) else { return .stay }
    switch entry.event {
    case .decide(let decision): go(to: .decision(decision.subject))
    case .accept(let acceptance): go(to: .log(acceptance.visit))
    case .giveBack(let question):
      let found = model.reviewed?.findings.first { found in
        found.item.id == question.item
          && found.finding.sayings.contains { $0.visits.contains(question.visit) }
      }
      if let found { go(to: .decision(found.subject)) }
    default: break
    }
    let name = row(before: entry.event, model)
    return .say(
      Notice(model.phrases.takenBack(entry.event, name: name), style: .success))
  }
}
