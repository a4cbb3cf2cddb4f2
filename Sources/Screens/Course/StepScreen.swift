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
    /// Before the day of the last step.
    case early(CalendarDate)
    /// After today.
    case late
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
    guard let day else { return refuse(.date(DateReading(date.text))) }
    if let fault = fault(of: day, model) { return refuse(fault) }
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

  /// What is said follows on what was said before, and is not said of a day to come.
  private func fault(of day: CalendarDate, _ model: Model) -> Fault? {
    let today = model.now.localDate
    if day.dayNumber > today.dayNumber { return .late }
    guard let earliest = model.reviewed?.course.earliestDay(upTo: today),
      day.dayNumber < earliest.dayNumber
    else { return nil }
    return .early(earliest)
  }

  private mutating func refuse(_ fault: Fault) -> Effect {
    self.fault = fault
    isInText = false
    return .stay
  }

  func draw(on canvas: inout Canvas, _ model: Model) {
    StepPage(self, model).draw(on: &canvas)
  }
}
