internal import Display
internal import Text

extension KeyHint {
  /// The keys of `Scroll`.
  static func scrolling(_ phrases: any Phrases) -> [KeyHint] {
    [
      KeyHint([.down, .up, .character("j"), .character("k")], span: "↑↓", phrases.scrollHint),
      KeyHint([.pageDown, .pageUp, .character(" ")], phrases.pageHint),
      KeyHint([.home, .character("g")], phrases.firstHint),
      KeyHint([.end, .character("G")], phrases.lastHint),
    ]
  }

  /// The keys of `ListCursor`.
  static func listing(_ phrases: any Phrases) -> [KeyHint] {
    [
      KeyHint([.down, .up, .character("j"), .character("k")], span: "↑↓", phrases.chooseHint),
      KeyHint([.pageDown, .pageUp], phrases.pageHint),
      KeyHint([.home, .character("g")], phrases.firstHint),
      KeyHint([.end, .character("G")], phrases.lastHint),
    ]
  }

  /// The keys of `ListCursor` that are not letters.
  static func choosing(_ phrases: any Phrases) -> [KeyHint] {
    [
      KeyHint([.down, .up], span: "↑↓", phrases.chooseHint),
      KeyHint([.pageDown, .pageUp], phrases.pageHint),
      KeyHint(.home, phrases.firstHint), KeyHint(.end, phrases.lastHint),
    ]
  }
}

extension Key {
  /// Whether it moves in a list and is no letter.
  var isMove: Bool {
    [.up, .down, .pageUp, .pageDown, .home, .end].contains(self)
  }
}
