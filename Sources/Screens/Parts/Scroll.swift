internal import Display

/// How far a text is scrolled down; drawing and keys agree on the rows in sight.
struct Scroll: Equatable, Sendable {
  private(set) var top = 0

  /// Whether the key was one of scrolling `count` lines in `rows` rows.
  mutating func handle(_ key: Key, count: Int, rows: Int) -> Bool {
    let start = clamped(count: count, rows: rows)
    switch key {
    case .down, .character("j"): top = start + 1
    case .up, .character("k"): top = start - 1
    case .pageDown, .character(" "): top = start + max(1, rows - 1)
    case .pageUp: top = start - max(1, rows - 1)
    case .home, .character("g"): top = 0
    case .end, .character("G"): top = count
    default: return false
    }
    top = clamped(count: count, rows: rows)
    return true
  }

  /// The lines in sight.
  func visible(count: Int, rows: Int) -> Range<Int> {
    let start = clamped(count: count, rows: rows)
    return start..<min(count, start + max(0, rows))
  }

  private func clamped(count: Int, rows: Int) -> Int {
    max(0, min(top, count - rows))
  }

  /// The lines of a list in sight, with the chosen one about the middle.
  static func window(around chosen: Int, count: Int, rows: Int) -> Range<Int> {
    Scroll(top: chosen - rows / 2).visible(count: count, rows: rows)
  }

  init(top: Int = 0) {
    self.top = top
  }
}
