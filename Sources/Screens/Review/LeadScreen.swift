internal import Assessment
internal import Display
internal import Text

/// Asking who leads, before the first settling makes a log in that name.
struct LeadScreen: Screen {
  let next: AfterNaming
  private(set) var fields = [LineEditor(), LineEditor()]
  private(set) var active = 0
  /// Whether Enter found a field empty; until the next key.
  private(set) var isMissing = false

  init(then next: AfterNaming) {
    self.next = next
  }

  var isTyping: Bool { true }

  func hints(_ model: Model) -> [KeyHint] {
    let phrases = model.phrases
    return [
      KeyHint(.enter, active == 0 ? phrases.nextFieldHint : phrases.continueHint),
      KeyHint(.escape, phrases.cancelHint),
      KeyHint([.tab, .backTab, .down, .up], span: "Tab", phrases.anyFieldHint),
    ]
  }

  mutating func handle(_ key: Key, _ model: Model) -> Effect {
    isMissing = false
    switch key {
    case .enter: return proceed()
    case .escape: return .back
    case .tab, .backTab, .down, .up: active = 1 - active
    default: _ = fields[active].handle(key)
    }
    return .stay
  }

  mutating func paste(_ text: String, _ model: Model) -> Effect {
    fields[active].paste(text)
    return .stay
  }

  mutating func performed(_ action: Action, _ model: Model) -> Effect {
    switch (action, next) {
    case (.nameLead, .settle(let event)): .perform(.settle(event))
    case (.nameLead, .go(let destination)): .replace(destination)
    case (.settle, _): .back
    default: .stay
    }
  }

  private mutating func proceed() -> Effect {
    let texts = fields.map(\.text.trimmed)
    if let empty = texts.firstIndex(of: "") {
      isMissing = active == empty
      active = empty
      return .stay
    }
    return .perform(.nameLead(Identity(assessor: texts[0], institution: texts[1])))
  }

  func draw(on canvas: inout Canvas, _ model: Model) {
    let phrases = model.phrases
    canvas.putTitle(phrases.leadTitle)
    let lines = StyledLine.wrapped(phrases.leadExplained, width: canvas.size.columns - 2)
    for (offset, line) in lines.enumerated() { line.put(on: &canvas, row: 2 + offset, column: 1) }
    let row = 3 + lines.count
    for (index, label) in [phrases.lead, phrases.institution].enumerated() {
      fields[index].drawField(
        on: &canvas, row: row + index, label: label, isActive: index == active)
    }
    if isMissing { canvas.put(phrases.missingField, row: row + 3, column: 1, style: .alert) }
  }
}
