internal import Assessment
internal import Display
internal import Reports
internal import Text

/// How a list to mark looks: the item, how many are marked, and a box before each thing.
struct CountPage {
  private let screen: CountScreen
  private let model: Model
  private let face: ItemFace

  init(_ screen: CountScreen, _ model: Model) {
    self.screen = screen
    self.model = model
    face = ItemFace(
      screen.item,
      [
        model.phrases.threshold: model.wording.threshold(of: screen.item),
        model.phrases.recordedLabel: model.recordedAnswer(to: screen.item),
      ], model.phrases)
  }

  private var listRow: Int { 3 + face.rows(width: model.size.columns) }

  /// The rows the list has.
  var rows: Int {
    max(1, model.size.rows - 1 - listRow)
  }

  func draw(on canvas: inout Canvas) {
    let phrases = model.phrases
    let options = screen.options
    canvas.putTitle(
      "\(phrases.countName): \(screen.item.id)",
      right: phrases.outOf(String(screen.marked.count), String(options.count)))
    face.draw(on: &canvas, row: 2)
    let chosen = screen.cursor.index(in: options.count)
    let visible = Scroll.window(around: chosen, count: options.count, rows: rows)
    for (offset, index) in visible.enumerated() {
      draw(options[index], at: index, row: listRow + offset, on: &canvas)
      if index == chosen { canvas.fill(row: listRow + offset, style: .selected) }
    }
  }

  private func draw(_ option: CountOption, at index: Int, row: Int, on canvas: inout Canvas) {
    let chosen = screen.cursor.index(in: screen.options.count) == index
    let digit = index < 9 ? String(index + 1) : " "
    let box = screen.marked.contains(option.id) ? "[x]" : "[ ]"
    let text = option.text[model.phrases.language]
    canvas.put("\(chosen ? ">" : " ")\(digit) \(box) \(text)", row: row, column: 0)
  }
}
