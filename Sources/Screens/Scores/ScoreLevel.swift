internal import Display

/// A page with the place in it: the chosen line, or how far a text is scrolled.
struct ScoreLevel: Equatable, Sendable {
  let page: ScorePage
  private(set) var cursor = ListCursor()
  private(set) var scroll = Scroll()

  init(_ page: ScorePage) {
    self.page = page
  }

  /// Whether it is read through rather than chosen from.
  var isText: Bool {
    switch page {
    case .way, .why: true
    case .overview, .component, .indicator: false
    }
  }

  mutating func move(_ key: Key, _ lines: [ScoreLine], rows: Int) {
    if isText {
      _ = scroll.handle(key, count: lines.count, rows: rows)
    } else {
      _ = cursor.handle(key, count: Self.choices(in: lines).count, page: rows)
    }
  }

  /// The line that is chosen; nil where there is none to choose.
  func chosenLine(of lines: [ScoreLine]) -> Int? {
    let choices = Self.choices(in: lines)
    return isText || choices.isEmpty ? nil : choices[cursor.index(in: choices.count)]
  }

  /// From the top while the first line is chosen, and to the end with the last one.
  func visible(_ lines: [ScoreLine], rows: Int) -> Range<Int> {
    let choices = Self.choices(in: lines)
    guard !isText, let chosen = chosenLine(of: lines) else {
      return scroll.visible(count: lines.count, rows: rows)
    }
    let isLast = chosen == choices.last && choices.count > 1
    let around = chosen == choices.first ? 0 : isLast ? lines.count - 1 : chosen
    let window = Scroll.window(around: around, count: lines.count, rows: rows)
    return window.contains(chosen)
      ? window : Scroll.window(around: chosen, count: lines.count, rows: rows)
  }

  private static func choices(in lines: [ScoreLine]) -> [Int] {
    lines.indices.filter { lines[$0].subject != nil }
  }
}
