import Assessment
import Display
import Text

@testable import Screens

extension Size {
  static let large = Size(rows: 24, columns: 80)
  static let small = Size(rows: 20, columns: 60)
}

extension Desk {
  /// A desk at a screen of a visit with one item of each kind.
  static func input(
    _ start: Destination, _ size: Size = .large, _ language: Language = .indonesian,
    _ checklist: Checklist = Kinds.checklist, after events: [Event] = [],
    _ change: (inout Model) -> Void = { _ in }
  ) throws -> Desk {
    var worksheet = try Sample.worksheet([checklist])
    for (index, event) in events.enumerated() {
      let time = try Clock.time(index + 1)
      worksheet.apply(Entry(n: index + 1, at: time, event: event, hash: .zero))
    }
    return try Desk(start: start, size: size, language: language) { model in
      model.visit = OpenVisit(file: "log.jsonl", worksheet: worksheet, sessionStart: 1)
      change(&model)
    }
  }

  /// The rows of the screen without their margins.
  var rows: [String] {
    application.draw().lines.map { String($0.drop { $0 == " " }) }
  }

  /// What was asked to be recorded.
  var recorded: [Event] {
    actions.compactMap { action in
      if case .record(let event) = action { event } else { nil }
    }
  }

  mutating func paste(_ text: String) {
    _ = application.paste(text)
  }
}

extension Desk {
  /// The same world with another screen in front of it.
  func moved(to destination: Destination) -> Desk {
    var desk = self
    desk.application = Application(destination, application.model)
    return desk
  }
}

extension Checklist {
  /// A checklist of one item.
  static func of(_ item: Item) -> Checklist {
    Checklist(
      id: "satu", revision: "1", title: Bilingual(id: "Satu", en: "One"), stage: .field,
      sections: [Section(id: "a", title: Bilingual(id: "A", en: "A"), items: [item])])
  }
}
