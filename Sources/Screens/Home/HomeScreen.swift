internal import Assessment
internal import Display
internal import Text

/// The visits of the folder, each with its progress and state.
struct HomeScreen: Screen {
  private var cursor = ListCursor()
  /// The visit that was opened last; it stays the chosen one when the list is read anew.
  private var opened: String?

  func hints(_ model: Model) -> [KeyHint] {
    let phrases = model.phrases
    let new = KeyHint(.character("n"), phrases.newVisitHint)
    let quit = KeyHint(.character("q"), phrases.quitHint)
    let plan = KeyHint(.character("a"), phrases.planHint)
    if model.visits.isEmpty { return [new, plan, quit] }
    return [
      KeyHint(.enter, phrases.openHint), new,
      KeyHint(.character("v"), phrases.scoresHint),
      KeyHint(.character("r"), phrases.reviewHint), plan, quit,
      KeyHint([.character("j"), .down], phrases.downHint),
      KeyHint([.character("k"), .up], phrases.upHint),
      KeyHint([.character("g"), .home], phrases.firstHint),
      KeyHint([.character("G"), .end], phrases.lastHint),
      KeyHint([.pageDown, .pageUp], phrases.pageHint),
    ]
  }

  mutating func handle(_ key: Key, _ model: Model) -> Effect {
    switch key {
    case .character("n"): .go(.newVisit)
    case .character("a"): .perform(.loadPlan)
    case .character("q"): .quit
    case .enter where !model.visits.isEmpty: open(model)
    case .character("v") where !model.visits.isEmpty: afterOwnSeal(.loadScores, model)
    case .character("r") where !model.visits.isEmpty:
      afterOwnSeal(.openReview(assessment: 0), model)
    default: move(key, model)
    }
  }

  mutating func performed(_ action: Action, _ model: Model) -> Effect {
    switch action {
    case .openVisit(let file): visit(file)
    case .loadScores: .go(.scores)
    case .loadPlan: .go(.plan)
    case .openReview, .openLeadLog: .go(.review)
    default: .stay
    }
  }

  private mutating func visit(_ file: String) -> Effect {
    opened = file
    return .go(.visit)
  }

  private func chosen(_ model: Model) -> Int {
    model.visits.firstIndex { $0.file == opened } ?? cursor.index(in: model.visits.count)
  }

  private func open(_ model: Model) -> Effect {
    let visit = model.visits[chosen(model)]
    if case .unreadable(let why) = visit.state { return .say(Notice(why, style: .alert)) }
    if visit.role == .lead { return afterOwnSeal(.openLeadLog(visit.file), model) }
    return .perform(.openVisit(visit.file))
  }

  /// One's own running score would anchor the judgement: first the seal, then the score.
  private func afterOwnSeal(_ action: Action, _ model: Model) -> Effect {
    let own = model.offers.identity.map { Name($0.assessor) }
    let isFilling = model.visits.contains { visit in
      visit.state == .inProgress && visit.role == .assessor && Name(visit.assessor) == own
    }
    return isFilling
      ? .say(Notice(model.phrases.scoresAfterOwnSeal)) : .perform(action)
  }

  private mutating func move(_ key: Key, _ model: Model) -> Effect {
    let page = HomePage(model: model, chosen: 0).listRows
    cursor = ListCursor(chosen(model))
    opened = nil
    _ = cursor.handle(key, count: model.visits.count, page: page)
    return .stay
  }

  func draw(on canvas: inout Canvas, _ model: Model) {
    HomePage(model: model, chosen: chosen(model)).draw(on: &canvas)
  }
}
