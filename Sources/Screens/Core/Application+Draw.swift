public import Display
internal import Text

extension Application {
  /// The terminal has another size; to be told before the next key or drawing.
  public mutating func resize(_ size: Size) {
    model.size = size
  }

  /// The whole screen at the model's size.
  public func draw() -> Canvas {
    var canvas = Canvas(size: model.size)
    if model.isTooSmall {
      drawTooSmall(on: &canvas)
    } else if let problem {
      ProblemPage(problem: problem).draw(on: &canvas, model)
    } else {
      top.draw(on: &canvas, model)
      drawBottom(on: &canvas)
    }
    return canvas
  }

  private func drawTooSmall(on canvas: inout Canvas) {
    let text = model.phrases.terminalTooSmall
    for (row, line) in Wrapping.lines(text, width: canvas.size.columns).enumerated() {
      canvas.put(line, row: row, column: 0)
    }
  }

  private func drawBottom(on canvas: inout Canvas) {
    let row = canvas.bottomRow
    if let notice {
      canvas.put(notice.text, row: row, column: 0, style: notice.style)
    } else {
      canvas.putHints(top.hints(model), isTyping: top.isTyping, model.phrases)
    }
  }
}
