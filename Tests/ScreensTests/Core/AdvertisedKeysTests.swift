import Assessment
import Display
import Testing
import Text

@testable import Screens

/// What the hints promise and what the keys do are the same.
@Suite struct AdvertisedKeysTests {
  enum Situation: CaseIterable {
    case home
    case emptyHome
    case newVisit
    case tick
    case number
    case grade
    case flagged
    case settled
    case finished
    case sealed
    case damaged
    case search
    case goTo
    case help
  }

  /// A key to move acts in one of the situations that advertise it: at an end it has nowhere to go.
  @Test(
    arguments: [
      [Situation.home], [.emptyHome], [.newVisit],
      [.tick, .number, .grade, .flagged, .settled, .finished], [.sealed, .damaged], [.search],
      [.goTo], [.help],
    ])
  func noAdvertisedKeyIsPassedBy(situations: [Situation]) throws {
    let applications = try situations.map(Self.application)
    let advertised = Set(applications.flatMap { keys(advertisedBy: $0) })
    for key in advertised {
      let offering = applications.filter { keys(advertisedBy: $0).contains(key) }
      #expect(offering.contains { acts(key, in: $0) }, "\(key) is advertised and does nothing")
    }
  }

  @Test(arguments: Situation.allCases)
  func noKeyActsUnadvertised(situation: Situation) throws {
    let application = try Self.application(situation)
    let advertised = keys(advertisedBy: application)
    let isTyping = application.top.isTyping
    for key in Self.keys(isTyping: isTyping) where acts(key, in: application) {
      #expect(advertised.contains(key) || isRefused(key, in: application), "\(key)")
    }
  }

  private func keys(advertisedBy application: Application) -> [Key] {
    application.top.hints(application.model).flatMap(\.keys)
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

  /// All keys there are; while one types, those that neither write nor edit.
  private static func keys(isTyping: Bool) -> [Key] {
    let letters = (0x20...0x7E).compactMap { Unicode.Scalar($0) }.map { Key.character(.init($0)) }
    let special: [Key] = [.enter, .tab, .backTab, .escape, .up, .down, .pageUp, .pageDown]
    let editing: [Key] = [.backspace, .delete, .left, .right, .home, .end]
    return special + (isTyping ? [] : letters + editing)
  }

  private static func application(_ situation: Situation) throws -> Application {
    let visits = try (0..<9).map {
      VisitSummary(file: "\($0).jsonl", try Sample.worksheet(), damagedAt: nil, in: .indonesian)
    }
    var desk: Desk
    switch situation {
    case .home:
      desk = try Desk(start: .home) { $0.visits = visits }
      try desk.type("jj")
    case .emptyHome: desk = try Desk(start: .home)
    case .newVisit:
      desk = try Desk(start: .newVisit) {
        $0.offers.instruments = [
          InstrumentOffer(
            id: "kota-antikorupsi", title: Sample.instrument.title,
            places: Sample.instrument.places)
        ]
      }
      try desk.press(.tab, .tab)
    case .tick: desk = try visit().at("asi-03a")
    case .number:
      desk = try visit().at("asi-02")
      try desk.press(.pageDown)
    case .grade: desk = try visit().at("lay-01")
    case .flagged:
      desk = try visit()
      try desk.record(.flag(item: "asi-02", text: nil))
      desk = try desk.at("asi-02")
    case .settled:
      desk = try visit()
      try desk.record(.answer(item: "asi-01", .tick(.unmet)))
      try desk.press(.escape)
      desk = try desk.at("asi-02")
    case .finished:
      desk = try Desk(Sample.plain(3))
      try desk.type("yyyj")
    case .sealed:
      desk = try visit { $0.visit?.readOnly = .sealed }.at("asi-02")
      try desk.record(.seal(Seal(answered: 0, open: 6, pending: 6)))
    case .damaged:
      desk = try visit { $0.visit?.readOnly = .damaged(line: 3) }.at("asi-02")
      try desk.press(.pageDown)
    case .search:
      desk = try Desk()
      try desk.type("/ruang")
    case .goTo:
      desk = try Desk()
      try desk.type(":l")
    case .help:
      desk = try Desk(size: Size(rows: 20, columns: 60))
      try desk.type("?jj")
    }
    return desk.application
  }

  /// A visit with more to say of its second item than fits, scrolled a little.
  private static func visit(_ change: (inout Model) -> Void = { _ in }) throws -> Desk {
    var desk = try Desk(size: Size(rows: 20, columns: 60), change: change)
    for number in 1...9 {
      for item in ["asi-02", "asi-03a", "lay-01"] {
        try desk.record(.note(item: item, .text("Catatan ke-\(number)")))
      }
    }
    return desk
  }
}
