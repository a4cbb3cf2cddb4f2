internal import Assessment
internal import Display
internal import Text

/// Choosing what shows an answer: files of a folder, newest first, or a description without one.
struct EvidenceScreen: Screen {
  let item: Item
  private(set) var mode = Mode.files
  private(set) var cursor = ListCursor()
  /// Paths.
  private(set) var marked: Set<String> = []
  private(set) var method = Evidence.Method.examine
  private(set) var strength = Evidence.Strength.seen
  private(set) var description = LineEditor()
  /// What the description seems to have, and whether to record it is being asked.
  private(set) var doubt: IdentityTrace?
  /// The folder that is typed.
  private(set) var folder = LineEditor()
  /// The folder that is looked into; nil: the usual one.
  private(set) var opened: String?

  enum Mode: Equatable {
    case files
    case description
    case folder
  }

  init(_ item: Item) {
    self.item = item
  }

  var isTyping: Bool { mode != .files }

  func hints(_ model: Model) -> [KeyHint] {
    let phrases = model.phrases
    let cancel = KeyHint(.escape, phrases.cancelHint)
    switch mode {
    case .description:
      return doubt == nil
        ? [KeyHint(.enter, phrases.attachHint), cancel]
        : [
          KeyHint(.enter, phrases.recordAnywayHint), KeyHint(.escape, phrases.backToTextHint),
        ]
    case .folder: return [KeyHint(.enter, phrases.listHint), cancel]
    case .files:
      return (model.inbox.isEmpty ? [] : fileHints(phrases)) + [
        KeyHint(.character("x"), phrases.withoutFileHint),
        KeyHint(.character("m"), phrases.methodHint),
        KeyHint(.character("k"), phrases.strengthHint),
        KeyHint(.character("o"), phrases.otherFolderHint),
        KeyHint(.character("r"), phrases.listAgainHint),
        KeyHint([.escape, .character("q")], phrases.cancelHint),
      ] + (model.inbox.isEmpty ? [] : KeyHint.choosing(phrases))
    }
  }

  private func fileHints(_ phrases: any Phrases) -> [KeyHint] {
    [
      KeyHint(.enter, phrases.attachHint),
      KeyHint(.character(" "), phrases.markHint),
    ]
  }

  mutating func handle(_ key: Key, _ model: Model) -> Effect {
    switch mode {
    case .files: handleFiles(key, model)
    case .description: handleDescription(key)
    case .folder: handleFolder(key)
    }
  }

  mutating func paste(_ text: String, _ model: Model) -> Effect {
    doubt = nil
    switch mode {
    case .files: break
    case .description: description.paste(text)
    case .folder: folder.paste(text)
    }
    return .stay
  }

  /// A file that is in the log is no longer marked, should one of the others fail.
  mutating func recorded(_ entry: Entry, _ model: Model) -> Effect {
    guard case .evidence(item.id, let evidence) = entry.event, let file = evidence.file else {
      return .stay
    }
    let done = model.inbox.first { marked.contains($0.path) && $0.name == file.name }
    if let done { marked.remove(done.path) }
    return .stay
  }

  mutating func performed(_ action: Action, _ model: Model) -> Effect {
    switch action {
    case .attach: return .back
    case .listInbox(let folder): showFiles(of: folder, model)
    default: break
    }
    return .stay
  }

  private mutating func handleFiles(_ key: Key, _ model: Model) -> Effect {
    switch key {
    case .enter: return attach(model)
    case .escape, .character("q"): return .back
    case .character(" "): mark(model)
    case .character("m"): method = Self.next(method)
    case .character("k"): strength = Self.next(strength)
    case .character("x"): mode = .description
    case .character("o"): mode = .folder
    case .character("r"): return .perform(.listInbox(folder: opened))
    case _ where key.isMove: move(key, model)
    default: break
    }
    return .stay
  }

  private mutating func handleDescription(_ key: Key) -> Effect {
    switch key {
    case .enter: return attachDescription()
    case .escape where doubt != nil: doubt = nil
    case .escape: mode = .files
    default: if description.handle(key) { doubt = nil }
    }
    return .stay
  }

  private mutating func handleFolder(_ key: Key) -> Effect {
    switch key {
    case .enter: return list()
    case .escape: closeFolder()
    default: _ = folder.handle(key)
    }
    return .stay
  }

  private static func next<Value: CaseIterable & Equatable>(_ value: Value) -> Value {
    let all = Array(Value.allCases)
    let index = all.firstIndex(of: value).map { ($0 + 1) % all.count } ?? 0
    return all[index]
  }

  private mutating func mark(_ model: Model) {
    guard let file = file(model) else { return }
    if marked.remove(file.path) == nil { marked.insert(file.path) }
    _ = cursor.handle(.down, count: model.inbox.count, page: 1)
  }

  private mutating func move(_ key: Key, _ model: Model) {
    let rows = EvidencePage(self, model).rows
    _ = cursor.handle(key, count: model.inbox.count, page: rows)
  }

  /// The file the cursor stands on.
  private func file(_ model: Model) -> InboxFile? {
    model.inbox.isEmpty ? nil : model.inbox[cursor.index(in: model.inbox.count)]
  }

  /// The marked files in the order of the list; without a mark the one at the cursor.
  private func attach(_ model: Model) -> Effect {
    let chosen = model.inbox.map(\.path).filter(marked.contains)
    let paths = chosen.isEmpty ? [file(model)?.path].compactMap(\.self) : chosen
    guard !paths.isEmpty else { return .say(Notice(model.phrases.noFiles)) }
    return .perform(.attach(attachment(paths, text: nil)))
  }

  private mutating func attachDescription() -> Effect {
    let text = description.text.trimmed
    if doubt == nil, let trace = IdentityTrace(in: text) {
      doubt = trace
      return .stay
    }
    return text.isEmpty ? .stay : .perform(.attach(attachment([], text: text)))
  }

  private func attachment(_ paths: [String], text: String?) -> Attachment {
    Attachment(item: item.id, paths: paths, method: method, strength: strength, text: text)
  }

  private func list() -> Effect {
    let typed = folder.text.trimmed
    return .perform(.listInbox(folder: typed.isEmpty ? nil : typed))
  }

  private mutating func closeFolder() {
    mode = .files
    folder = LineEditor(opened ?? "")
  }

  private mutating func showFiles(of folder: String?, _ model: Model) {
    mode = .files
    opened = folder
    cursor = ListCursor()
    marked.formIntersection(model.inbox.map(\.path))
  }

  func draw(on canvas: inout Canvas, _ model: Model) {
    EvidencePage(self, model).draw(on: &canvas)
  }
}
