internal import Assessment
internal import Display
internal import Text

/// Rapat pleno: what is pending, one by one, large and quiet for a projector.
struct PlenaryScreen: Screen {
  /// What is shown; it stays while figures and order change.
  private(set) var chosen: ReviewRow.Subject?
  /// The total as it was shown last, and what the last settling did to it.
  private(set) var total: Figures?
  private(set) var movement: Movement?
  private(set) var scroll = Scroll()
  /// Whether `a` was pressed on a log with several endings, and has to be pressed once more.
  private var isConfirming = false
  /// Whether the next digit tells whom the item is given back to.
  private(set) var isAskingWhom = false
  /// What was pending before the last settling: which came next is asked of it.
  private var order: [ReviewRow.Subject] = []

  /// Begins at what moves the total most.
  init(_ model: Model) {
    remember(model)
    chosen = order.first
  }

  mutating func handle(_ key: Key, _ model: Model) -> Effect {
    let wasConfirming = isConfirming
    isConfirming = false
    if isAskingWhom { return giveBack(toWhom: key, model) }
    switch key {
    case .escape, .character("q"): return .back
    case .character("m"): return .go(.course)
    case .character("u"): return Settling.undo(model)
    case .character("n"): return step(1, model)
    case .character("N"): return step(-1, model)
    case .pageDown, .pageUp: scroll(key, model)
    default: return row(model).map { settle($0, key, model, wasConfirming) } ?? .stay
    }
    return .stay
  }

  private mutating func settle(
    _ row: ReviewRow, _ key: Key, _ model: Model, _ confirmed: Bool
  ) -> Effect {
    let settling = Settling(row: row, model: model)
    switch key {
    case .character("a"):
      isConfirming = settling.acceptanceAsksTwice && !confirmed
      return settling.accept(confirmed: confirmed)
    case .character("d"): return settling.decideOtherwise()
    case .character("r"):
      isAskingWhom = settling.returnable.count > 1 && model.review?.refusal == nil
      return settling.giveBack()
    case .character("0"..."9"): return key.digit.map(settling.choose) ?? .stay
    default: return .stay
    }
  }

  private mutating func giveBack(toWhom key: Key, _ model: Model) -> Effect {
    isAskingWhom = false
    guard let row = row(model), let digit = key.digit else { return .stay }
    return Settling(row: row, model: model).giveBack(to: digit)
  }

  private mutating func step(_ by: Int, _ model: Model) -> Effect {
    let rows = pending(model)
    guard !rows.isEmpty else { return .say(Notice(model.phrases.nothingPendingShown)) }
    let index = (position(in: rows) + by + rows.count) % rows.count
    show(rows[index].subject)
    return .stay
  }

  private mutating func show(_ subject: ReviewRow.Subject?) {
    if subject != chosen { scroll = Scroll() }
    chosen = subject
  }

  private mutating func scroll(_ key: Key, _ model: Model) {
    let page = PlenaryPage(self, model)
    _ = scroll.handle(key, count: page.body.count, rows: page.bodyRows)
  }

  mutating func performed(_ action: Action, _ model: Model) -> Effect {
    guard case .settle(let event) = action else { return .stay }
    if let total, let after = model.reviewed?.total {
      movement = Movement(before: total, after: after)
    }
    defer { remember(model) }
    return settled(event, model)
  }

  /// Says what was settled, and goes on to what is pending next, or back to what was taken back.
  private mutating func settled(_ event: Event, _ model: Model) -> Effect {
    if case .retract(let n) = event { return takenBack(n, model) }
    let rows = pending(model)
    show(following(in: rows))
    let text = model.phrases.settled(event, name: name(of: event, model), left: rows.count)
    return .say(Notice(text, style: .success))
  }

  private mutating func takenBack(_ n: Int, _ model: Model) -> Effect {
    guard let event = model.review?.log?.entries.first(where: { $0.n == n })?.event else {
      return .stay
    }
    if let subject = event.settled { show(subject) }
    let text = model.phrases.takenBack(event, name: name(of: event, model))
    return .say(Notice(text, style: .success))
  }

  private func name(of event: Event, _ model: Model) -> String {
    switch event {
    case .decide(let decision): model.name(of: decision.subject)
    case .accept(let acceptance): String(acceptance.visit.prefix(8))
    case .giveBack(let question): question.item
    default: ""
    }
  }

  /// The first that is still pending after what is shown, by the order before the settling.
  private func following(in rows: [ReviewRow]) -> ReviewRow.Subject? {
    let start = order.firstIndex { $0 == chosen }.map { $0 + 1 } ?? 0
    let pending = Set(rows.map(\.subject))
    return (order[start...] + order[..<start]).first(where: pending.contains)
      ?? rows.first?.subject
  }

  private mutating func remember(_ model: Model) {
    order = pending(model).map(\.subject)
    total = model.reviewed?.total
  }

  func draw(on canvas: inout Canvas, _ model: Model) {
    PlenaryPage(self, model).draw(on: &canvas)
  }
}

extension PlenaryScreen {
  func pending(_ model: Model) -> [ReviewRow] {
    guard let score = model.reviewed else { return [] }
    return [ReviewRow](score, questions: []).filter(\.isPending)
  }

  func position(in rows: [ReviewRow]) -> Int {
    rows.firstIndex { $0.subject == chosen } ?? 0
  }

  /// What is shown; nil when nothing is pending.
  func row(_ model: Model) -> ReviewRow? {
    let rows = pending(model)
    return rows.isEmpty ? nil : rows[position(in: rows)]
  }

  func hints(_ model: Model) -> [KeyHint] {
    let phrases = model.phrases
    let leave = [
      KeyHint(.character("u"), phrases.undoHint), KeyHint(.character("m"), phrases.courseHint),
      KeyHint([.character("q"), .escape], phrases.backHint),
    ]
    guard let row = row(model) else { return leave }
    if isAskingWhom {
      return digits(1, 9, phrases.toWhomHint) + [KeyHint(.escape, phrases.cancelHint)]
    }
    let next = KeyHint([.character("n"), .character("N")], phrases.nextPendingHint)
    let page = PlenaryPage(self, model)
    let scrolling =
      page.body.count > page.bodyRows
      ? [KeyHint([.pageDown, .pageUp], phrases.scrollDetailHint)] : []
    let back =
      row.finding == nil ? [] : [KeyHint(.character("r"), phrases.sendBackHint)]
    return settlingHints(row, phrases) + [next] + back + leave + scrolling
  }

  private func settlingHints(_ row: ReviewRow, _ phrases: any Phrases) -> [KeyHint] {
    let accept = KeyHint(.character("a"), phrases.acceptHint)
    switch row.matter {
    case .item:
      return digits(1, row.sayings.count, phrases.whoseHint)
        + [accept, KeyHint(.character("d"), phrases.otherwiseHint)]
    case .indicator: return [KeyHint(.character("d"), phrases.decideHint)]
    case .log(let log): return digits(0, log.endings.count, phrases.endingHint) + [accept]
    }
  }

  private func digits(_ first: Int, _ last: Int, _ text: String) -> [KeyHint] {
    let last = min(last, 9)
    guard first <= last else { return [] }
    let keys = (first...last).map { Key.character(Character(String($0))) }
    return [KeyHint(keys, span: first == last ? "\(first)" : "\(first)-\(last)", text)]
  }
}

extension Key {
  fileprivate var digit: Int? {
    guard case .character(let character) = self else { return nil }
    return character.wholeNumberValue
  }
}

extension Event {
  /// What a settling of the lead was about.
  fileprivate var settled: ReviewRow.Subject? {
    switch self {
    case .decide(let decision): .decision(decision.subject)
    case .accept(let acceptance): .log(acceptance.visit)
    default: nil
    }
  }
}
