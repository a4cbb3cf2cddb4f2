internal import Assessment
internal import Display
internal import Text

/// A sealed visit: the hash to write down, what to do with it, and the receipt.
struct ReceiptScreen: Screen {
  private(set) var scroll = Scroll()
  /// Where the second copy goes, while it is typed.
  private(set) var target: LineEditor?

  var isTyping: Bool { target != nil }

  func hints(_ model: Model) -> [KeyHint] {
    let phrases = model.phrases
    if isTyping {
      return [KeyHint(.enter, phrases.copyHint), KeyHint(.escape, phrases.cancelHint)]
    }
    return [
      KeyHint([.enter, .escape, .character("q")], span: "Enter", phrases.backHint),
      KeyHint(.character("r"), phrases.reportHint),
      KeyHint(.character("v"), phrases.scoresHint),
      KeyHint(.character("c"), phrases.copyHint),
    ] + KeyHint.scrolling(phrases)
  }

  mutating func handle(_ key: Key, _ model: Model) -> Effect {
    if isTyping { return typeTarget(key) }
    switch key {
    case .enter, .escape, .character("q"): return .back
    case .character("c"): target = LineEditor(model.visit?.secondCopy?.folder ?? "")
    case .character("r"): return .perform(.loadReport)
    case .character("v"): return .perform(.loadScores)
    default:
      _ = scroll.handle(key, count: lines(model).count, rows: rows(model))
    }
    return .stay
  }

  private mutating func typeTarget(_ key: Key) -> Effect {
    switch key {
    case .enter:
      let folder = target?.text.trimmed ?? ""
      return folder.isEmpty ? .stay : .perform(.copySealed(folder: folder))
    case .escape: target = nil
    default: _ = target?.handle(key)
    }
    return .stay
  }

  mutating func paste(_ text: String, _ model: Model) -> Effect {
    target?.paste(text)
    return .stay
  }

  mutating func performed(_ action: Action, _ model: Model) -> Effect {
    switch action {
    case .loadReport: return .go(.report)
    case .loadScores: return .go(.scores)
    case .copySealed: showCopy()
    default: break
    }
    return .stay
  }

  /// What became of it stands at the top.
  private mutating func showCopy() {
    target = nil
    scroll = Scroll()
  }

  private func rows(_ model: Model) -> Int {
    model.size.rows - (isTyping ? 5 : 3)
  }

  private func lines(_ model: Model) -> [StyledLine] {
    guard let worksheet = model.worksheet else { return [] }
    let summary = ReceiptSummary(worksheet, model).lines
    let receipt = (model.visit?.receipt ?? []).map { StyledLine(Harmless.line($0)) }
    return copied(model) + (receipt.isEmpty ? summary : summary + [StyledLine("")] + receipt)
  }

  private func copied(_ model: Model) -> [StyledLine] {
    guard let copy = model.visit?.secondCopy else { return [] }
    let style = copy.isWhole ? Style.success : .alert
    return copy.lines.flatMap {
      StyledLine.wrapped($0, width: model.size.columns - 2, indent: 2, style: style)
    } + [StyledLine("")]
  }

  func draw(on canvas: inout Canvas, _ model: Model) {
    let venue = model.worksheet?.visit.head.venue ?? ""
    canvas.putTitle("\(model.phrases.receiptName): \(venue)")
    let lines = lines(model)
    let visible = scroll.visible(count: lines.count, rows: rows(model))
    for (offset, index) in visible.enumerated() {
      lines[index].put(on: &canvas, row: 2 + offset, column: 0)
    }
    guard let target else { return }
    canvas.putRule(row: model.size.rows - 3)
    target.drawField(
      on: &canvas, row: model.size.rows - 2, label: model.phrases.copyFolderLabel, isActive: true)
  }
}
