internal import Assessment
internal import Display
internal import Text

/// Ending a visit: what is still open is shown before, the receipt after.
struct SealScreen: Screen {
  private(set) var witness = LineEditor()
  private(set) var scroll = Scroll()
  /// Whether Enter was pressed although items are unanswered or notes not recorded, and has to be
  /// pressed once more.
  private(set) var isAskingAgain = false

  var isTyping: Bool { true }

  func hints(_ model: Model) -> [KeyHint] {
    let phrases = model.phrases
    return [
      KeyHint(.enter, phrases.sealHint), KeyHint(.escape, phrases.cancelHint),
      KeyHint([.down, .up, .pageDown, .pageUp], span: "↑↓", phrases.scrollHint),
    ]
  }

  mutating func handle(_ key: Key, _ model: Model) -> Effect {
    guard let worksheet = model.worksheet else { return .back }
    switch key {
    case .enter: return seal(worksheet, hasDrafts: model.visit?.drafts.isEmpty == false)
    case .escape: return .back
    case .down, .up, .pageDown, .pageUp: scroll(key, worksheet, model)
    default:
      isAskingAgain = false
      _ = witness.handle(key)
    }
    return .stay
  }

  mutating func paste(_ text: String, _ model: Model) -> Effect {
    witness.paste(text)
    return .stay
  }

  mutating func performed(_ action: Action, _ model: Model) -> Effect {
    if case .seal = action { .replace(.seal) } else { .stay }
  }

  private mutating func seal(_ worksheet: Worksheet, hasDrafts: Bool) -> Effect {
    if !isAskingAgain, hasDrafts || worksheet.items.contains(where: worksheet.isToDo) {
      isAskingAgain = true
      return .stay
    }
    let name = witness.text.trimmed
    return .perform(.seal(witness: name.isEmpty ? nil : name))
  }

  private mutating func scroll(_ key: Key, _ worksheet: Worksheet, _ model: Model) {
    let page = SealPage(self, worksheet, model)
    _ = scroll.handle(key, count: page.lines.count, rows: page.rows)
  }

  func draw(on canvas: inout Canvas, _ model: Model) {
    guard let worksheet = model.worksheet else { return }
    SealPage(self, worksheet, model).draw(on: &canvas)
  }
}
