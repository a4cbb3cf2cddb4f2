internal import Assessment
internal import Display
internal import Text

/// Typing the answer to an item: a number, ratio, sample, date, text or outside figure.
struct FormScreen: Screen {
  let item: Item
  let use: AnswerUse
  private(set) var form: AnswerForm
  /// Why the last Enter recorded nothing; until the next key.
  private(set) var fault: FormFault?
  private(set) var help = Scroll()

  init(_ item: Item, for use: AnswerUse = .record, _ model: Model) {
    self.item = item
    self.use = use
    let answer = use.answer(to: item, model)
    form = AnswerForm(item, answer: answer, model.phrases)
    if answer == nil, use != .record { form.toggleState() }
  }

  var isTyping: Bool { true }

  mutating func handle(_ key: Key, _ model: Model) -> Effect {
    if isAsking { return answerQuestion(key, model) }
    let isSure = isDoubting && key == .enter
    if isDoubting, key == .escape { return dismissDoubt() }
    fault = nil
    switch key {
    case .enter: return proceed(model, isSure: isSure)
    case .escape: return .back
    case .tab, .down: form.move(by: 1)
    case .backTab, .up: form.move(by: -1)
    case .pageDown, .pageUp: scrollHelp(key, model)
    case .control("n") where item.takesNone: return record(.tick(.unmet), model)
    case .character("t") where takesLetterForNone: return record(.tick(.unmet), model)
    case .character("h") where form.active.isDay: form.active.set(model.now.localDate.text)
    case .control("t"): form.toggleState()
    default: type(key)
    }
    return .stay
  }

  mutating func paste(_ text: String, _ model: Model) -> Effect {
    fault = nil
    form.active.paste(text)
    noteExcess()
    return .stay
  }

  mutating func recorded(_ entry: Entry, _ model: Model) -> Effect {
    entry.event.item == item.id ? .leave(after: entry, model) : .stay
  }

  /// Whether a number that can be read in two ways waits for its meaning.
  var isAsking: Bool {
    if case .ambiguous = fault?.cause { true } else { false }
  }

  /// Whether a text that seems to identify somebody waits to be recorded all the same.
  var isDoubting: Bool {
    if case .identity = fault?.cause { true } else { false }
  }

  private mutating func dismissDoubt() -> Effect {
    fault = nil
    return .stay
  }

  var takesLetterForNone: Bool {
    item.takesNone && form.isEmpty && !form.active.isText
  }

  private mutating func type(_ key: Key) {
    form.active.handle(key)
    noteExcess()
  }

  private mutating func noteExcess() {
    fault = form.active.excess.map { FormFault(role: nil, cause: .tooLong(bytes: $0)) }
  }

  private mutating func scrollHelp(_ key: Key, _ model: Model) {
    let page = FormPage(self, model)
    _ = help.handle(key, count: page.helpLines.count, rows: page.helpRows)
  }

  /// To the next field, or to the log from the last one.
  private mutating func proceed(_ model: Model, isSure: Bool = false) -> Effect {
    do {
      try form.checkActive()
      guard form.isAtLast else {
        form.move(by: 1)
        return .stay
      }
      let answer = try form.answer(of: item.answer)
      if !isSure, let trace = doubt(about: answer) {
        fault = FormFault(role: nil, cause: .identity(trace))
        return .stay
      }
      return record(answer, model)
    } catch {
      fault = error
      form.activate(error.role)
      return .stay
    }
  }

  private mutating func record(_ answer: Answer, _ model: Model) -> Effect {
    if let problem = item.problem(with: answer) {
      fault = FormFault(role: nil, cause: .refused(problem))
      return .stay
    }
    return use.effect(of: answer, to: item, model)
  }

  /// Of what an assessor writes in an answer; the lead's decisions are asked for with their reason.
  private func doubt(about answer: Answer) -> IdentityTrace? {
    guard use == .record, case .text(let text) = answer else { return nil }
    return IdentityTrace(in: text)
  }

  private mutating func answerQuestion(_ key: Key, _ model: Model) -> Effect {
    guard case .ambiguous(_, let decimal, let thousands) = fault?.cause else { return .stay }
    switch key {
    case .character("1"): return settle(decimal, model)
    case .character("2"): return settle(thousands, model)
    case .escape: fault = nil
    case .backspace, .control("u"): edit(key)
    default: break
    }
    return .stay
  }

  /// Back to what was typed, with a key that changes it.
  private mutating func edit(_ key: Key) {
    fault = nil
    type(key)
  }

  /// Takes the number as it was meant, shows it so, and goes on as Enter does.
  private mutating func settle(_ value: ExactDecimal, _ model: Model) -> Effect {
    fault = nil
    form.active.set(model.phrases.decimal(value.text), meaning: value)
    return proceed(model)
  }
}
