internal import Display
internal import Text

/// All keys of the screen below, made from its hints.
struct HelpScreen: Screen {
  var hints: [KeyHint]
  private var scroll = Scroll()

  init(hints: [KeyHint]) {
    self.hints = hints
  }

  func hints(_ model: Model) -> [KeyHint] {
    [
      KeyHint([.escape, .enter, .character("q")], model.phrases.backHint),
      KeyHint([.down, .up, .character("j"), .character("k")], model.phrases.scrollHint),
      KeyHint([.pageDown, .pageUp, .character(" ")], model.phrases.pageHint),
      KeyHint([.home, .character("g")], model.phrases.firstHint),
      KeyHint([.end, .character("G")], model.phrases.lastHint),
    ]
  }

  mutating func handle(_ key: Key, _ model: Model) -> Effect {
    switch key {
    case .escape, .enter, .character("q"): return .back
    default:
      _ = scroll.handle(key, count: all(model).count, rows: rows(model))
      return .stay
    }
  }

  /// The keys of the screen, then those that hold everywhere.
  private func all(_ model: Model) -> [KeyHint] {
    hints + [
      KeyHint(.control("l"), model.phrases.redrawHint),
      KeyHint(.control("z"), model.phrases.suspendHint),
      KeyHint(.control("c"), model.phrases.leaveHint),
    ]
  }

  private func rows(_ model: Model) -> Int {
    model.size.rows - 4
  }

  func draw(on canvas: inout Canvas, _ model: Model) {
    canvas.putTitle(model.phrases.helpTitle)
    let all = all(model)
    let labels = all.map { $0.label(model.phrases) }
    let width = (labels.map { Columns.width(of: $0) }.max() ?? 0) + 2
    let visible = scroll.visible(count: all.count, rows: rows(model))
    for (row, index) in visible.enumerated() {
      canvas.put(labels[index], row: row + 2, column: 1, style: .key)
      canvas.put(all[index].text, row: row + 2, column: 1 + width)
    }
    let rest = all.count - visible.upperBound
    if rest > 0 {
      canvas.put(
        model.phrases.moreLines(rest), row: model.size.rows - 2, column: 1, style: .key)
    }
  }
}
