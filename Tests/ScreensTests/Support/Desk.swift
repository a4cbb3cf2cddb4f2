import Assessment
import Display
import Text

@testable import Screens

/// An assessor at the program, with a root that keeps the log in memory.
struct Desk {
  var application: Application
  /// All that the root was asked for, in order.
  private(set) var actions: [Action] = []
  /// How many were pressed.
  var keys = 0
  /// What the root fails with instead of doing what it is asked.
  var refusal: Problem?

  init(
    start: Destination = .visit, size: Size = Size(rows: 24, columns: 80),
    language: Language = .indonesian, _ checklists: Checklist...,
    change: (inout Model) throws -> Void = { _ in }
  ) throws {
    var model = Model(
      phrases: language.phrases, size: size, now: try Clock.time(0), folder: "~/penilaian")
    model.visit = OpenVisit(
      file: "2025-11-06-kota-contoh-mpp.jsonl",
      worksheet: try Sample.worksheet(checklists.isEmpty ? [Sample.checklist] : checklists),
      sessionStart: 1)
    try change(&model)
    application = Application(start, model)
  }

  /// What is on the screen.
  var screen: String {
    application.draw().lines.joined(separator: "\n")
  }

  var bottom: String {
    application.draw().lines.last ?? ""
  }

  var worksheet: Worksheet? {
    application.model.worksheet
  }

  /// The item that is looked at.
  var chosen: String? {
    (application.top as? VisitScreen)?.item(application.model)?.id
  }

  /// The same desk with that item looked at.
  func at(_ item: String) throws -> Desk {
    var desk = self
    try desk.type(":\(item)")
    try desk.press(.enter)
    return desk
  }

  mutating func type(_ text: String) throws {
    for character in text { try press(.character(character)) }
  }

  mutating func press(_ pressed: Key...) throws {
    for key in pressed {
      keys += 1
      var next = application.press(key)
      while let action = next { next = try perform(action) }
    }
  }

  /// The same desk after some keys.
  func typing(_ text: String) throws -> Desk {
    var desk = self
    try desk.type(text)
    return desk
  }

  func pressing(_ keys: Key...) throws -> Desk {
    var desk = self
    for key in keys { try desk.press(key) }
    return desk
  }

  /// Records one more event, as if it had been made on another screen.
  mutating func record(_ event: Event) throws {
    var next: Action? = .record(event)
    while let action = next { next = try perform(action) }
  }

  private mutating func perform(_ action: Action) throws -> Action? {
    actions.append(action)
    if let refusal {
      application.failed(refusal)
      return nil
    }
    switch action {
    case .record(let event): return application.recorded(try entry(event))
    case .recordConfidentialNote(let item, _):
      return application.recorded(try entry(.note(item: item, .confidential(.zero))))
    case .seal(let witness): _ = application.recorded(try entry(.seal(seal(witness))))
    default: break
    }
    return application.performed(action)
  }

  private func entry(_ event: Event) throws -> Entry {
    let n = (worksheet?.visit.last.n ?? -1) + 1
    return Entry(n: n, at: try Clock.time(n), event: event, hash: .zero)
  }

  private func seal(_ witness: String?) -> Seal {
    let counts = worksheet?.counts ?? .init()
    return Seal(
      answered: counts.answered, open: counts.open, pending: counts.pending, witness: witness)
  }
}
