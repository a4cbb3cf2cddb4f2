internal import Display
internal import Text

/// A problem in place of the screen: where, what, and what to do; the screen below keeps its state.
struct ProblemPage {
  var problem: Problem

  func draw(on canvas: inout Canvas, _ model: Model) {
    let phrases = model.phrases
    canvas.putTitle(phrases.problemTitle)
    let width = canvas.size.columns - 2
    let parts = [
      StyledLine.wrapped(problem.place, width: width, style: .heading),
      StyledLine.wrapped(problem.fault, width: width, style: .alert),
      StyledLine.wrapped(problem.remedy, width: width),
      StyledLine.wrapped(phrases.problemKept, width: width, style: .muted),
    ].filter { $0.contains { !$0.text.isEmpty } }
    let lines = parts.joined(separator: [StyledLine("")]).prefix(canvas.bottomRow - 2)
    for (row, line) in lines.enumerated() { line.put(on: &canvas, row: row + 2, column: 2) }
    canvas.put("Enter", row: canvas.bottomRow, column: 0, style: .key)
    canvas.put(phrases.continueHint, row: canvas.bottomRow, column: 6, style: .muted)
  }
}
