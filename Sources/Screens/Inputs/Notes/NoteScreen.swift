internal import Assessment
internal import Display
internal import Text

/// Writing a note on an item; what is not recorded yet is a draft that outlives the program.
struct NoteScreen: Screen {
  let item: Item
  private(set) var editor: TextEditor
  private(set) var isConfidential: Bool
  /// The text is, or begins with, a draft found on disk.
  private(set) var isFromDraft: Bool
  /// What a note for all to read seems to have, and whether to record it is being asked.
  private(set) var doubt: IdentityTrace?
  /// What the screen waits to be told, to go on.
  private var wait: Wait?

  private enum Wait: Equatable {
    /// Kept, then left.
    case keeping
    /// Dropped, then left: the note is in the log, or nothing is left of it.
    case closing
    /// Dropped, and a new note begun.
    case discarding
  }

  init(_ item: Item, _ model: Model) {
    self.item = item
    let draft = model.visit?.drafts[item.id]
    editor = TextEditor(draft ?? "")
    isFromDraft = draft != nil
    isConfidential = model.visit?.confidentialDrafts.contains(item.id) ?? false
  }

  var isTyping: Bool { true }

  /// None once the note is in the log.
  var draft: Draft? {
    if wait == .closing || editor.isBlank { return nil }
    return Draft(.note(item: item.id), text: editor.text, isConfidential: isConfidential)
  }

  func hints(_ model: Model) -> [KeyHint] {
    let phrases = model.phrases
    if doubt != nil { return doubtHints(phrases) }
    var hints = [
      KeyHint(.control("d"), phrases.recordHint), KeyHint(.escape, phrases.keepDraftHint),
      KeyHint(
        .control("t"), isConfidential ? phrases.notConfidentialHint : phrases.confidentialHint),
    ]
    if isFromDraft { hints.append(KeyHint(.control("x"), phrases.discardDraftHint)) }
    return hints
  }

  private func doubtHints(_ phrases: any Phrases) -> [KeyHint] {
    [
      KeyHint([.enter, .control("d")], span: "Enter", phrases.recordAnywayHint),
      KeyHint(.escape, phrases.backToTextHint),
      KeyHint(.control("t"), phrases.confidentialHint),
    ]
  }

  mutating func handle(_ key: Key, _ model: Model) -> Effect {
    if wait == .closing { return .back }
    wait = nil
    if doubt != nil { return settleDoubt(key, model) }
    switch key {
    case .control("d"): return record()
    case .escape: return leave(hasDraft: model.visit?.drafts[item.id] != nil)
    case .control("t"): isConfidential.toggle()
    case .control("x") where isFromDraft: return discard()
    default: _ = editor.handle(key, in: NotePage(self, model).area)
    }
    return .stay
  }

  /// What changes the text is the way back to it, as Escape is.
  private mutating func settleDoubt(_ key: Key, _ model: Model) -> Effect {
    switch key {
    case .enter, .control("d"): return record()
    case .escape: doubt = nil
    case .control("t"): (doubt, isConfidential) = (nil, true)
    default: if editor.handle(key, in: NotePage(self, model).area) { doubt = nil }
    }
    return .stay
  }

  mutating func paste(_ text: String, _ model: Model) -> Effect {
    doubt = nil
    editor.paste(text)
    return .stay
  }

  mutating func recorded(_ entry: Entry, _ model: Model) -> Effect {
    guard case .note(item.id, _) = entry.event else { return .stay }
    return close()
  }

  mutating func performed(_ action: Action, _ model: Model) -> Effect {
    switch (action, wait) {
    case (.keepDraft, .keeping), (.dropDraft, .closing): return .back
    case (.dropDraft, .discarding): empty()
    default: break
    }
    return .stay
  }

  /// Records the text; without one there is nothing to record.
  private mutating func record() -> Effect {
    if editor.isBlank { return close() }
    let text = editor.text.trimmed
    if !isConfidential, doubt == nil, let trace = IdentityTrace(in: text) {
      doubt = trace
      return .stay
    }
    doubt = nil
    return isConfidential
      ? .perform(.recordConfidentialNote(item: item.id, text: text))
      : .perform(.record(.note(item: item.id, .text(text))))
  }

  private mutating func close() -> Effect {
    wait = .closing
    return .perform(.dropDraft(.note(item: item.id)))
  }

  private mutating func leave(hasDraft: Bool) -> Effect {
    guard let draft else { return hasDraft ? close() : .back }
    wait = .keeping
    return .perform(.keepDraft(draft))
  }

  private mutating func discard() -> Effect {
    wait = .discarding
    return .perform(.dropDraft(.note(item: item.id)))
  }

  private mutating func empty() {
    wait = nil
    isFromDraft = false
    editor = TextEditor()
  }

  func draw(on canvas: inout Canvas, _ model: Model) {
    NotePage(self, model).draw(on: &canvas)
  }
}
