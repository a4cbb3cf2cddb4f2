internal import Assessment
internal import Display
internal import Text

/// The team lead's pending items, what each assessor says of them, and what was decided.
struct ReviewScreen: Screen {
  /// What the cursor is on; it stays there while figures and order change.
  var chosen: ReviewRow.Subject?
  var filter = ReviewFilter()
  var scroll = Scroll()
  /// Whether help, basis and evidence asked for are shown with the item.
  var isFull = false
  var mode = ReviewMode.list
  /// What was searched for last, for an empty search to go on with.
  var query = ""
  /// Whether `a` was pressed on a log with several endings, and has to be pressed once more.
  var isConfirming = false
  /// What is shown, made anew only when something was settled or filtered; nil when nothing is under
  /// review.
  private(set) var list: ReviewList?

  /// Begins at what moves the total most.
  init(_ model: Model) {
    refresh(model)
    chosen = list?.shown.first?.subject
  }

  var isTyping: Bool {
    if case .search = mode { true } else { false }
  }

  mutating func handle(_ key: Key, _ model: Model) -> Effect {
    let wasConfirming = isConfirming
    isConfirming = false
    switch mode {
    case .list: return handleList(key, model, confirmed: wasConfirming)
    case .askingWhom: return answerWhom(key, model)
    case .search: return handleSearch(key, model)
    case .filter: return handleFilter(key, model)
    }
  }

  mutating func paste(_ text: String, _ model: Model) -> Effect {
    guard case .search(var search) = mode else { return .stay }
    search.line.paste(text)
    mode = .search(search)
    lookUp(model)
    return .stay
  }

  mutating func performed(_ action: Action, _ model: Model) -> Effect {
    switch action {
    case .settle(let event): return settled(event, model)
    case .openReview: restart(model)
    case .refreshReview: refresh(model)
    case .sealReview: return .say(Notice(model.phrases.reviewSealed, style: .success))
    case .closeReview:
      refresh(model)
      return .back
    case .loadHistory(let subject): return .go(.history(subject))
    default: break
    }
    return .stay
  }

  private mutating func restart(_ model: Model) {
    self = ReviewScreen(model)
  }

  /// The line that the cursor is on.
  func row(_ list: ReviewList?) -> ReviewRow? {
    guard let list else { return nil }
    return list.index(of: chosen).map { list.shown[$0] } ?? list.shown.first
  }

  /// Reads the model anew.
  mutating func refresh(_ model: Model) {
    list = ReviewList(model, filter)
  }

  func draw(on canvas: inout Canvas, _ model: Model) {
    guard let list else {
      _ = canvas.put(model.phrases.nothingToReview, row: 2, column: 1, style: .muted)
      return
    }
    if case .filter(let cursor) = mode {
      FilterPage(list, filter, cursor, model).draw(on: &canvas)
    } else {
      ReviewPage(self, list, model).draw(on: &canvas)
    }
  }
}

/// What the keys of the review mean now.
enum ReviewMode: Equatable {
  case list
  /// A digit tells whom an item is given back to.
  case askingWhom
  case search(ReviewSearch)
  case filter(ListCursor)
}

/// A search that is being typed.
struct ReviewSearch: Equatable {
  var line = LineEditor()
  /// Where the cursor was before; Esc goes back to it.
  let origin: ReviewRow.Subject?
}
