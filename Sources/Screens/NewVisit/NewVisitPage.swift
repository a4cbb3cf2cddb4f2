internal import Display
internal import Text

/// The picture of the form: the fields, the button, and the offers for the field one is in.
struct NewVisitPage {
  let model: Model
  let form: NewVisitForm
  let field: NewVisitField

  private var phrases: any Phrases {
    model.phrases
  }

  /// The column that all values begin at.
  private var valueColumn: Int {
    4 + (NewVisitField.allCases.map { Columns.width(of: $0.label(phrases)) }.max() ?? 0)
  }

  func draw(on canvas: inout Canvas) {
    canvas.putTitle(phrases.newVisitTitle, right: model.folder)
    for (row, field) in NewVisitField.allCases.enumerated() {
      if field == .begin {
        drawButton(on: &canvas, row: row + 2)
      } else {
        draw(field, on: &canvas, row: row + 1)
      }
    }
    drawOffers(on: &canvas, row: NewVisitField.allCases.count + 3)
  }

  private func draw(_ field: NewVisitField, on canvas: inout Canvas, row: Int) {
    let isActive = field == self.field
    canvas.put(isActive ? ">" : " ", row: row, column: 0)
    let label = field.label(phrases)
    canvas.put(
      label.prefix(1).uppercased() + label.dropFirst(), row: row, column: 2,
      style: isActive ? .heading : .muted)
    let width = canvas.size.columns - valueColumn - 1
    if isActive, !field.isChoice {
      form[field].draw(
        on: &canvas, row: row, column: valueColumn, width: width, isActive: true)
    } else {
      let text = form.text(of: field, model.offers, phrases.language)
      let isUnneeded = text.isEmpty && !field.isRequired
      canvas.put(
        isUnneeded ? "(\(phrases.optionalField))" : text, row: row, column: valueColumn,
        width: width, style: isUnneeded ? .muted : .plain)
      if isActive {
        canvas.fill(
          row: row, columns: valueColumn..<canvas.size.columns - 1, style: .selected)
      }
    }
  }

  private func drawButton(on canvas: inout Canvas, row: Int) {
    let isActive = field == .begin
    canvas.put(isActive ? ">" : " ", row: row, column: 0)
    canvas.put(
      "[ \(phrases.beginHint) ]", row: row, column: 2, style: isActive ? .selected : .plain)
  }

  private func drawOffers(on canvas: inout Canvas, row: Int) {
    guard !model.offers.instruments.isEmpty else {
      for (offset, line) in Wrapping.lines(
        phrases.noInstruments, width: canvas.size.columns - 4
      ).enumerated() {
        canvas.put(line, row: row + offset, column: 2, style: .warning)
      }
      return
    }
    let offers = form.offers(for: field, model.offers, phrases.language)
    guard !offers.isEmpty else { return }
    let chosen = form.chosen(among: offers, for: field)
    let rows = canvas.bottomRow - row - 1
    let count = offers.count > rows ? " (\(offers.count))" : ""
    canvas.put(phrases.offers + count, row: row, column: 2, style: .heading)
    let visible = Scroll.window(around: chosen ?? 0, count: offers.count, rows: rows)
    for (offset, index) in visible.enumerated() {
      let mark = index == chosen ? "* " : "  "
      canvas.put(mark + offers[index].text, row: row + 1 + offset, column: 2)
    }
  }
}
