internal import Display
internal import Text

/// A problem in place of the screen: where, what, and what to do; the screen below keeps its state.
struct ProblemPage {
  var problem: Problem

  func draw(on canvas: inout Canvas, _ model: Model) {
    let phrases = model.phrases
    canvas.putTitle(phrases.problemTitle)
    var row = 2
    for (text, style) in [
      (problem.place, Style.heading), (problem.fault, .alert), (problem.remedy, .plain),
    ] where !text.isEmpty {
      for line in Wrapping.lines(Harmless.line(text), width: canvas.size.columns - 2) {
        canvas.put(line, row: row, column: 2, style: style)
        row += 1
      }
      row += 1
    }
    canvas.put(phrases.problemKept, row: row, column: 2, style: .muted)
    canvas.put("Enter", row: canvas.bottomRow, column: 0, style: .key)
    canvas.put(phrases.continueHint, row: canvas.bottomRow, column: 6, style: .muted)
  }
}
