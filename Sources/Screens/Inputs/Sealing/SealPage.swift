internal import Assessment
internal import Display
internal import Text

/// How sealing looks: the counts, what is not settled, and the field for a witness.
struct SealPage {
  let lines: [StyledLine]
  private let screen: SealScreen
  private let worksheet: Worksheet
  private let model: Model

  init(_ screen: SealScreen, _ worksheet: Worksheet, _ model: Model) {
    self.screen = screen
    self.worksheet = worksheet
    self.model = model
    lines = SealSummary(worksheet, model).lines
  }

  /// The rows between the counts and the question.
  var rows: Int {
    max(1, questionRow - 1 - 4)
  }

  private var questionRow: Int { model.size.rows - 5 }

  func draw(on canvas: inout Canvas) {
    let phrases = model.phrases
    let counts = worksheet.counts
    canvas.putTitle("\(phrases.sealName): \(worksheet.visit.head.venue)")
    canvas.put(
      phrases.sealCounts(
        items: counts.items, answered: counts.answered, open: counts.open,
        pending: counts.pending), row: 2, column: 1, style: .heading)
    drawSignature(on: &canvas)
    let visible = screen.scroll.visible(count: lines.count, rows: rows)
    for (offset, index) in visible.enumerated() {
      lines[index].put(on: &canvas, row: 4 + offset, column: 1)
    }
    let rest = lines.count - visible.upperBound
    if rest > 0 {
      canvas.put(phrases.moreLines(rest), row: questionRow - 1, column: 1, style: .key)
    }
    drawQuestion(on: &canvas)
  }

  /// Whether the seal will be signed, and by which key.
  private func drawSignature(on canvas: inout Canvas) {
    let phrases = model.phrases
    let (text, style): (String, Style) =
      switch model.visit?.signature {
      case .ready(let key): (phrases.sealWillBeSigned(key: key), .muted)
      case .noKey: (phrases.sealWillNotBeSigned, .muted)
      case .unusable(let why): (phrases.keyUnusable(why: why), .warning)
      case nil, .signed, .failed: ("", .muted)
      }
    let line = Wrapping.cut(Harmless.line(text), width: canvas.size.columns - 2)
    canvas.put(line, row: 3, column: 1, style: style)
  }

  private func drawQuestion(on canvas: inout Canvas) {
    let phrases = model.phrases
    canvas.putRule(row: questionRow)
    let end = screen.witness.drawField(
      on: &canvas, row: questionRow + 1, label: phrases.witness, width: 28, isActive: true)
    canvas.put(phrases.optionalField, row: questionRow + 1, column: end + 1, style: .muted)
    let lines = StyledLine.wrapped(
      warning, width: canvas.size.columns - 2, style: isUrgent ? .alert : .warning)
    for (offset, line) in lines.prefix(2).enumerated() {
      line.put(on: &canvas, row: questionRow + 2 + offset, column: 1)
    }
  }

  private var isUrgent: Bool {
    screen.isAskingAgain || screen.witness.typed.excess != nil
  }

  private var warning: String {
    if let excess = screen.witness.typed.excess { return model.phrases.textTooLong(bytes: excess) }
    guard screen.isAskingAgain else { return model.phrases.sealIsFinal }
    let drafts = model.visit?.drafts.count ?? 0
    if drafts > 0 { return model.phrases.sealWithoutDrafts(drafts) }
    return model.phrases.sealAnyway(open: worksheet.items.filter(worksheet.isToDo).count)
  }
}
