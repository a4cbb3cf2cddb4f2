internal import Assessment
internal import Display
internal import Reports
internal import Text

/// The choices of the filter, each with how many lines it has under what the other groups let through.
struct FilterPage {
  private let list: ReviewList
  private let filter: ReviewFilter
  private let cursor: ListCursor
  private let model: Model
  let choices: [Choice]

  struct Choice: Equatable {
    var facet: ReviewFilter.Facet
    var count: Int
  }

  init(_ list: ReviewList, _ filter: ReviewFilter, _ cursor: ListCursor, _ model: Model) {
    self.list = list
    self.filter = filter
    self.cursor = cursor
    self.model = model
    choices = ReviewFilter.Group.allCases.flatMap { Self.choices(of: $0, list, filter) }
  }

  /// Those that occur in the assessment, in the order in which they stand there.
  private static func choices(
    of group: ReviewFilter.Group, _ list: ReviewList, _ filter: ReviewFilter
  ) -> [Choice] {
    var counts: [ReviewFilter.Facet: Int] = [:]
    for line in list.all where filter.shows(line, except: group) {
      for facet in line.of(group) { counts[facet, default: 0] += 1 }
    }
    let occurring = list.all.reduce(into: Set<ReviewFilter.Facet>()) { $0.formUnion($1.of(group)) }
    return order(of: group, list).filter(occurring.contains).map {
      Choice(facet: $0, count: counts[$0] ?? 0)
    }
  }

  private static func order(
    of group: ReviewFilter.Group, _ list: ReviewList
  ) -> [ReviewFilter.Facet] {
    switch group {
    case .state:
      PendingReason.allCases.map { .reason($0) } + [.decided, .returned, .agreed]
    case .place: list.all.flatMap { $0.of(.place) }.uniqued().sorted(by: precedes)
    case .component: list.score.components.map { .component($0.component.id) }
    case .institution:
      list.score.findings.flatMap(\.finding.sayings).map(\.rater.institution).uniqued().sorted()
        .map { .institution($0) }
    }
  }

  private static func precedes(
    _ left: ReviewFilter.Facet, _ right: ReviewFilter.Facet
  ) -> Bool {
    guard case .place(let kind, let venue) = left, case .place(let other, let second) = right
    else { return false }
    return (kind, venue) < (other, second)
  }

  func draw(on canvas: inout Canvas) {
    let phrases = model.phrases
    canvas.putTitle(
      phrases.filterName, right: phrases.shown(list.shown.count, of: list.all.count))
    let lines = lines
    let chosen = cursor.index(in: choices.count)
    let current = lines.firstIndex { $0.choice == chosen } ?? 0
    let visible = Scroll.window(
      around: current, count: lines.count, rows: canvas.bottomRow - 1)
    for (offset, index) in visible.enumerated() {
      let line = lines[index]
      line.text.put(on: &canvas, row: 1 + offset, column: 0)
      if line.choice == chosen { canvas.fill(row: 1 + offset, style: .selected) }
    }
  }

  /// A heading before each group.
  private var lines: [(choice: Int?, text: StyledLine)] {
    var lines: [(choice: Int?, text: StyledLine)] = []
    var group: ReviewFilter.Group?
    for (index, choice) in choices.enumerated() {
      if choice.facet.group != group {
        group = choice.facet.group
        lines.append((nil, StyledLine(" " + title(of: choice.facet.group), .heading)))
      }
      lines.append((index, StyledLine(text(of: choice, at: index))))
    }
    return lines
  }

  private func text(of choice: Choice, at index: Int) -> String {
    let mark = index == cursor.index(in: choices.count) ? ">" : " "
    let box = filter.isChosen(choice.facet) ? "[x]" : "[ ]"
    let count = String(choice.count)
    let blanks = String(repeating: " ", count: max(0, 5 - count.count))
    return "\(mark) \(box)\(blanks)\(count)  \(model.word(for: choice.facet))"
  }

  private func title(of group: ReviewFilter.Group) -> String {
    let phrases = model.phrases
    switch group {
    case .state: return model.wording.label(phrases.reason)
    case .place: return model.wording.label(phrases.place)
    case .component: return model.wording.label(phrases.component)
    case .institution: return model.wording.label(phrases.institution)
    }
  }
}

extension Model {
  /// A choice of the filter in words.
  func word(for facet: ReviewFilter.Facet) -> String {
    switch facet {
    case .reason(let reason): wording.word(reason)
    case .decided: phrases.decided
    case .returned: phrases.returned
    case .agreed: phrases.nothingPending
    case .place(let kind, let venue):
      [title(ofPlace: kind), venue].filter { !$0.isEmpty }.joined(separator: ", ")
    case .component(let id):
      [id, title(ofComponent: id)].compactMap(\.self).joined(separator: " ")
    case .institution(let name): name.written
    }
  }

  private func title(ofComponent id: String) -> String? {
    reviewed?.components.first { $0.component.id == id }?.component.title[phrases.language]
  }
}

extension ReviewScreen {
  mutating func handleFilter(_ key: Key, _ model: Model) -> Effect {
    guard case .filter(var cursor) = mode, let list else { return .stay }
    let choices = FilterPage(list, filter, cursor, model).choices
    switch key {
    case .escape, .enter, .character("q"), .character("f"): closeFilter()
    case .character("F"): clearFilter(model)
    case .character(" "):
      if !choices.isEmpty { toggle(choices[cursor.index(in: choices.count)].facet, model) }
    default:
      if cursor.handle(key, count: choices.count, page: model.size.rows - 2) {
        mode = .filter(cursor)
      }
    }
    return .stay
  }

  private mutating func toggle(_ facet: ReviewFilter.Facet, _ model: Model) {
    filter.toggle(facet)
    refresh(model)
  }

  private mutating func clearFilter(_ model: Model) {
    filter.clear()
    refresh(model)
  }

  /// Back to the list; the cursor stays where it was if that is still shown.
  private mutating func closeFilter() {
    mode = .list
    if list?.index(of: chosen) == nil { go(to: list?.shown.first?.subject) }
  }
}
