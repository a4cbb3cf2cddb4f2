internal import Assessment
internal import Display
internal import Reports
internal import Text

/// How a form looks: the item, the fields with what they are read as, a fault, and the help.
struct FormPage {
  private let screen: FormScreen
  private let model: Model
  private let face: ItemFace

  init(_ screen: FormScreen, _ model: Model) {
    self.screen = screen
    self.model = model
    let phrases = model.phrases
    let worksheet = model.worksheet
    let item = screen.item
    face = ItemFace(
      item,
      [
        phrases.threshold: model.wording.threshold(of: item),
        phrases.limitsLabel: item.limits(phrases),
        phrases.visitDayLabel: screen.form.active.isDay ? worksheet?.visit.date.text : nil,
        phrases.recordedLabel: model.recordedAnswer(to: item),
        phrases.sensitive: item.isSensitive && screen.form.active.isText
          ? phrases.nobodysIdentity : nil,
      ], phrases)
  }

  var helpLines: [String] {
    guard let help = screen.item.help?[model.phrases.language] else { return [] }
    let width = model.size.columns - 2
    return Harmless.lines(help).flatMap { Wrapping.lines($0, width: width) }
  }

  /// The rows between the faults and the bottom, one of them for the way to more.
  var helpRows: Int {
    max(0, model.size.rows - 2 - helpRow)
  }

  private var fieldRow: Int { 3 + face.rows(width: model.size.columns) }
  private var faultRow: Int {
    fieldRow + screen.form.fields.count + (screen.form.state == nil ? 0 : 1) + 1
  }
  private var helpRow: Int { faultRow + 3 }

  func draw(on canvas: inout Canvas) {
    canvas.putTitle("\(screen.name(model.phrases)): \(screen.item.id)")
    face.draw(on: &canvas, row: 2)
    for (index, field) in screen.form.fields.enumerated() {
      draw(field, isActive: index == screen.form.activeIndex, row: fieldRow + index, on: &canvas)
    }
    drawState(on: &canvas)
    drawFault(on: &canvas)
    drawHelp(on: &canvas)
  }

  private func draw(_ field: FormField, isActive: Bool, row: Int, on canvas: inout Canvas) {
    let end = field.draw(
      on: &canvas, row: row, label: field.role.label(model.phrases), isActive: isActive)
    if !field.isText { drawReading(of: field, row: row, column: end + 1, on: &canvas) }
  }

  private func drawReading(of field: FormField, row: Int, column: Int, on canvas: inout Canvas) {
    if let reading = reading(of: field) {
      canvas.put(reading, row: row, column: column)
    } else if field.isOptional, field.isEmpty {
      canvas.put(model.phrases.optionalField, row: row, column: column, style: .muted)
    }
  }

  /// What will be recorded, while it is typed; nil for what cannot be read.
  private func reading(of field: FormField) -> String? {
    if field.isDay {
      guard case .date(let date) = field.day else { return nil }
      return "= \(date.text)"
    }
    let phrases = model.phrases
    switch field.number {
    case .number(let value):
      return "= \(phrases.decimal(value.text))\(screen.item.unit(phrases))"
    case .ambiguous(let decimal, let thousands):
      return "= \(phrases.decimal(decimal.text)) / \(phrases.decimal(thousands.text)) ?"
    case .empty, .refused: return nil
    }
  }

  /// The row under the fields: the share they make, or the state of an outside figure.
  private func drawState(on canvas: inout Canvas) {
    let row = fieldRow + screen.form.fields.count
    let column = ItemFace.valueColumn
    if let share = screen.form.share {
      let words = share.words(model.wording, for: screen.item)
      canvas.put("= \(words)", row: row, column: column)
    } else if let state = screen.form.state {
      let phrases = model.phrases
      canvas.put(phrases.stateLabel, row: row, column: 1, style: .muted)
      canvas.put(
        state == .final ? phrases.final : phrases.provisional, row: row, column: column)
    }
  }

  private func drawFault(on canvas: inout Canvas) {
    guard let fault = screen.fault else { return }
    let words = fault.words(for: screen.item, model.phrases)
    let lines = Wrapping.lines(Harmless.line(words), width: canvas.size.columns - 2)
    for (offset, line) in lines.prefix(2).enumerated() {
      canvas.put(line, row: faultRow + offset, column: 1, style: .alert)
    }
    if case .ambiguous(_, let decimal, let thousands) = fault.cause {
      let choices = [decimal, thousands].map { model.phrases.decimal($0.text) }
      canvas.put(
        "1  \(choices[0])    2  \(choices[1])", row: faultRow + lines.count, column: 1,
        style: .key)
    }
  }

  private func drawHelp(on canvas: inout Canvas) {
    let lines = helpLines
    let visible = screen.help.visible(count: lines.count, rows: helpRows)
    for (offset, index) in visible.enumerated() {
      canvas.put(lines[index], row: helpRow + offset, column: 1, style: .muted)
    }
    let rest = lines.count - visible.upperBound
    guard rest > 0, helpRows > 0 else { return }
    canvas.put(
      model.phrases.moreLines(rest), row: canvas.bottomRow - 1, column: 1, style: .key)
  }
}

extension FormScreen {
  /// The kind of answer, as the title says it.
  fileprivate func name(_ phrases: any Phrases) -> String {
    switch item.answer {
    case .number: phrases.numberName
    case .ratio: phrases.ratioName
    case .sample: phrases.sampleName
    case .date: phrases.dateName
    case .index: phrases.indexName
    case .text, .tick, .grade, .count: phrases.textName
    }
  }

  func draw(on canvas: inout Canvas, _ model: Model) {
    FormPage(self, model).draw(on: &canvas)
  }
}
