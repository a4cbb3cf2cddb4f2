internal import Assessment
internal import Display
internal import Text

/// Searching while one types, and going to an item by its id.
extension VisitScreen {
  mutating func handlePrompt(_ key: Key, _ model: Model, _ worksheet: Worksheet) -> Effect {
    switch key {
    case .escape: return cancelPrompt(worksheet)
    case .enter: return acceptPrompt(model, worksheet)
    case .tab: complete(worksheet)
    case .down: nextHit(model, worksheet)
    default:
      if prompt?.line.handle(key) == true { search(model, worksheet) }
    }
    return .stay
  }

  private mutating func cancelPrompt(_ worksheet: Worksheet) -> Effect {
    if let origin = prompt?.origin { _ = go(toIndex: origin, worksheet) }
    prompt = nil
    return .stay
  }

  private mutating func acceptPrompt(_ model: Model, _ worksheet: Worksheet) -> Effect {
    guard let prompt else { return .stay }
    let isRepeated = prompt.purpose == .search && !query.isEmpty
    if prompt.line.isEmpty, !isRepeated { return cancelPrompt(worksheet) }
    return switch prompt.purpose {
    case .search: acceptSearch(prompt, model, worksheet)
    case .goTo: acceptId(prompt.line.text.lowercased(), model, worksheet)
    }
  }

  /// Stays at the hit; an empty search goes on to the next hit of the one before.
  private mutating func acceptSearch(
    _ prompt: VisitPrompt, _ model: Model, _ worksheet: Worksheet
  ) -> Effect {
    let isRepeated = prompt.line.isEmpty
    if !isRepeated { query = prompt.line.text }
    let search = ItemSearch(query, worksheet, model.wording)
    guard let hit = search.first(from: isRepeated ? chosen + 1 : chosen) else {
      return .say(Notice(model.phrases.notFound(query)))
    }
    self.prompt = nil
    return go(toIndex: hit, worksheet)
  }

  private mutating func acceptId(
    _ typed: String, _ model: Model, _ worksheet: Worksheet
  ) -> Effect {
    let found = worksheet.items.filter { $0.id.hasPrefix(typed) }
    guard let item = worksheet.item(typed) ?? (found.count == 1 ? found.first : nil) else {
      let phrases = model.phrases
      return .say(
        Notice(found.isEmpty ? phrases.noItem(typed) : phrases.severalItems(typed, found.count)))
    }
    prompt = nil
    go(to: item.id, worksheet)
    return .stay
  }

  /// Adds what all ids that begin so have in common.
  private mutating func complete(_ worksheet: Worksheet) {
    guard let prompt, prompt.purpose == .goTo else { return }
    let ids = worksheet.items.map(\.id).filter { $0.hasPrefix(prompt.line.text.lowercased()) }
    guard var common = ids.first else { return }
    for id in ids { while !id.hasPrefix(common) { common.removeLast() } }
    self.prompt?.line = LineEditor(common)
  }

  /// Looks at the first hit from where the search began.
  mutating func search(_ model: Model, _ worksheet: Worksheet) {
    guard let prompt, prompt.purpose == .search else { return }
    let search = ItemSearch(prompt.line.text, worksheet, model.wording)
    _ = go(toIndex: search.first(from: prompt.origin) ?? prompt.origin, worksheet)
  }

  private mutating func nextHit(_ model: Model, _ worksheet: Worksheet) {
    guard let prompt, prompt.purpose == .search else { return }
    let search = ItemSearch(prompt.line.text, worksheet, model.wording)
    if let hit = search.first(from: chosen + 1) { _ = go(toIndex: hit, worksheet) }
  }
}
