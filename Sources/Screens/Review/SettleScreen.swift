internal import Assessment
internal import Display
internal import Text

/// Writing why the lead settles something so, and who dissents; or a question to an assessor.
struct SettleScreen: Screen {
  let settlement: Settlement
  /// What is decided just so already, to be mended.
  let recorded: Draft?
  private(set) var editor = TextEditor()
  /// Institutions that disagree, as they are written.
  private(set) var dissent: [String] = []
  /// The institution that the cursor is on, while dissent is chosen instead of text written.
  private(set) var choosing: ListCursor?
  /// Whether the end was pressed without a text; until the next key.
  private(set) var isTextMissing = false
  /// Whether what stands there is, or begins with, a draft that was kept.
  var isFromDraft = false
  var wait: Wait?

  /// A draft is gone on with; else, of what is decided so already, reason and dissent are there to be
  /// mended.
  init(_ settlement: Settlement, _ model: Model) {
    self.settlement = settlement
    recorded = Self.recorded(settlement, model)
    let kept = model.review?.drafts[Draft.Use(settlement)]
    isFromDraft = kept != nil
    fill(with: kept ?? recorded)
    if isFromDraft {
      let agreeing = agreeing(model)
      dissent.removeAll { agreeing.contains(Name($0)) }
    }
    if case .decision(_, _, dissentFirst: true) = settlement { choosing = ListCursor() }
  }

  private static func recorded(_ settlement: Settlement, _ model: Model) -> Draft? {
    guard case .decision(let subject, let answer, _) = settlement,
      let known = model.reviewed?.decision(on: subject)?.value, known.value == answer
    else { return nil }
    return Draft(.decision(subject), text: known.reason, dissent: known.dissent)
  }

  mutating func fill(with draft: Draft?) {
    editor = TextEditor(draft?.text ?? "")
    dissent = draft?.dissent ?? []
  }

  var isTyping: Bool { choosing == nil }

  /// Whom dissent can be recorded of: everybody who has a say and did not answer so, and whoever
  /// dissented before.
  func institutions(_ model: Model) -> [String] {
    guard case .decision = settlement else { return [] }
    let agreeing = agreeing(model)
    let others = (model.review?.institutions ?? []).filter { !agreeing.contains(Name($0)) }
    return (others + dissent).uniqued(on: Name.init)
  }

  private func agreeing(_ model: Model) -> Set<Name> {
    guard case .decision(let subject, let answer, _) = settlement else { return [] }
    return model.reviewed?.agreeing(with: answer, on: subject) ?? []
  }

  func dissents(_ institution: String) -> Bool {
    dissent.contains { Name($0) == Name(institution) }
  }

  func hints(_ model: Model) -> [KeyHint] {
    let phrases = model.phrases
    let end = KeyHint(.control("d"), phrases.settleHint(settlement))
    if choosing != nil {
      let digits = digits(model)
      return [
        end, KeyHint(digits, span: "1-\(digits.count)", phrases.markHint),
        KeyHint(.character(" "), phrases.markHint),
        KeyHint([.tab, .enter, .escape], span: "Tab", phrases.reasonHint),
      ] + (digits.count > 1 ? [KeyHint([.down, .up], span: "↑↓", phrases.chooseHint)] : [])
    }
    let leave = KeyHint(.escape, draft == nil ? phrases.cancelHint : phrases.keepDraftHint)
    let others = institutions(model).isEmpty ? [] : [KeyHint(.tab, phrases.dissentHint)]
    let discard = isFromDraft ? [KeyHint(.control("x"), phrases.discardDraftHint)] : []
    return [end] + others + [leave] + discard
  }

  private func digits(_ model: Model) -> [Key] {
    institutions(model).indices.prefix(9).map { .character(Character(String($0 + 1))) }
  }

  mutating func handle(_ key: Key, _ model: Model) -> Effect {
    isTextMissing = false
    wait = nil
    switch key {
    case .control("d"): return settle()
    case _ where choosing != nil: choose(key, model)
    case .escape: return leave(model)
    case .control("x") where isFromDraft: return discard()
    case .tab: if !institutions(model).isEmpty { choosing = ListCursor() }
    default: _ = editor.handle(key, in: SettlePage(self, model).area)
    }
    return .stay
  }

  mutating func paste(_ text: String, _ model: Model) -> Effect {
    if choosing == nil { editor.paste(text) }
    return .stay
  }

  private mutating func settle() -> Effect {
    if editor.isBlank {
      isTextMissing = true
      choosing = nil
      return .stay
    }
    return .perform(.settle(settlement.event(editor.text.trimmed, dissent: dissent)))
  }

  private mutating func choose(_ key: Key, _ model: Model) {
    let all = institutions(model)
    switch key {
    case .tab, .enter, .escape: choosing = nil
    case .character(" "): toggle(choosing?.index(in: all.count) ?? 0, all)
    case .character("1"..."9"): digits(model).firstIndex(of: key).map { toggle($0, all) }
    case .up, .down: _ = choosing?.handle(key, count: all.count, page: all.count)
    default: break
    }
  }

  private mutating func toggle(_ index: Int, _ institutions: [String]) {
    guard institutions.indices.contains(index) else { return }
    let chosen = institutions[index]
    choosing = ListCursor(index)
    if dissents(chosen) {
      dissent.removeAll { Name($0) == Name(chosen) }
    } else {
      dissent = institutions.filter { dissents($0) || $0 == chosen }
    }
  }

  func draw(on canvas: inout Canvas, _ model: Model) {
    SettlePage(self, model).draw(on: &canvas)
  }
}
