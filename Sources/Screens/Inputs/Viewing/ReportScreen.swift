internal import Display
internal import Text

/// Reading a report before it is saved.
struct ReportScreen: Screen {
  private(set) var scroll = Scroll()

  func hints(_ model: Model) -> [KeyHint] {
    [
      KeyHint(.character("w"), model.phrases.saveHint),
      KeyHint([.escape, .character("q")], model.phrases.backHint),
    ] + KeyHint.scrolling(model.phrases)
  }

  mutating func handle(_ key: Key, _ model: Model) -> Effect {
    switch key {
    case .character("w"): return .perform(.saveReport)
    case .escape, .character("q"): return .back
    default:
      _ = scroll.handle(key, count: model.report?.count ?? 0, rows: rows(model))
      return .stay
    }
  }

  private func rows(_ model: Model) -> Int {
    model.size.rows - 2
  }

  func draw(on canvas: inout Canvas, _ model: Model) {
    let lines = model.report ?? []
    let visible = scroll.visible(count: lines.count, rows: rows(model))
    canvas.putTitle(
      model.phrases.reportName,
      right: lines.isEmpty ? "" : "\(visible.upperBound)/\(lines.count)")
    for (offset, index) in visible.enumerated() {
      canvas.put(lines[index], row: 1 + offset, column: 0)
    }
    if lines.isEmpty {
      canvas.put(model.phrases.nothingToShow, row: 2, column: 1, style: .muted)
    }
  }
}
