internal import Assessment
internal import Display
internal import Text

/// Why an item is not applicable: a digit records its reason at once.
struct ReasonScreen: Screen {
  let item: Item
  let use: AnswerUse
  /// At most nine.
  let reasons: [Reason]
  private(set) var description = LineEditor()
  private(set) var isTyping = false
  private(set) var fault: FormFault?

  init(_ item: Item, for use: AnswerUse = .record, _ model: Model) {
    self.item = item
    self.use = use
    let instrument = model.worksheet?.instrument ?? model.reviewed?.instrument
    reasons = item.notApplicable.prefix(9).map { id in
      instrument?.reason(id) ?? Reason(id: id, text: Bilingual(id: id, en: id))
    }
  }

  func hints(_ model: Model) -> [KeyHint] {
    let phrases = model.phrases
    if isTyping {
      return [
        KeyHint(.enter, phrases.continueHint), KeyHint(.escape, phrases.cancelHint),
      ]
    }
    var hints: [KeyHint] = []
    if !reasons.isEmpty {
      hints.append(KeyHint(digits, span: span, phrases.chooseOneHint))
      hints.append(KeyHint(.character("c"), phrases.describeHint))
    }
    return hints + [KeyHint([.escape, .character("q")], phrases.cancelHint)]
  }

  private var digits: [Key] {
    reasons.indices.map { .character(Character(String($0 + 1))) }
  }

  private var span: String {
    digits.count > 1 ? "1-\(digits.count)" : "1"
  }

  mutating func handle(_ key: Key, _ model: Model) -> Effect {
    fault = nil
    if isTyping { return describe(key) }
    switch key {
    case .character("1"..."9"): return choose(key, model)
    case .character("c"): isTyping = !reasons.isEmpty
    case .escape, .character("q"): return .back
    default: break
    }
    return .stay
  }

  mutating func paste(_ text: String, _ model: Model) -> Effect {
    guard isTyping else { return .stay }
    description.paste(text)
    noteExcess()
    return .stay
  }

  mutating func recorded(_ entry: Entry, _ model: Model) -> Effect {
    entry.event.item == item.id ? .leave(after: entry, model) : .stay
  }

  private mutating func describe(_ key: Key) -> Effect {
    switch key {
    case .enter: isTyping = false
    case .escape:
      isTyping = false
      description = LineEditor()
    default:
      _ = description.handle(key)
      noteExcess()
    }
    return .stay
  }

  private mutating func noteExcess() {
    fault = description.typed.excess.map { FormFault(role: nil, cause: .tooLong(bytes: $0)) }
  }

  private mutating func choose(_ key: Key, _ model: Model) -> Effect {
    guard let index = digits.firstIndex(of: key) else { return .stay }
    let text = description.text.trimmed
    let answer = Answer.notApplicable(
      reason: reasons[index].id, text: text.isEmpty ? nil : text)
    if let problem = item.problem(with: answer) {
      fault = FormFault(role: nil, cause: .refused(problem))
      return .stay
    }
    return use.effect(of: answer, to: item, model)
  }
}
