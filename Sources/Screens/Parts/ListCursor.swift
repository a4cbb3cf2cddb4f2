internal import Display

/// The chosen line of a list, moved by the keys that hands already know.
struct ListCursor: Equatable, Sendable {
  private(set) var chosen: Int

  init(_ chosen: Int = 0) {
    self.chosen = chosen
  }

  /// Whether the key was one of moving in a list of `count` lines, `page` of them in sight.
  mutating func handle(_ key: Key, count: Int, page: Int) -> Bool {
    let start = index(in: count)
    switch key {
    case .down, .character("j"): chosen = start + 1
    case .up, .character("k"): chosen = start - 1
    case .pageDown: chosen = start + max(1, page - 1)
    case .pageUp: chosen = start - max(1, page - 1)
    case .home, .character("g"): chosen = 0
    case .end, .character("G"): chosen = count - 1
    default: return false
    }
    chosen = index(in: count)
    return true
  }

  /// The chosen line of a list that may have become shorter; 0 for an empty one.
  func index(in count: Int) -> Int {
    max(0, min(chosen, count - 1))
  }
}
