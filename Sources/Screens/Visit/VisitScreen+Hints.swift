internal import Assessment
internal import Display
internal import Text

extension VisitScreen {
  func hints(_ model: Model) -> [KeyHint] {
    guard let visit = model.visit else { return [] }
    if let prompt { return hints(of: prompt, model.phrases) }
    let end = endHints(model, visit)
    let isOpen = visit.worksheet.nextToDo(after: nil) != nil
    let isFilled = visit.readOnly == nil && isOpen
    let answers = visit.readOnly == nil ? answerHints(model, visit) : []
    return (isFilled ? answers : end + answers)
      + (isOpen ? openHints(model.phrases) : []) + moveHints(model.phrases)
      + (isFilled ? end : [])
      + [KeyHint([.character("q"), .escape], model.phrases.backHint)]
      + markHints(model.phrases)
  }

  private func hints(of prompt: VisitPrompt, _ phrases: any Phrases) -> [KeyHint] {
    [
      KeyHint(.enter, phrases.goToItemHint),
      prompt.purpose == .search
        ? KeyHint(.down, phrases.nextHitHint) : KeyHint(.tab, phrases.completeHint),
      KeyHint(.escape, phrases.cancelHint),
    ]
  }

  private func answerHints(_ model: Model, _ visit: OpenVisit) -> [KeyHint] {
    guard let item = item(model) else { return [] }
    let phrases = model.phrases
    let isFlagged = visit.worksheet.visit.record(of: item.id).isFlagged
    let flag = KeyHint(.character("p"), isFlagged ? phrases.unflagHint : phrases.flagHint)
    let isSettled = if case .settled = visit.worksheet.standing(of: item) { true } else { false }
    let values = isSettled ? [] : valueHints(item, phrases)
    return values + (isSettled && !isFlagged ? [] : [flag]) + [
      KeyHint(.character("c"), phrases.note),
      KeyHint(.character("e"), phrases.evidence),
      KeyHint(.character("u"), phrases.undoHint),
    ]
  }

  /// What the item takes as an answer.
  private func valueHints(_ item: Item, _ phrases: any Phrases) -> [KeyHint] {
    var hints: [KeyHint] = []
    switch item.answer {
    case .tick(let partial):
      hints.append(KeyHint(.character("y"), phrases.met))
      if partial { hints.append(KeyHint(.character("s"), phrases.partial)) }
      hints.append(KeyHint(.character("t"), phrases.unmet))
    case .grade(let levels):
      let keys = LevelKeys(levels)
      hints.append(KeyHint(keys.digits.map(Key.character), span: keys.span, phrases.levelHint))
    case .number, .ratio, .count, .sample, .date, .text, .index:
      hints.append(KeyHint([.character(" "), .enter], phrases.fillHint))
    }
    if case .tick = item.answer {
    } else if item.problem(with: .tick(.unmet)) == nil {
      hints.append(KeyHint(.character("t"), phrases.noneHint))
    }
    if !item.notApplicable.isEmpty {
      hints.append(KeyHint(.character("b"), phrases.notApplicable))
    }
    return hints
  }

  private func openHints(_ phrases: any Phrases) -> [KeyHint] {
    [
      KeyHint(.character("n"), phrases.nextOpenHint),
      KeyHint(.character("N"), phrases.previousOpenHint),
    ]
  }

  private func moveHints(_ phrases: any Phrases) -> [KeyHint] {
    [
      KeyHint([.character("j"), .down], phrases.downHint),
      KeyHint([.character("k"), .up], phrases.upHint),
      KeyHint([.character("g"), .home], phrases.firstHint),
      KeyHint([.character("G"), .end], phrases.lastHint),
      KeyHint(.tab, phrases.nextSectionHint),
      KeyHint(.backTab, phrases.previousSectionHint),
      KeyHint([.pageDown, .pageUp], phrases.scrollDetailHint),
      KeyHint(.character("/"), phrases.searchHint),
      KeyHint(.character(":"), phrases.goToHint),
    ]
  }

  /// What the marks of the items mean.
  private func markHints(_ phrases: any Phrases) -> [KeyHint] {
    [
      ("✓", phrases.met), ("½", phrases.partial), ("✗", phrases.unmet),
      ("–", phrases.notApplicable), ("+", phrases.recorded), ("·", phrases.open),
      ("^", phrases.settledMark), ("!", phrases.askedMark), ("P", phrases.leftToLead),
      ("?", phrases.pending),
    ].map { KeyHint(mark: $0.0, $0.1) }
  }

  /// What ends a visit, or comes after it; first what a returned one waits for.
  private func endHints(_ model: Model, _ visit: OpenVisit) -> [KeyHint] {
    let end = endHints(visit, model.phrases)
    guard canCarryOn(model, visit) else { return end }
    let carry = KeyHint(.character("l"), model.phrases.carryOnHint)
    let isReturned = !model.returns.open(on: visit.worksheet.visit).isEmpty
    return isReturned ? [carry] + end : end + [carry]
  }

  private func endHints(_ visit: OpenVisit, _ phrases: any Phrases) -> [KeyHint] {
    let isSealed = visit.worksheet.visit.isSealed
    let report = KeyHint(.character("r"), phrases.reportHint)
    if isSealed {
      return [
        KeyHint(.character("v"), phrases.score),
        KeyHint(.character("S"), phrases.receipt), report,
      ]
    }
    return visit.readOnly == nil ? [KeyHint(.character("S"), phrases.sealHint), report] : [report]
  }
}
