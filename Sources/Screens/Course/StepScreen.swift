internal import Assessment
internal import Display
internal import Text

/// The day and the words of a step of the assessment, before it goes into the lead's log.
struct StepScreen: Screen {
  let step: Step
  private(set) var date: LineEditor
  private(set) var text = LineEditor()
  private(set) var isInText = false
  /// Why the last Enter recorded nothing; until the next key.
  private(set) var fault: Fault?

  enum Fault: Equatable {
    case date(DateReading)
    case reason
  }

  /// Today stands there already.
  init(_ step: Step, _ model: Model) {
    self.step = step
    date = LineEditor(model.now.localDate.text)
  }

  var isTyping: Bool { true }

  func hints(_ model: Model) -> [KeyHint] {
    let phrases = model.phrases
    return [
      KeyHint(.enter, isInText ? phrases.recordHint : phrases.nextFieldHint),
      KeyHint(.escape, phrases.cancelHint),
      KeyHint([.tab, .backTab, .down, .up], span: "Tab", phrases.anyFieldHint),
    ]
  }

  mutating func handle(_ key: Key, _ model: Model) -> Effect {
    fault = nil
    switch key {
    case .enter: return proceed(model)
    case .escape: return .back
    case .tab, .backTab, .down, .up: isInText.toggle()
    default: type(key)
    }
    return .stay
  }

  private mutating func type(_ key: Key) {
    if isInText { _ = text.handle(key) } else { _ = date.handle(key) }
  }

  mutating func paste(_ pasted: String, _ model: Model) -> Effect {
    fault = nil
    if isInText { text.paste(pasted) } else { date.paste(pasted) }
    return .stay
  }

  mutating func performed(_ action: Action, _ model: Model) -> Effect {
    if case .settle = action { .back } else { .stay }
  }

  /// The day that is written; nil while it is none.
  var day: CalendarDate? {
    if case .date(let day) = DateReading(date.text) { day } else { nil }
  }

  /// To the words, or to the log from there; a revocation needs its reason.
  private mutating func proceed(_ model: Model) -> Effect {
    guard let day else {
      fault = .date(DateReading(date.text))
      isInText = false
      return .stay
    }
    if !isInText {
      isInText = true
      return .stay
    }
    let words = text.text.trimmed
    if step == .revoke, words.isEmpty {
      fault = .reason
      return .stay
    }
    let said = Announcement(state: step.state, text: words.isEmpty ? nil : words, date: day)
    return .settle(.verdict(said), model)
  }

  func draw(on canvas: inout Canvas, _ model: Model) {
    StepPage(self, model).draw(on: &canvas)
  }
}
