internal import Assessment
internal import Display
internal import Text

/// Keys that look at another item.
extension VisitScreen {
  mutating func move(_ key: Key, _ model: Model, _ worksheet: Worksheet) -> Effect {
    switch key {
    case .character("n"): go(toDo: worksheet.nextToDo(after: item(model)?.id), model, worksheet)
    case .character("N"):
      go(toDo: worksheet.previousToDo(before: item(model)?.id), model, worksheet)
    case .character("j"), .down: go(toIndex: chosen + 1, worksheet)
    case .character("k"), .up: go(toIndex: chosen - 1, worksheet)
    case .character("g"), .home: go(toIndex: 0, worksheet)
    case .character("G"), .end: go(toIndex: worksheet.items.count - 1, worksheet)
    case .tab: go(toIndex: nextSection(worksheet), worksheet)
    case .backTab: go(toIndex: previousSection(worksheet), worksheet)
    case .pageDown, .pageUp: scrollDetail(key, model)
    case .character("/"): open(.search)
    case .character(":"): open(.goTo)
    default: .stay
    }
  }

  mutating func go(to id: String, _ worksheet: Worksheet) {
    guard let index = worksheet.items.firstIndex(where: { $0.id == id }) else { return }
    _ = go(toIndex: index, worksheet)
  }

  private mutating func go(toDo item: Item?, _ model: Model, _ worksheet: Worksheet) -> Effect {
    guard let item else { return sayNothingToAnswer(model, worksheet) }
    go(to: item.id, worksheet)
    return .stay
  }

  mutating func go(toIndex index: Int, _ worksheet: Worksheet) -> Effect {
    let index = max(0, min(index, worksheet.items.count - 1))
    if index != chosen { scroll = Scroll() }
    chosen = index
    return .stay
  }

  private func nextSection(_ worksheet: Worksheet) -> Int {
    worksheet.sectionStarts.first { $0 > chosen } ?? 0
  }

  /// The first item of this section, or from there that of the section before.
  private func previousSection(_ worksheet: Worksheet) -> Int {
    worksheet.sectionStarts.last { $0 < chosen } ?? worksheet.sectionStarts.last ?? 0
  }

  private mutating func scrollDetail(_ key: Key, _ model: Model) -> Effect {
    guard let page = page(model) else { return .stay }
    _ = scroll.handle(key, count: page.detailLines.count, rows: page.detailRows)
    return .stay
  }

  private mutating func open(_ purpose: VisitPrompt.Purpose) -> Effect {
    prompt = VisitPrompt(purpose: purpose, origin: chosen)
    return .stay
  }
}

extension Worksheet {
  /// The indices of the first item of every section that has items.
  var sectionStarts: [Int] {
    var starts: [Int] = []
    var count = 0
    for section in checklists.flatMap(\.sections) where !section.items.isEmpty {
      starts.append(count)
      count += section.items.count
    }
    return starts
  }
}
