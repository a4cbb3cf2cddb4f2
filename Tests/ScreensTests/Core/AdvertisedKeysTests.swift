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
    case newVisitText
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
    case returned
    case asked
    case planHead
    case planInstrument
    case plannedPlace
    case unplannedPlace
    case member
    case newMember
    case planEntry
    case planChoiceTop
    case planChoice
  }

  /// A key to move acts in one of the situations that advertise it: at an end it has nowhere to go.
  @Test(
    arguments: [
      [Situation.home], [.emptyHome], [.newVisit], [.newVisitText],
      [.tick, .number, .grade, .flagged, .settled, .finished, .asked],
      [.sealed, .damaged, .returned], [.search],
      [.goTo], [.help], [.planHead, .planInstrument, .plannedPlace],
      [.unplannedPlace, .member, .newMember], [.planEntry], [.planChoiceTop, .planChoice],
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
    switch situation {
    case .home: try home().application
    case .emptyHome: try Desk(start: .home).application
    case .newVisit: try newVisit().application
    case .newVisitText: try newVisit().pressing(.tab, .tab).application
    case .tick: try visit().at("asi-03a").application
    case .number: try visit().at("asi-02").pressing(.pageDown).application
    case .grade: try visit().at("lay-01").application
    case .flagged: try visit(after: .flag(item: "asi-02", text: nil)).at("asi-02").application
    case .settled:
      try visit(after: .answer(item: "asi-01", .tick(.unmet))).pressing(.escape).at("asi-02")
        .application
    case .finished: try Desk(Sample.plain(3)).typing("yyyj").application
    case .sealed: try visit(.sealed, after: seal).at("asi-02").application
    case .damaged: try visit(.damaged(line: 3)).at("asi-02").pressing(.pageDown).application
    case .search: try Desk().typing("/ruang").application
    case .goTo: try Desk().typing(":l").application
    case .returned: try ReturnedVisitTests.returned().application
    case .asked: try ReturnedVisitTests.asked().application
    case .planHead: try Desk.plan().typing("j").application
    case .planInstrument: try Desk.plan().typing("jj").application
    case .plannedPlace: try Desk.plan().typing("jjjj").application
    case .unplannedPlace: try Desk.plan().typing("jjjdk").pressing(.down).application
    case .member: try Desk.plan().pressing(.end, .up).application
    case .newMember: try Desk.plan().pressing(.end).application
    case .planEntry: try Desk.plan().pressing(.enter).application
    case .planChoiceTop: try Desk.plan().pressing(.end, .up).typing(" ").application
    case .planChoice: try Desk.plan().pressing(.end, .up).typing(" ").pressing(.down).application
    case .help: try Desk(size: Size(rows: 20, columns: 60)).typing("?jj").application
    }
  }

  private static let seal = Event.seal(Seal(answered: 0, open: 6, pending: 6))

  private static func home() throws -> Desk {
    let visits = try (0..<9).map {
      VisitSummary(file: "\($0).jsonl", try Sample.worksheet(), damagedAt: nil, in: .indonesian)
    }
    return try Desk(start: .home) { $0.visits = visits }.typing("jj")
  }

  private static func newVisit() throws -> Desk {
    try Desk(start: .newVisit) {
      $0.offers.instruments = [
        InstrumentOffer(
          id: "kota-antikorupsi", title: Sample.instrument.title,
          places: Sample.instrument.places)
      ]
    }.pressing(.tab, .tab)
  }

  /// A visit with more to say of its items than fits.
  private static func visit(
    _ readOnly: OpenVisit.ReadOnly? = nil, after event: Event? = nil
  ) throws -> Desk {
    var desk = try Desk(size: Size(rows: 20, columns: 60)) { $0.visit?.readOnly = readOnly }
    for number in 1...9 {
      for item in ["asi-02", "asi-03a", "lay-01"] {
        try desk.record(.note(item: item, .text("Catatan ke-\(number)")))
      }
    }
    if let event { try desk.record(event) }
    return desk
  }
}
