internal import Display
internal import Text

/// The picture of the form: the fields, the button, and the offers for the field one is in.
struct NewVisitPage {
  let model: Model
  let form: NewVisitForm
  let field: NewVisitField

  private static let labelWidth = 28

  private var phrases: any Phrases {
    model.phrases
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
      width: Self.labelWidth - 3, style: isActive ? .heading : .muted)
    let width = canvas.size.columns - Self.labelWidth - 1
    if isActive, !field.isChoice {
      form[field].draw(
        on: &canvas, row: row, column: Self.labelWidth, width: width, isActive: true)
    } else {
      let text = form.text(of: field, model.offers, phrases.language)
      canvas.put(text, row: row, column: Self.labelWidth, width: width)
      if isActive {
        canvas.fill(
          row: row, columns: Self.labelWidth..<canvas.size.columns - 1, style: .selected)
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
      canvas.put(phrases.noInstruments, row: row, column: 2, style: .warning)
      return
    }
    let offers = form.offers(for: field, model.offers, phrases.language)
    guard !offers.isEmpty else { return }
    let chosen = form.chosen(among: offers, for: field)
    canvas.put(phrases.offers, row: row, column: 2, style: .heading)
    let rows = canvas.bottomRow - row - 1
    let visible = Scroll.window(around: chosen ?? 0, count: offers.count, rows: rows)
    for (offset, index) in visible.enumerated() {
      let mark = index == chosen ? "* " : "  "
      canvas.put(mark + offers[index].text, row: row + 1 + offset, column: 2)
    }
  }
}
