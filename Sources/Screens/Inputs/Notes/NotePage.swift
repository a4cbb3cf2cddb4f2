internal import Assessment
internal import Display
internal import Text

/// How a note looks: the item, what to mind, and the text between two lines.
struct NotePage {
  private let screen: NoteScreen
  private let model: Model
  private let face: ItemFace
  private let reminders: [StyledLine]
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

  private static func reminders(_ screen: NoteScreen, _ model: Model) -> [StyledLine] {
    let phrases = model.phrases
    let first =
      screen.item.isSensitive
      ? StyledLine(phrases.sensitiveNote, .warning) : StyledLine(phrases.noIdentities, .muted)
    let notes = model.worksheet?.visit.record(of: screen.item.id).notes.count ?? 0
    let others = [
      notes > 0 ? phrases.earlierNotes(notes) : nil,
      screen.isFromDraft ? phrases.draftFound : nil,
    ]
    return [first] + others.compactMap(\.self).map { StyledLine($0, .muted) }
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
      line.put(on: &canvas, row: reminderRow + offset, column: 1)
    }
    canvas.putRule(row: textRow - 1)
    screen.editor.draw(on: &canvas, row: textRow, column: 1, area: area)
    canvas.putRule(row: ruleRow)
    let alert =
      screen.doubt?.question(phrases)
      ?? screen.editor.typed.excess.map { phrases.textTooLong(bytes: $0) }
    if let alert { canvas.put(alert, row: ruleRow + 1, column: 1, style: .alert) }
  }
}
