internal import Assessment
internal import Display
internal import Text

/// Marking which things of a list are there; there is no key that marks them all.
struct CountScreen: Screen {
  let item: Item
  let use: AnswerUse
  let options: [CountOption]
  private(set) var marked: Set<String> = []
  private(set) var cursor = ListCursor()

  init(
    _ item: Item, options: [CountOption], for use: AnswerUse = .record, _ model: Model
  ) {
    self.item = item
    self.use = use
    self.options = options
    if case .count(let ids) = use.answer(to: item, model) {
      marked = Set(ids)
    }
  }

  func hints(_ model: Model) -> [KeyHint] {
    let phrases = model.phrases
    var hints = [
      KeyHint(.enter, use.endHint(phrases)),
      KeyHint([.character(" ")] + digits, span: "\(phrases.spaceKey)/\(span)", phrases.markHint),
    ]
    if item.takesNone {
      hints.append(KeyHint([.character("t"), .control("n")], span: "t", phrases.noneHint))
    }
    return hints + [KeyHint([.escape, .character("q")], phrases.cancelHint)]
      + KeyHint.choosing(phrases)
  }

  private var digits: [Key] {
    options.indices.prefix(9).map { .character(Character(String($0 + 1))) }
  }

  private var span: String {
    digits.count > 1 ? "1-\(digits.count)" : "1"
  }

  mutating func handle(_ key: Key, _ model: Model) -> Effect {
    switch key {
    case .enter: return use.effect(of: found, to: item, model)
    case .escape, .character("q"): return .back
    case .character("t"), .control("n"): return none(model)
    case .character(" "): toggle(cursor.index(in: options.count))
    case .character("1"..."9"): digits.firstIndex(of: key).map { toggle($0) }
    case _ where key.isMove: move(key, model)
    default: break
    }
    return .stay
  }

  mutating func recorded(_ entry: Entry, _ model: Model) -> Effect {
    entry.event.item == item.id ? .leave(after: entry, model) : .stay
  }

  /// In the order of the list.
  private var found: Answer {
    .count(options.map(\.id).filter(marked.contains))
  }

  private mutating func move(_ key: Key, _ model: Model) {
    _ = cursor.handle(key, count: options.count, page: CountPage(self, model).rows)
  }

  private mutating func toggle(_ index: Int) {
    guard options.indices.contains(index) else { return }
    cursor = ListCursor(index)
    let id = options[index].id
    if marked.remove(id) == nil { marked.insert(id) }
  }

  private func none(_ model: Model) -> Effect {
    item.takesNone ? use.effect(of: .tick(.unmet), to: item, model) : .stay
  }

  func draw(on canvas: inout Canvas, _ model: Model) {
    CountPage(self, model).draw(on: &canvas)
  }
}
