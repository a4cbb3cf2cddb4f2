internal import Display

/// Text of many lines that is being typed, wrapped at the width it is shown in.
struct TextEditor: Equatable, Sendable {
  /// Bytes in the log; with the rest of a note's line it stays below the 16 KiB a line may have.
  static let limit = 12_000

  private(set) var typed: TypedText
  /// The column that going up and down keeps, while lines in between are shorter.
  private var goal: Int?

  init(_ text: String = "", limit: Int = Self.limit) {
    typed = TypedText(text, limit: limit)
  }

  var text: String { typed.text }
  var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

  /// Takes a key that edits or moves; up and down go by the rows of `area`, in which the text is shown.
  ///
  /// - Returns: whether it was one; Escape, Tab and unknown keys are left to the screen.
  mutating func handle(_ key: Key, in area: Size) -> Bool {
    switch key {
    case .up: moveRows(by: -1, in: area)
    case .down: moveRows(by: 1, in: area)
    case .pageUp: moveRows(by: 1 - area.rows, in: area)
    case .pageDown: moveRows(by: area.rows - 1, in: area)
    default:
      goal = nil
      return edit(key, in: area)
    }
    return true
  }

  /// Takes a paste with its line breaks; other controls are left out.
  mutating func paste(_ text: String) {
    goal = nil
    typed.insert(PastedText.clean(text))
  }

  private mutating func edit(_ key: Key, in area: Size) -> Bool {
    switch key {
    case .character(let character): typed.insert(String(character))
    case .enter: typed.insert("\n")
    case .backspace: typed.backspace()
    case .delete: typed.delete()
    case .left: typed.move(by: -1)
    case .right: typed.move(by: 1)
    case .home, .control("a"): typed.move(by: -before(in: area))
    case .end, .control("e"): typed.move(by: after(in: area))
    case .control("u"): typed.deleteBackward(before(in: area))
    case .control("k"): typed.deleteForward(after(in: area))
    case .control("w"): typed.deleteBackward(typed.wordBefore)
    default: return false
    }
    return true
  }

  func layout(width: Int) -> TextLayout {
    TextLayout(Array(typed.before) + Array(typed.after), width: width)
  }

  /// Characters between the beginning of the row and the cursor.
  private func before(in area: Size) -> Int {
    let layout = layout(width: area.columns)
    let cursor = typed.before.count
    return cursor - layout.rows[layout.row(of: cursor)].start
  }

  /// Characters between the cursor and the last place in its row.
  private func after(in area: Size) -> Int {
    let layout = layout(width: area.columns)
    let cursor = typed.before.count
    return layout.rows[layout.row(of: cursor)].last - cursor
  }

  private mutating func moveRows(by rows: Int, in area: Size) {
    let layout = layout(width: area.columns)
    let cursor = typed.before.count
    let row = layout.row(of: cursor)
    let column = goal ?? layout.column(of: cursor)
    let target = min(max(0, row + rows), layout.rows.count - 1)
    typed.move(by: layout.place(atColumn: column, ofRow: target) - cursor)
    goal = column
  }
}
