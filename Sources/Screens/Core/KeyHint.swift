internal import Display
internal import Text

/// Keys that do one thing, and what they do: the bottom line and the help are made of these.
struct KeyHint: Equatable, Sendable {
  var keys: [Key]
  var text: String
  /// `0-5` for a row of keys; nil: the names of the keys.
  private var span: String?

  init(_ key: Key, _ text: String) {
    self.init([key], text)
  }

  /// A sign on the screen instead of keys; only the help shows it.
  init(mark: String, _ text: String) {
    self.init([], span: mark, text)
  }

  init(_ keys: [Key], span: String? = nil, _ text: String) {
    self.keys = keys
    self.span = span
    self.text = text
  }

  /// What is printed on the keys: `y`, `Enter`, `j/↓`.
  func label(_ phrases: any Phrases) -> String {
    span ?? keys.map { $0.name(phrases) }.joined(separator: "/")
  }
}

extension Key {
  fileprivate func name(_ phrases: any Phrases) -> String {
    switch self {
    case .character(" "): phrases.spaceKey
    case .character(let character): String(character)
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .escape: "Esc"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    }
  }
}
