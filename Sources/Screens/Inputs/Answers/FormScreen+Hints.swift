internal import Assessment
internal import Display
internal import Text

extension FormScreen {
  func hints(_ model: Model) -> [KeyHint] {
    let phrases = model.phrases
    if isAsking {
      return [
        KeyHint([.character("1"), .character("2")], span: "1-2", phrases.chooseHint),
        KeyHint(.escape, phrases.cancelHint),
      ]
    }
    if isDoubting {
      return [
        KeyHint(.enter, phrases.recordAnywayHint), KeyHint(.escape, phrases.backToTextHint),
      ]
    }
    return [
      KeyHint(.enter, form.isAtLast ? use.endHint(phrases) : phrases.nextFieldHint),
      KeyHint(.escape, phrases.cancelHint),
    ] + fieldHints(phrases) + noneHints(phrases)
      + (item.help == nil ? [] : [KeyHint([.pageDown, .pageUp], phrases.scrollHint)])
  }

  private func noneHints(_ phrases: any Phrases) -> [KeyHint] {
    guard item.takesNone else { return [] }
    let letter: [Key] = takesLetterForNone ? [.character("t")] : []
    return [KeyHint(letter + [.control("n")], phrases.noneHint)]
  }

  private func fieldHints(_ phrases: any Phrases) -> [KeyHint] {
    var hints: [KeyHint] = []
    if form.active.isDay { hints.append(KeyHint(.character("h"), phrases.todayHint)) }
    if form.state != nil { hints.append(KeyHint(.control("t"), phrases.stateHint)) }
    if form.fields.count > 1 {
      let keys: [Key] = [.tab, .down, .backTab, .up]
      hints.append(KeyHint(keys, span: "Tab", phrases.anyFieldHint))
    }
    return hints
  }
}
