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
  /// What is gone through, made anew only when something was settled.
  private(set) var rows: [ReviewRow] = []
  private(set) var filter: ReviewFilter
  /// Of all lines, those of the filter or not.
  private var left = 0

  init(_ start: PlenaryStart, _ model: Model) {
    filter = start.filter
    refresh(model)
    chosen = start.first ?? rows.first?.subject
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
    default: return row.map { settle($0, key, model, wasConfirming) } ?? .stay
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
    guard let row, let digit = key.digit else { return .stay }
    return Settling(row: row, model: model).giveBack(to: digit)
  }

  private mutating func step(_ by: Int, _ model: Model) -> Effect {
    guard !rows.isEmpty else { return .say(Notice(model.phrases.nothingPendingShown)) }
    let index = (position + by + rows.count) % rows.count
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
    switch action {
    case .settle(let event): return settled(event, model)
    case .refreshReview: refresh(model)
    default: break
    }
    return .stay
  }

  /// Says what was settled and moved, and goes on to what is pending next, or back to what was taken back.
  private mutating func settled(_ event: Event, _ model: Model) -> Effect {
    let before = rows
    if let total, let after = model.reviewed?.total {
      movement = Movement(before: total, after: after)
    }
    refresh(model)
    guard let settled = Settled(event, model) else { return .stay }
    if let next = settled.next(in: rows, before: before) { show(next) }
    if left > 0, !rows.contains(where: { $0.subject == chosen }) { dropFilter(model) }
    return .say(settled.notice(left: left))
  }

  /// Reads the model anew; where the filter leaves nothing pending, all that is.
  private mutating func refresh(_ model: Model) {
    rows = pending(model)
    if rows.isEmpty, left > 0 { dropFilter(model) }
    total = model.reviewed?.total
  }

  private mutating func dropFilter(_ model: Model) {
    filter.clear()
    rows = pending(model)
  }

  private mutating func pending(_ model: Model) -> [ReviewRow] {
    let list = ReviewList(model, filter)
    left = list?.pending ?? 0
    return list?.shown.filter(\.isPending) ?? []
  }

  func draw(on canvas: inout Canvas, _ model: Model) {
    PlenaryPage(self, model).draw(on: &canvas)
  }
}

extension PlenaryScreen {
  /// Of what is shown, among the rows.
  var position: Int {
    rows.firstIndex { $0.subject == chosen } ?? 0
  }

  /// What is shown; nil when nothing is pending.
  var row: ReviewRow? {
    rows.isEmpty ? nil : rows[position]
  }

  func hints(_ model: Model) -> [KeyHint] {
    let phrases = model.phrases
    let isLocked = model.review?.refusal != nil
    let undo = isLocked ? [] : [KeyHint(.character("u"), phrases.undoHint)]
    let leave = [
      KeyHint(.character("m"), phrases.courseHint),
      KeyHint([.character("q"), .escape], phrases.backHint),
    ]
    guard let row else { return undo + leave }
    if isAskingWhom {
      return KeyHint.digits(1, 9, phrases.toWhomHint) + [KeyHint(.escape, phrases.cancelHint)]
    }
    let next = KeyHint([.character("n"), .character("N")], phrases.nextPendingHint)
    let page = PlenaryPage(self, model)
    let scrolling =
      page.body.count > page.bodyRows
      ? [KeyHint([.pageDown, .pageUp], phrases.scrollDetailHint)] : []
    if isLocked { return [next] + leave + scrolling }
    let back =
      row.finding == nil ? [] : [KeyHint(.character("r"), phrases.sendBackHint)]
    return settlingHints(row, phrases) + [next] + back + undo + leave + scrolling
  }

  private func settlingHints(_ row: ReviewRow, _ phrases: any Phrases) -> [KeyHint] {
    let accept = KeyHint(.character("a"), phrases.acceptHint)
    switch row.matter {
    case .item:
      return KeyHint.digits(1, row.sayings.count, phrases.whoseHint)
        + [accept, KeyHint(.character("d"), phrases.otherwiseHint)]
    case .indicator: return [KeyHint(.character("d"), phrases.decideHint)]
    case .log(let log): return KeyHint.digits(0, log.endings.count, phrases.endingHint) + [accept]
    }
  }
}
