internal import Assessment
internal import Display
internal import Reports
internal import Text

/// How choosing evidence looks: what is wanted and what is there, how it was found, the files.
struct EvidencePage {
  private let screen: EvidenceScreen
  private let model: Model
  private let face: ItemFace
  private let attached: [String]

  init(_ screen: EvidenceScreen, _ model: Model) {
    self.screen = screen
    self.model = model
    let phrases = model.phrases
    let wording = model.wording
    let wanted = screen.item.evidence.map { wording.word($0) }.joined(separator: ", ")
    face = ItemFace(
      screen.item,
      [
        phrases.wantedLabel: wanted.isEmpty ? nil : wanted,
        phrases.methodLabel: "\(wording.word(screen.method))  (m)",
        phrases.strengthLabel: "\(wording.word(screen.strength))  (k)",
        phrases.folderLabel: screen.opened,
        phrases.sensitive: screen.item.isSensitive ? phrases.nobodysIdentity : nil,
      ], phrases)
    let evidence = model.worksheet?.visit.record(of: screen.item.id).evidence ?? []
    attached = evidence.map { wording.line(of: $0.value) }
  }

  private var attachedRow: Int { 2 + face.rows(width: model.size.columns) }
  /// At most three lines, the last for how many more there are.
  private var attachedLines: [String] {
    guard attached.count > 3 else { return attached }
    return attached.suffix(2) + [model.phrases.more(attached.count - 2)]
  }
  private var fieldRow: Int { attachedRow + attachedLines.count + 1 }
  private var listRow: Int { fieldRow + (screen.mode == .files ? 0 : 2) }

  /// The rows the list of files has.
  var rows: Int {
    max(1, model.size.rows - 1 - listRow)
  }

  func draw(on canvas: inout Canvas) {
    let phrases = model.phrases
    canvas.putTitle(
      "\(phrases.evidenceName): \(screen.item.id)",
      right: screen.marked.isEmpty ? "" : phrases.marked(screen.marked.count))
    face.draw(on: &canvas, row: 2)
    drawAttached(on: &canvas)
    switch screen.mode {
    case .files: break
    case .description: draw(screen.description, phrases.descriptionLabel, on: &canvas)
    case .folder: draw(screen.folder, phrases.folderLabel, on: &canvas)
    }
    drawFiles(on: &canvas)
  }

  private func drawAttached(on canvas: inout Canvas) {
    for (offset, line) in attachedLines.enumerated() {
      let row = attachedRow + offset
      if offset == 0 {
        canvas.put(model.phrases.recordedLabel, row: row, column: 1, style: .muted)
      }
      canvas.put(line, row: row, column: ItemFace.valueColumn)
    }
  }

  private func draw(_ line: LineEditor, _ label: String, on canvas: inout Canvas) {
    line.drawField(on: &canvas, row: fieldRow, label: label, isActive: true)
    let words =
      screen.doubt?.question(model.phrases)
      ?? line.typed.excess.map { model.phrases.textTooLong(bytes: $0) }
    if let words { canvas.put(words, row: fieldRow + 1, column: 1, style: .alert) }
  }

  private func drawFiles(on canvas: inout Canvas) {
    let files = model.inbox
    guard !files.isEmpty else {
      let lines = Wrapping.lines(model.phrases.noFiles, width: canvas.size.columns - 2)
      for (offset, line) in lines.enumerated() {
        canvas.put(line, row: listRow + offset, column: 1, style: .muted)
      }
      return
    }
    let chosen = screen.cursor.index(in: files.count)
    let visible = Scroll.window(around: chosen, count: files.count, rows: rows)
    for (offset, index) in visible.enumerated() {
      draw(files[index], isChosen: index == chosen, row: listRow + offset, on: &canvas)
    }
  }

  private func draw(
    _ file: InboxFile, isChosen: Bool, row: Int, on canvas: inout Canvas
  ) {
    let box = screen.marked.contains(file.path) ? "[x]" : "[ ]"
    let end = "\(file.bytes.asSize(model.phrases))  \(file.modified)"
    let column = canvas.size.columns - Columns.width(of: Harmless.line(end)) - 1
    canvas.put(
      "\(isChosen ? ">" : " ") \(box) \(file.name)", row: row, column: 0, width: column - 2)
    canvas.put(end, row: row, column: column)
    if isChosen, screen.mode == .files { canvas.fill(row: row, style: .selected) }
  }
}
