internal import Display

/// One line of text that is being typed.
struct LineEditor: Equatable, Sendable {
  private(set) var typed: TypedText

  /// `limit` is the most bytes the text may take in a log line.
  init(_ text: String = "", limit: Int = 2000) {
    typed = TypedText(text, limit: limit)
  }

  var text: String { typed.text }
  var isEmpty: Bool { typed.before.isEmpty && typed.after.isEmpty }

  /// Takes a key that edits or moves.
  ///
  /// - Returns: whether it was one; Enter, Escape, Tab and unknown keys are left to the screen.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): typed.insert(String(character))
    case .backspace: typed.backspace()
    case .delete: typed.delete()
    case .left: typed.move(by: -1)
    case .right: typed.move(by: 1)
    case .home, .control("a"): typed.move(by: -typed.before.count)
    case .end, .control("e"): typed.move(by: typed.after.count)
    case .control("u"): typed.deleteBackward(typed.before.count)
    case .control("k"): typed.deleteForward(typed.after.count)
    case .control("w"): typed.deleteBackward(typed.wordBefore)
    default: return false
    }
    return true
  }

  /// Takes a paste as one line: breaks and tabs become blanks, other controls are left out.
  mutating func paste(_ text: String) {
    let lines = PastedText.clean(text).split(separator: "\n").joined(separator: " ")
    typed.insert(String(lines.map { $0 == "\t" ? " " : $0 }))
  }
}
