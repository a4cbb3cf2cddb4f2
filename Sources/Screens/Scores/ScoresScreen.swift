internal import Assessment
internal import Display
internal import Text

/// Reading the scores: components and indicators, as they stand and as they may still become.
struct ScoresScreen: Screen {
  private(set) var scroll = Scroll()
  /// Which assessment is looked at, when the folder has several.
  private(set) var index = 0

  func hints(_ model: Model) -> [KeyHint] {
    var hints = [KeyHint([.escape, .character("q")], model.phrases.backHint)]
    if (model.scores?.count ?? 0) > 1 {
      hints.append(KeyHint(.tab, model.phrases.nextScoreHint))
    }
    return hints + KeyHint.scrolling(model.phrases)
  }

  mutating func handle(_ key: Key, _ model: Model) -> Effect {
    switch key {
    case .escape, .character("q"): return .back
    case .tab: showNext(model)
    default:
      _ = scroll.handle(key, count: lines(model).count, rows: rows(model))
    }
    return .stay
  }

  private mutating func showNext(_ model: Model) {
    guard let count = model.scores?.count, count > 1 else { return }
    index = (index + 1) % count
    scroll = Scroll()
  }

  private func score(_ model: Model) -> Score? {
    guard let scores = model.scores, !scores.isEmpty else { return nil }
    return scores[min(index, scores.count - 1)]
  }

  private func lines(_ model: Model) -> [StyledLine] {
    score(model).map { ScoreTable($0, model).lines } ?? []
  }

  private func rows(_ model: Model) -> Int {
    model.size.rows - 3
  }

  func draw(on canvas: inout Canvas, _ model: Model) {
    let phrases = model.phrases
    let score = score(model)
    canvas.putTitle(
      [phrases.scoresName, score?.region].compactMap(\.self).joined(separator: ": "),
      right: score?.period ?? "")
    let lines = lines(model)
    for (offset, index) in scroll.visible(count: lines.count, rows: rows(model)).enumerated() {
      lines[index].put(on: &canvas, row: 2 + offset, column: 0)
    }
    if lines.isEmpty { canvas.put(phrases.nothingToShow, row: 2, column: 1, style: .muted) }
  }
}
