internal import Assessment
internal import Display
internal import Text

extension ReasonScreen {
  func draw(on canvas: inout Canvas, _ model: Model) {
    let phrases = model.phrases
    canvas.putTitle("\(phrases.reasonName): \(item.id)")
    let face = ItemFace(item, [phrases.recordedLabel: model.recordedAnswer(to: item)], phrases)
    face.draw(on: &canvas, row: 2)
    var row = 3 + face.rows(width: canvas.size.columns)
    for (index, reason) in reasons.enumerated() {
      canvas.put(String(index + 1), row: row, column: 2, style: .key)
      canvas.put(reason.text[phrases.language], row: row, column: 5)
      row += 1
    }
    if reasons.isEmpty {
      canvas.put(phrases.notApplicableNotOffered, row: row, column: 1, style: .alert)
      row += 1
    }
    drawDescription(on: &canvas, row: row + 1, phrases)
  }

  private func drawDescription(on canvas: inout Canvas, row: Int, _ phrases: any Phrases) {
    guard isTyping || !description.isEmpty else { return }
    description.drawField(
      on: &canvas, row: row, label: phrases.descriptionLabel, isActive: isTyping)
    guard let fault else { return }
    canvas.put(fault.words(for: item, phrases), row: row + 1, column: 1, style: .alert)
  }
}
