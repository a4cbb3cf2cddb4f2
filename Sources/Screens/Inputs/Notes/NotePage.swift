internal import Assessment
internal import Display
internal import Text

/// How a note looks: the item, what to mind, and the text between two lines.
struct NotePage {
  private let screen: NoteScreen
  private let model: Model
  private let face: ItemFace
  private let reminders: [String]
  private let reminderRow: Int

  init(_ screen: NoteScreen, _ model: Model) {
    self.screen = screen
    self.model = model
    face = ItemFace(
      screen.item, [model.phrases.recordedLabel: model.recordedAnswer(to: screen.item)],
      model.phrases)
    reminders = Self.reminders(screen, model)
    reminderRow = 2 + face.rows(width: model.size.columns)
  }

  /// Where the text is written; one column more is left for the cursor.
  var area: Size {
    Size(rows: max(1, ruleRow - textRow), columns: model.size.columns - 3)
  }

  private static func reminders(_ screen: NoteScreen, _ model: Model) -> [String] {
    let phrases = model.phrases
    let notes = model.worksheet?.visit.record(of: screen.item.id).notes.count ?? 0
    return [
      phrases.noIdentities, notes > 0 ? phrases.earlierNotes(notes) : nil,
      screen.isFromDraft ? phrases.draftFound : nil,
    ].compactMap(\.self)
  }

  private var textRow: Int { reminderRow + reminders.count + 1 }
  private var ruleRow: Int { model.size.rows - 3 }

  func draw(on canvas: inout Canvas) {
    let phrases = model.phrases
    canvas.putTitle(
      "\(phrases.noteName): \(screen.item.id)",
      right: screen.isConfidential ? phrases.confidential.uppercased() : "")
    face.draw(on: &canvas, row: 2)
    for (offset, line) in reminders.enumerated() {
      canvas.put(line, row: reminderRow + offset, column: 1, style: .muted)
    }
    canvas.putRule(row: textRow - 1)
    screen.editor.draw(on: &canvas, row: textRow, column: 1, area: area)
    canvas.putRule(row: ruleRow)
    guard let excess = screen.editor.typed.excess else { return }
    canvas.put(
      phrases.textTooLong(bytes: excess), row: ruleRow + 1, column: 1, style: .alert)
  }
}
