internal import Assessment
internal import Display
internal import Text

/// Searching the lines that are shown by id and text, while one types.
extension ReviewScreen {
  mutating func handleSearch(_ key: Key, _ model: Model) -> Effect {
    guard case .search(var search) = mode else { return .stay }
    switch key {
    case .escape: cancel(search)
    case .enter: return acceptSearch(search, model)
    case .down: goHit(search.line.text, model, after: true)
    default:
      if search.line.handle(key) {
        mode = .search(search)
        lookUp(model)
      }
    }
    return .stay
  }

  private mutating func cancel(_ search: ReviewSearch) {
    go(to: search.origin)
    mode = .list
  }

  /// Stays at the hit; an empty search goes on to the next hit of the one before.
  private mutating func acceptSearch(_ search: ReviewSearch, _ model: Model) -> Effect {
    let isRepeated = search.line.isEmpty
    if isRepeated, query.isEmpty {
      cancel(search)
      return .stay
    }
    if !isRepeated { query = search.line.text }
    guard goHit(query, model, after: isRepeated) else {
      return .say(Notice(missing(query, model)))
    }
    mode = .list
    return .stay
  }

  /// That nothing is found, or that it is there and not shown.
  private func missing(_ query: String, _ model: Model) -> String {
    let hidden = list?.all.count { $0.row.matches(query, model) } ?? 0
    return hidden == 0 ? model.phrases.notFound(query) : model.phrases.foundHidden(hidden)
  }

  /// Looks at the first hit from where the search began.
  mutating func lookUp(_ model: Model) {
    guard case .search(let search) = mode else { return }
    go(to: search.origin)
    goHit(search.line.text, model, after: false)
  }

  @discardableResult
  private mutating func goHit(_ text: String, _ model: Model, after: Bool) -> Bool {
    guard let list, !text.isEmpty else { return false }
    let start = (list.index(of: chosen) ?? 0) + (after ? 1 : 0)
    let indices = list.shown.indices
    let hit = (indices.filter { $0 >= start } + indices.filter { $0 < start })
      .first { list.shown[$0].matches(text, model) }
    if let hit { go(to: list.shown[hit].subject) }
    return hit != nil
  }
}

extension ReviewRow {
  /// Whether id or text, place or assessor hold what is searched for.
  func matches(_ query: String, _ model: Model) -> Bool {
    let query = query.lowercased()
    return words(model).contains { $0.lowercased().contains(query) }
  }

  private func words(_ model: Model) -> [String] {
    let language = model.phrases.language
    switch matter {
    case .item(let found): return [found.item.id, found.item.text[language], found.venue]
    case .indicator(let indicator, _): return [indicator.id, indicator.title[language]]
    case .log(let log):
      return [log.head.visit, log.head.venue, log.head.assessor, log.head.institution]
    }
  }
}
