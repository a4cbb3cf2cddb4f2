internal import Assessment
internal import Display
internal import Reports
internal import Text

/// Keys that answer: each asks the root for one record, and the screen goes on when it was made.
extension VisitScreen {
  /// What `change` comes to, unless nothing can be recorded for the item.
  func edit(_ model: Model, _ visit: OpenVisit, _ change: (Item) -> Effect) -> Effect {
    guard let item = item(model) else { return .stay }
    if let readOnly = visit.readOnly { return .say(Notice(model.phrases.said(of: readOnly))) }
    return change(item)
  }

  func answer(_ answer: Answer, _ model: Model, _ visit: OpenVisit) -> Effect {
    let worksheet = visit.worksheet
    return edit(model, visit) { item in
      if let why = settled(item, model, worksheet) { return why }
      if let problem = item.problem(with: answer) {
        return .say(Notice(problem.words(for: item, model.phrases)))
      }
      return .perform(.record(.answer(item: item.id, answer)))
    }
  }

  /// Why an item that its parent has settled takes no answer.
  private func settled(_ item: Item, _ model: Model, _ worksheet: Worksheet) -> Effect? {
    guard case .settled(_, let parent) = worksheet.standing(of: item) else { return nil }
    return .say(Notice(model.phrases.settledBy(parent)))
  }

  func grade(_ key: Key, _ model: Model, _ visit: OpenVisit) -> Effect {
    guard case .character(let digit) = key else { return .stay }
    return edit(model, visit) { item in
      guard case .grade(let levels) = item.answer else {
        return .say(Notice(model.phrases.answeredWith(item)))
      }
      guard let level = LevelKeys(levels).level(for: digit) else {
        return .say(Notice(model.phrases.answeredWith(item)))
      }
      return answer(.grade(level.key), model, visit)
    }
  }

  func notApplicable(_ model: Model, _ visit: OpenVisit) -> Effect {
    edit(model, visit) { item in
      if let why = settled(item, model, visit.worksheet) { return why }
      if item.notApplicable.isEmpty {
        return .say(Notice(model.phrases.notApplicableNotOffered))
      }
      return .go(.reason(item: item.id))
    }
  }

  func openInput(_ model: Model, _ visit: OpenVisit) -> Effect {
    edit(model, visit) { item in
      if let why = settled(item, model, visit.worksheet) { return why }
      switch item.answer {
      case .tick, .grade: return .say(Notice(model.phrases.answeredWith(item)))
      case .number, .ratio, .count, .sample, .date, .text, .index:
        return .go(.input(item: item.id))
      }
    }
  }

  /// Leaves the item to the lead, or takes that back.
  func flag(_ model: Model, _ visit: OpenVisit) -> Effect {
    edit(model, visit) { item in
      if let flag = visit.worksheet.visit.record(of: item.id).flags.last {
        return .perform(.record(.retract(entry: flag.n)))
      }
      if let why = settled(item, model, visit.worksheet) { return why }
      return .perform(.record(.flag(item: item.id, text: nil)))
    }
  }

  /// Takes back the newest of what was recorded since the visit was opened.
  func undo(_ model: Model, _ visit: OpenVisit) -> Effect {
    edit(model, visit) { _ in
      let log = visit.worksheet.visit
      let newest = log.entries.last { $0.n >= visit.sessionStart && log.isLive($0.n) }
      guard let newest else { return .say(Notice(model.phrases.nothingToUndo)) }
      return .perform(.record(.retract(entry: newest.n)))
    }
  }

  /// To the seal, or to the receipt of what is sealed.
  func seal(_ model: Model, _ visit: OpenVisit) -> Effect {
    guard let readOnly = visit.readOnly, readOnly != .sealed else { return .go(.seal) }
    return .say(Notice(model.phrases.said(of: readOnly)))
  }

  func showScores(_ model: Model, _ visit: OpenVisit) -> Effect {
    visit.worksheet.visit.isSealed
      ? .perform(.loadScores) : .say(Notice(model.phrases.scoresAfterSeal))
  }

  /// On to the next item to answer, or to the note that opens by itself.
  mutating func advance(
    from id: String, _ model: Model, _ worksheet: Worksheet, opening note: Destination?
  ) -> Effect {
    let next = worksheet.nextToDo(after: id)
    if let next { go(to: next.id, worksheet) }
    if let note { return .go(note) }
    return next == nil ? sayNothingToAnswer(model, worksheet) : .stay
  }

  /// That no item is left to answer, and how many wait for the lead instead.
  func sayNothingToAnswer(_ model: Model, _ worksheet: Worksheet) -> Effect {
    let flagged = worksheet.items.count { worksheet.reasons(of: $0).contains(.flagged) }
    let phrases = model.phrases
    let text =
      flagged == 0 ? phrases.allAnswered : phrases.nothingToAnswer(leftToLead: flagged)
    return .say(Notice(text, style: .success))
  }

  mutating func undone(_ n: Int, _ model: Model, _ worksheet: Worksheet) -> Effect {
    guard let entry = worksheet.visit.entries.first(where: { $0.n == n }),
      let id = entry.event.item
    else { return .stay }
    go(to: id, worksheet)
    let what = model.phrases.word(for: entry.event)
    return .say(Notice(model.phrases.undone(what, item: id), style: .success))
  }
}
