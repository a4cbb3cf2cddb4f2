import Assessment
import Display
import Testing
import Text

@testable import Screens

/// What the hints of the inputs promise and what their keys do are the same.
@Suite struct InputKeysTests {
  enum Situation: CaseIterable {
    case number
    case ambiguous
    case index
    case text
    case note
    case draft
    case count
    case reason
    case description
    case evidence
    case noFiles
    case folder
    case seal
    case receipt
    case copy
    case report
    case doubtfulNote
    case doubtfulDescription
  }

  @Test(arguments: Situation.allCases)
  func noAdvertisedKeyIsPassedBy(situation: Situation) throws {
    let application = try Self.desk(situation).application
    for key in application.top.hints(application.model).flatMap(\.keys) {
      let isAnswered = acts(key, in: application)
      #expect(isAnswered, "\(key)")
    }
  }

  @Test(arguments: Situation.allCases)
  func noKeyActsUnadvertised(situation: Situation) throws {
    let application = try Self.desk(situation).application
    let advertised = application.top.hints(application.model).flatMap(\.keys)
    for key in keys(of: application) where acts(key, in: application) {
      #expect(advertised.contains(key) || isRefused(key, in: application), "\(key)")
    }
  }

  private func acts(_ key: Key, in application: Application) -> Bool {
    var top = application.top
    let effect = top.handle(key, application.model)
    return effect != .stay || !isSame(top, application.top)
  }

  private func isRefused(_ key: Key, in application: Application) -> Bool {
    var top = application.top
    if case .say = top.handle(key, application.model) { return true }
    return false
  }

  private func isSame<Kind: Screen>(_ left: Kind, _ right: any Screen) -> Bool {
    right as? Kind == left
  }

  /// All keys but those that write and edit text.
  private func keys(of application: Application) -> [Key] {
    let letters = (0x20...0x7E).compactMap { Unicode.Scalar($0) }.map { Key.character(.init($0)) }
    let rest: [Key] = [.tab, .backTab, .escape] + "dntx".map { Key.control($0) }
    let moves: [Key] = [.enter, .up, .down, .pageUp, .pageDown]
    let top = application.top
    if top is NoteScreen { return rest }
    return rest + moves + (top.isTyping ? [] : letters + [.home, .end, .left, .right])
  }

  private static func desk(_ situation: Situation) throws -> Desk {
    let help = (1...40).map { "Langkah \($0)" }.joined(separator: "\n")
    var desk: Desk
    switch situation {
    case .number:
      let item = Kinds.area.with(help: help)
      desk = try .input(.input(item: "luas"), .small, .indonesian, .of(item))
      try desk.press(.pageDown)
    case .ambiguous:
      desk = try .input(.input(item: "luas"))
      try desk.type("1.200")
      try desk.press(.enter)
    case .index:
      desk = try .input(.input(item: "mcsp"))
      try desk.press(.tab, .tab, .tab)
    case .text: desk = try .input(.input(item: "nama"))
    case .note:
      desk = try .input(.note(item: "aduan"))
      try desk.type("Papan")
    case .draft: desk = try .input(.note(item: "aduan")) { $0.visit?.drafts["aduan"] = "Papan" }
    case .count:
      desk = try .input(.input(item: "sarana"))
      try desk.press(.down)
    case .reason: desk = try .input(.reason(item: "lift"))
    case .description:
      desk = try .input(.evidence(item: "luas"))
      try desk.type("xfoto")
    case .evidence:
      desk = try .input(.evidence(item: "luas")) { $0.inbox = Inbox.files }
      try desk.press(.down)
    case .noFiles: desk = try .input(.evidence(item: "luas"))
    case .folder:
      desk = try .input(.evidence(item: "luas"))
      try desk.type("o~/foto")
    case .seal:
      desk = try .input(.seal, .small, after: SealPictureTests.events)
      try desk.press(.down)
    case .receipt:
      desk = try .input(.home, .small) { $0.visit?.receipt = (1...40).map { "Butir \($0)" } }
      try desk.record(.seal(Seal(answered: 0, open: 10, pending: 10)))
      desk = desk.moved(to: .seal)
      try desk.press(.down)
    case .copy:
      desk = try Self.desk(.receipt)
      try desk.type("c/media/usb")
    case .doubtfulNote:
      desk = try .input(.note(item: "aduan"))
      try desk.type("081234567890")
      try desk.press(.control("d"))
    case .doubtfulDescription:
      desk = try .input(.evidence(item: "luas"))
      try desk.type("x081234567890")
      try desk.press(.enter)
    case .report:
      desk = try .input(.report) { $0.report = (1...99).map { "Baris \($0)" } }
      try desk.press(.down)
    }
    return desk
  }
}
