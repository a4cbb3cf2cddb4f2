internal import Assessment
internal import Display
internal import Text

/// Which of the planned places someone of the team goes to.
struct PlanChoice: Equatable, Sendable {
  /// Of the member in the team.
  let index: Int
  let places: [Place]
  private let person: Member
  private(set) var marked: Set<String>
  private(set) var cursor = ListCursor()

  init(_ index: Int, _ person: Member, among places: [Place]) {
    self.index = index
    self.person = person
    self.places = places
    marked = Set(person.places.isEmpty ? places.map(\.id) : person.places)
  }

  static func hints(_ phrases: any Phrases) -> [KeyHint] {
    [
      KeyHint(.character(" "), phrases.markHint), KeyHint(.enter, phrases.takeHint),
      KeyHint([.escape, .character("q")], phrases.cancelHint),
    ] + KeyHint.choosing(phrases)
  }

  /// The member with the marked places, all of them said by naming none; nil without a mark.
  var member: Member? {
    let chosen = places.map(\.id).filter(marked.contains)
    guard !chosen.isEmpty else { return nil }
    var member = person
    member.places = chosen.count == places.count ? [] : chosen
    return member
  }

  mutating func handle(_ key: Key, rows: Int) {
    if key == .character(" ") {
      let id = places[cursor.index(in: places.count)].id
      if marked.remove(id) == nil { marked.insert(id) }
    } else if key.isMove {
      _ = cursor.handle(key, count: places.count, page: rows)
    }
  }

  func draw(on canvas: inout Canvas, row: Int, rows: Int, _ phrases: any Phrases) {
    canvas.putTitle(
      phrases.places(of: person.assessor),
      right: phrases.outOf(String(marked.count), String(places.count)))
    let chosen = cursor.index(in: places.count)
    let visible = Scroll.window(around: chosen, count: places.count, rows: rows)
    for (offset, index) in visible.enumerated() {
      let box = marked.contains(places[index].id) ? "[x]" : "[ ]"
      let mark = index == chosen ? ">" : " "
      canvas.put(
        "\(mark) \(box) \(places[index].title[phrases.language])", row: row + offset, column: 0)
      if index == chosen { canvas.fill(row: row + offset, style: .selected) }
    }
  }
}
