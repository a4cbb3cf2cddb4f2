internal import Display
internal import Text

/// One line of text with a cursor in it, as every field to type in has it.
struct LineEditor: Equatable, Sendable {
  private(set) var before: String
  private(set) var after = ""

  init(_ text: String = "") {
    before = text
  }

  var text: String {
    before + after
  }

  /// Whether the key was one of editing.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): before.append(character)
    case .backspace: _ = before.popLast()
    case .delete: after = String(after.dropFirst())
    case .left: left()
    case .right: right()
    case .home, .control("a"): move(to: "", text)
    case .end, .control("e"): move(to: text, "")
    case .control("u"): before = ""
    default: return false
    }
    return true
  }

  /// Takes pasted text in; its line feeds become blanks.
  mutating func paste(_ pasted: String) {
    before += String(pasted.map { $0.isNewline ? " " : $0 })
  }

  private mutating func left() {
    guard let last = before.popLast() else { return }
    after = String(last) + after
  }

  private mutating func right() {
    guard let first = after.first else { return }
    before.append(first)
    after = String(after.dropFirst())
  }

  private mutating func move(to before: String, _ after: String) {
    self.before = before
    self.after = after
  }

  /// Draws the text with the cursor in sight; `isActive` shows the cursor.
  func draw(on canvas: inout Canvas, row: Int, column: Int, width: Int, isActive: Bool) {
    var start = Harmless.line(before)
    guard isActive else {
      canvas.put(start + Harmless.line(after), row: row, column: column, width: width)
      return
    }
    while Columns.width(of: start) > width - 1, !start.isEmpty { start.removeFirst() }
    let used = canvas.put(start, row: row, column: column, width: width)
    canvas.put(after, row: row, column: column + used, width: width - used)
    canvas.cursor = Position(row: row, column: column + used)
  }
}
