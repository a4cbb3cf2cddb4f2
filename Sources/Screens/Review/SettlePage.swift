internal import Assessment
internal import Display
internal import Reports
internal import Text

/// How settling looks: what is settled and how, then its reason, or who dissents.
struct SettlePage {
  private let screen: SettleScreen
  private let model: Model
  private let face: ItemFace?
  private let facts: [StyledLine]

  init(_ screen: SettleScreen, _ model: Model) {
    self.screen = screen
    self.model = model
    let words = SettlementWords(screen.settlement, model)
    face = words.item.map { ItemFace($0, [:], model.phrases) }
    facts =
      words.facts(dissent: screen.dissent, width: model.size.columns - 2)
      + (screen.isFromDraft ? [StyledLine(model.phrases.draftFound, .muted)] : [])
  }

  /// Where the text is written; one column more is left for the cursor.
  var area: Size {
    Size(rows: max(1, ruleRow - textRow), columns: model.size.columns - 3)
  }

  private var factRow: Int { 2 + (face?.rows(width: model.size.columns) ?? 0) }
  private var textRow: Int { factRow + facts.count + 1 }
  private var ruleRow: Int { model.size.rows - 3 }

  func draw(on canvas: inout Canvas) {
    canvas.putTitle(
      SettlementWords(screen.settlement, model).title, right: model.leadName ?? "")
    face?.draw(on: &canvas, row: 2)
    for (offset, line) in facts.enumerated() {
      line.put(on: &canvas, row: factRow + offset, column: 1)
    }
    canvas.putRule(row: textRow - 1)
    if screen.choosing == nil {
      screen.editor.draw(on: &canvas, row: textRow, column: 1, area: area)
    } else {
      drawInstitutions(on: &canvas)
    }
    canvas.putRule(row: ruleRow)
    canvas.put(remark, row: ruleRow + 1, column: 1, style: isAlert ? .alert : .muted)
  }

  private var isAlert: Bool {
    screen.isTextMissing || screen.editor.typed.excess != nil
  }

  private var remark: String {
    let phrases = model.phrases
    if let excess = screen.editor.typed.excess { return phrases.textTooLong(bytes: excess) }
    switch screen.settlement {
    case .question: return screen.isTextMissing ? phrases.questionMissing : phrases.questionTravels
    case .decision, .acceptance:
      return screen.isTextMissing ? phrases.reasonMissing : phrases.reasonIsPrinted
    }
  }

  private func drawInstitutions(on canvas: inout Canvas) {
    let all = screen.institutions(model)
    let chosen = screen.choosing?.index(in: all.count) ?? 0
    let visible = Scroll.window(around: chosen, count: all.count, rows: area.rows)
    for (offset, index) in visible.enumerated() {
      let digit = index < 9 ? String(index + 1) : " "
      let box = screen.dissents(all[index]) ? "[x]" : "[ ]"
      let mark = index == chosen ? ">" : " "
      canvas.put("\(mark)\(digit) \(box) \(all[index])", row: textRow + offset, column: 0)
      if index == chosen { canvas.fill(row: textRow + offset, style: .selected) }
    }
  }
}
