internal import Display
internal import Text

extension LineEditor {
  /// The part of the line that is seen through a window, and where the cursor stands in it.
  struct Window: Equatable {
    var text: String
    var cursor: Int
  }

  /// Scrolled so that the cursor and the character at it are seen; "…" stands for what is left of it.
  func window(width: Int) -> Window {
    let head = Harmless.line(typed.before)
    let tail = Harmless.line(typed.after)
    let next = typed.after.first.map { max(1, Columns.width(of: Harmless.line(String($0)))) } ?? 1
    let room = max(1, width - next)
    guard Columns.width(of: head) > room else {
      return Window(text: head + tail, cursor: Columns.width(of: head))
    }
    let seen = "…" + Self.suffix(of: head, width: room - 1)
    return Window(text: seen + tail, cursor: Columns.width(of: seen))
  }

  /// The longest end of a text that takes at most `width` columns and begins with no combining mark.
  private static func suffix(of text: String, width: Int) -> String {
    var excess = Columns.width(of: text) - max(0, width)
    let scalars = text.unicodeScalars.drop { scalar in
      let columns = Columns.width(of: scalar)
      guard excess > 0 || columns == 0 else { return false }
      excess -= columns
      return true
    }
    return String(scalars)
  }

  /// Draws the line as a field; the cursor is shown when it is the one that is typed in.
  func draw(on canvas: inout Canvas, row: Int, column: Int, width: Int, isActive: Bool) {
    let window = window(width: width)
    canvas.put(
      Wrapping.padded(window.text, to: width), row: row, column: column, width: width,
      style: isActive ? .selected : .plain)
    if isActive { canvas.cursor = Position(row: row, column: column + window.cursor) }
  }
}
