internal import Assessment
internal import Display
internal import Text

/// A sealed visit: the hash to write down, what to do with it, and the receipt.
struct ReceiptScreen: Screen {
  private(set) var scroll = Scroll()

  func hints(_ model: Model) -> [KeyHint] {
    let phrases = model.phrases
    return [
      KeyHint([.enter, .escape, .character("q")], span: "Enter", phrases.backHint),
      KeyHint(.character("r"), phrases.reportHint),
      KeyHint(.character("v"), phrases.scoresHint),
    ] + KeyHint.scrolling(phrases)
  }

  mutating func handle(_ key: Key, _ model: Model) -> Effect {
    switch key {
    case .enter, .escape, .character("q"): return .back
    case .character("r"): return .perform(.loadReport)
    case .character("v"): return .perform(.loadScores)
    default:
      _ = scroll.handle(key, count: lines(model).count, rows: rows(model))
      return .stay
    }
  }

  mutating func performed(_ action: Action, _ model: Model) -> Effect {
    switch action {
    case .loadReport: .go(.report)
    case .loadScores: .go(.scores)
    default: .stay
    }
  }

  private func rows(_ model: Model) -> Int {
    model.size.rows - 3
  }

  private func lines(_ model: Model) -> [StyledLine] {
    guard let worksheet = model.worksheet else { return [] }
    let summary = ReceiptSummary(worksheet, model).lines
    let receipt = (model.visit?.receipt ?? []).map { StyledLine(Harmless.line($0)) }
    return receipt.isEmpty ? summary : summary + [StyledLine("")] + receipt
  }

  func draw(on canvas: inout Canvas, _ model: Model) {
    let venue = model.worksheet?.visit.head.venue ?? ""
    canvas.putTitle("\(model.phrases.receiptName): \(venue)")
    let lines = lines(model)
    let visible = scroll.visible(count: lines.count, rows: rows(model))
    for (offset, index) in visible.enumerated() {
      lines[index].put(on: &canvas, row: 2 + offset, column: 0)
    }
  }
}
