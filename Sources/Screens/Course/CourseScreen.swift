internal import Assessment
internal import Display
internal import Reports
internal import Text

/// The course of the assessment under review: what the lead said of it as a whole, and may say next.
struct CourseScreen: Screen {
  private(set) var scroll = Scroll()

  func hints(_ model: Model) -> [KeyHint] {
    let phrases = model.phrases
    let back = KeyHint([.character("q"), .escape], phrases.backHint)
    guard let score = model.reviewed else { return [back] }
    let steps = NextSteps(score)
    let offered: [(Step, Key, String)] = [
      (.announce, .character("a"), phrases.announceHint),
      (.declareFinal, .character("f"), phrases.finalHint),
      (.revoke, .character("x"), phrases.revokeHint),
    ]
    let page = CoursePage(self, model)
    let scrolling = page.lines.count > page.rows ? KeyHint.scrolling(phrases) : []
    if model.review?.refusal != nil { return [back] + scrolling }
    return offered.filter { $0.0.permission(in: steps) == .allowed }.map { KeyHint($0.1, $0.2) }
      + [KeyHint(.character("u"), phrases.undoHint), back] + scrolling
  }

  mutating func handle(_ key: Key, _ model: Model) -> Effect {
    switch key {
    case .character("q"), .escape: return .back
    case .character("a"): return take(.announce, model)
    case .character("f"): return take(.declareFinal, model)
    case .character("x"): return take(.revoke, model)
    case .character("u"): return undo(model)
    default:
      let page = CoursePage(self, model)
      _ = scroll.handle(key, count: page.lines.count, rows: page.rows)
      return .stay
    }
  }

  private func take(_ step: Step, _ model: Model) -> Effect {
    guard let score = model.reviewed, model.review?.refusal == nil else { return .stay }
    let permission = step.permission(in: NextSteps(score))
    if let refusal = step.refusal(permission, model.phrases) {
      return .say(Notice("\(step.name(model.phrases)): \(refusal)"))
    }
    return .open(.step(step), model)
  }

  /// Takes back the newest step of this opening; what was decided of items is left to the review.
  private func undo(_ model: Model) -> Effect {
    guard let review = model.review, review.refusal == nil else { return .stay }
    guard let log = review.log,
      let newest = log.announcements.last(where: { $0.n >= review.sessionStart })
    else { return .say(Notice(model.phrases.noStepToUndo)) }
    return .settle(.retract(entry: newest.n), model)
  }

  mutating func performed(_ action: Action, _ model: Model) -> Effect {
    guard case .settle(let event) = action else { return .stay }
    return words(of: event, model).map { .say(Notice($0, style: .success)) } ?? .stay
  }

  private func words(of event: Event, _ model: Model) -> String? {
    switch event {
    case .verdict(let said):
      let day = said.date ?? model.now.localDate
      return model.phrases.stepRecorded(
        model.wording.word(ofStep: said.state), on: model.wording.day(day))
    case .retract(let n):
      let entry = model.review?.log?.entries.first { $0.n == n }
      guard case .verdict(let said) = entry?.event else { return nil }
      return model.phrases.stepTakenBack(model.wording.word(ofStep: said.state))
    default: return nil
    }
  }

  func draw(on canvas: inout Canvas, _ model: Model) {
    CoursePage(self, model).draw(on: &canvas)
  }
}
