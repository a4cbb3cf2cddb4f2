internal import Assessment
internal import Display
internal import Text

/// The open visit: its items, the one that is looked at, and one key for each answer.
struct VisitScreen: Screen {
  /// The index of the item that is looked at.
  var chosen: Int
  var scroll = Scroll()
  var prompt: VisitPrompt?
  /// What was searched for last, for an empty search to go on with.
  var query = ""

  /// Begins at the first item that still has to be answered.
  init(_ model: Model) {
    guard let worksheet = model.worksheet, let first = worksheet.nextToDo(after: nil) else {
      chosen = 0
      return
    }
    chosen = worksheet.items.firstIndex(of: first) ?? 0
  }

  var isTyping: Bool {
    prompt != nil
  }

  mutating func handle(_ key: Key, _ model: Model) -> Effect {
    guard let visit = model.visit else { return .back }
    if prompt != nil { return handlePrompt(key, model, visit.worksheet) }
    return switch key {
    case .character("y"): answer(.tick(.met), model, visit)
    case .character("s"): answer(.tick(.partial), model, visit)
    case .character("t"): answer(.tick(.unmet), model, visit)
    case .character("0"..."9"): grade(key, model, visit)
    case .character("b"): notApplicable(model, visit)
    case .character(" "), .enter: openInput(model, visit)
    case .character("p"): flag(model, visit)
    case .character("c"): edit(model, visit) { .go(.note(item: $0.id)) }
    case .character("e"): edit(model, visit) { _ in .perform(.listInbox(folder: nil)) }
    case .character("u"): undo(model, visit)
    case .character("S"): seal(model, visit)
    case .character("l"): carryOn(model, visit)
    case .character("r"): .perform(.loadReport)
    case .character("v"): showScores(model, visit)
    case .character("q"), .escape: .perform(.closeVisit)
    default: move(key, model, visit.worksheet)
    }
  }

  mutating func paste(_ text: String, _ model: Model) -> Effect {
    guard let worksheet = model.worksheet, prompt != nil else { return .stay }
    prompt?.line.paste(text)
    search(model, worksheet)
    return .stay
  }

  mutating func recorded(_ entry: Entry, _ model: Model) -> Effect {
    guard let visit = model.visit else { return .stay }
    switch entry.event {
    case .answer(let id, _):
      let note = model.note(after: entry)
      return advance(from: id, model, visit.worksheet, opening: note)
    case .flag(let id, _): return advance(from: id, model, visit.worksheet, opening: nil)
    case .retract(let n): return undone(n, model, visit.worksheet)
    case .note: return .say(Notice(model.phrases.noteRecorded, style: .success))
    case .evidence: return .say(Notice(model.phrases.evidenceRecorded, style: .success))
    default: return .stay
    }
  }

  mutating func performed(_ action: Action, _ model: Model) -> Effect {
    switch action {
    case .closeVisit: .back
    case .carryOn: .replace(.visit)
    case .loadReport: .go(.report)
    case .loadScores: .go(.scores)
    case .listInbox: item(model).map { .go(.evidence(item: $0.id)) } ?? .stay
    default: .stay
    }
  }

  /// The item that is looked at; nil when the visit has none.
  func item(_ model: Model) -> Item? {
    guard let items = model.worksheet?.items, items.indices.contains(chosen) else { return nil }
    return items[chosen]
  }

  func draw(on canvas: inout Canvas, _ model: Model) {
    page(model)?.draw(on: &canvas)
  }

  func page(_ model: Model) -> VisitPage? {
    model.visit.map {
      VisitPage(model: model, visit: $0, chosen: chosen, scroll: scroll, prompt: prompt)
    }
  }
}
