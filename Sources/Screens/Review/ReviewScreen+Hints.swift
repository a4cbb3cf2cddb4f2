internal import Assessment
internal import Display
internal import Text

extension ReviewScreen {
  func hints(_ model: Model) -> [KeyHint] {
    let phrases = model.phrases
    switch mode {
    case .list: return listHints(model)
    case .askingWhom:
      return KeyHint.digits(1, 9, phrases.toWhomHint)
        + [KeyHint([.escape, .character("q")], phrases.cancelHint)]
    case .search:
      return [
        KeyHint(.enter, phrases.goToItemHint), KeyHint(.down, phrases.nextHitHint),
        KeyHint(.escape, phrases.cancelHint),
      ]
    case .filter: return filterHints(phrases)
    }
  }

  private func listHints(_ model: Model) -> [KeyHint] {
    guard let list else {
      return [KeyHint([.escape, .character("q")], model.phrases.backHint)]
    }
    return settlingHints(list, model) + lookingHints(list, model) + movingHints(list, model)
  }

  private func settlingHints(_ list: ReviewList, _ model: Model) -> [KeyHint] {
    let phrases = model.phrases
    guard let row = row(list), model.review?.refusal == nil else { return [] }
    let undo = KeyHint(.character("u"), phrases.undoHint)
    let seal = model.review?.log == nil ? [] : [KeyHint(.character("S"), phrases.sealHint)]
    let next = KeyHint(.character("n"), phrases.nextPendingHint)
    let accept = KeyHint(.character("a"), phrases.acceptHint)
    switch row.matter {
    case .item:
      return [next, accept] + KeyHint.digits(1, row.sayings.count, phrases.whoseHint)
        + [
          KeyHint(.character("d"), phrases.otherwiseHint),
          KeyHint(.character("r"), phrases.sendBackHint), undo,
        ] + (row.decision == nil ? [] : [KeyHint(.character("D"), phrases.dissentHint)]) + seal
    case .indicator:
      return [next, KeyHint(.character("d"), phrases.decideHint), undo]
        + (row.decision == nil ? [] : [KeyHint(.character("D"), phrases.dissentHint)]) + seal
    case .log(let log):
      return [next, accept] + KeyHint.digits(0, log.endings.count, phrases.endingHint)
        + [undo] + seal
    }
  }

  private func lookingHints(_ list: ReviewList, _ model: Model) -> [KeyHint] {
    let phrases = model.phrases
    let isLog = if case .log = row(list)?.subject { true } else { false }
    let hasRow = row(list) != nil
    return [
      filter.isEmpty ? nil : KeyHint(.character("F"), phrases.clearFilterHint),
      KeyHint(.character("f"), phrases.filterHint),
      hasRow && !isLog ? KeyHint(.character("h"), phrases.historyHint) : nil,
      hasRow && !isLog ? KeyHint(.character("w"), phrases.whyHint) : nil,
      KeyHint(.character("i"), phrases.backgroundHint),
      KeyHint(.character("/"), phrases.searchHint),
      KeyHint(.character("v"), phrases.scoresHint),
      KeyHint(.character("P"), phrases.plenaryHint),
      KeyHint(.character("m"), phrases.courseHint),
      (model.scores?.count ?? 0) > 1 ? KeyHint(.tab, phrases.nextScoreHint) : nil,
    ].compactMap(\.self)
  }

  private func movingHints(_ list: ReviewList, _ model: Model) -> [KeyHint] {
    let phrases = model.phrases
    let next =
      row(list) == nil || model.review?.refusal != nil
      ? [KeyHint(.character("n"), phrases.nextPendingHint)] : []
    return next + [
      KeyHint(.character("N"), phrases.previousPendingHint),
      KeyHint([.character("j"), .down], phrases.downHint),
      KeyHint([.character("k"), .up], phrases.upHint),
      KeyHint([.character("g"), .home], phrases.firstHint),
      KeyHint([.character("G"), .end], phrases.lastHint),
      KeyHint(
        [.character("]"), .character("["), .pageDown, .pageUp], span: "[/]",
        phrases.scrollDetailHint),
      KeyHint([.character("q"), .escape], phrases.backHint),
    ]
  }

  private func filterHints(_ phrases: any Phrases) -> [KeyHint] {
    [
      KeyHint(.character(" "), phrases.markHint),
      KeyHint([.escape, .enter, .character("f"), .character("q")], span: "Esc", phrases.backHint),
      KeyHint(.character("F"), phrases.clearFilterHint),
      KeyHint([.down, .up, .character("j"), .character("k")], span: "↑↓", phrases.chooseHint),
      KeyHint([.pageDown, .pageUp], phrases.pageHint),
      KeyHint([.home, .character("g")], phrases.firstHint),
      KeyHint([.end, .character("G")], phrases.lastHint),
    ]
  }
}
