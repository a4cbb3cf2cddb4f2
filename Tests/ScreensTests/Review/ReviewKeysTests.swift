import Assessment
import Display
import Testing
import Text

@testable import Screens

/// What the hints of the lead's screens promise and what their keys do are the same.
@Suite struct ReviewKeysTests {
  enum Situation: CaseIterable {
    case item
    case scrolled
    case decided
    case log
    case indicator
    case filtered
    case several
    case nothingShown
    case lookedAt
    case whom
    case search
    case filter
    case settle
    case dissent
    case question
    case drafted
    case tick
    case grade
    case typed
    case lead
    case seal
    case why
  }

  /// A key to move acts in one of the situations that advertise it: at an end it has nowhere to go.
  @Test(
    arguments: [
      [Situation.item, .scrolled, .decided, .log, .indicator, .filtered, .several],
      [.nothingShown], [.lookedAt, .scrolled], [.whom], [.search], [.filter], [.settle],
      [.dissent], [.question], [.drafted], [.tick], [.grade], [.typed], [.lead], [.seal], [.why],
    ])
  func noAdvertisedKeyIsPassedBy(situations: [Situation]) throws {
    let applications = try situations.map { try Self.desk($0).application }
    for key in Set(applications.flatMap { keys(advertisedBy: $0) }) {
      let offering = applications.filter { keys(advertisedBy: $0).contains(key) }
      #expect(offering.contains { acts(key, in: $0) }, "\(key) is advertised and does nothing")
    }
  }

  @Test(arguments: Situation.allCases)
  func noKeyActsUnadvertised(situation: Situation) throws {
    let application = try Self.desk(situation).application
    let advertised = keys(advertisedBy: application)
    for key in Self.keys(of: application) where acts(key, in: application) {
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
  private static func keys(of application: Application) -> [Key] {
    let letters = (0x20...0x7E).compactMap { Unicode.Scalar($0) }.map { Key.character(.init($0)) }
    let moves: [Key] = [.up, .down, .pageUp, .pageDown]
    let special: [Key] = [.tab, .backTab, .escape, .control("d"), .control("x")]
    let top = application.top
    if top is SettleScreen { return special + (top.isTyping ? [] : letters + moves) }
    return special + moves + [.enter]
      + (top.isTyping ? [] : letters + [.home, .end, .left, .right])
  }

  private static func desk(_ situation: Situation) throws -> LeadDesk {
    switch situation {
    case .item: try LeadDesk().typing("nn")
    case .scrolled: try LeadDesk(size: .small).typing("n]")
    case .decided: try LeadDesk().typing("nnaN").typing("f").pressing(.end).typing("kk")
    case .log: try LeadDesk()
    case .indicator: try LeadDesk().typing("nnnn")
    case .filtered: try LeadDesk().typing("f q")
    case .several: try LeadDesk { $0.scores = ($0.scores ?? []) + ($0.scores ?? []) }
    case .nothingShown: try LeadDesk([])
    case .lookedAt: try LeadDesk { $0.review?.refusal = "Dibuka program lain." }.typing("n")
    case .whom: try LeadDesk().typing("nr")
    case .search: try LeadDesk().typing("/lay")
    case .filter: try LeadDesk(size: .small).typing("f jjj")
    case .settle: try LeadDesk().typing("n1")
    case .dissent:
      try LeadDesk { $0.review?.institutions.append("Komisi Informasi") }
        .typing("n1").pressing(.tab, .down)
    case .question: try LeadDesk().typing("nr1")
    case .drafted: try LeadDesk().typing("n2Di").pressing(.escape).typing("2")
    case .tick: try LeadDesk(start: .decide(Team.subject("asi-03a")))
    case .grade: try LeadDesk(start: .decide(Team.subject("lay-01")))
    case .typed: try LeadDesk(start: .decide(Team.subject("asi-02")))
    case .lead: try LeadDesk(lead: nil).typing("nn1")
    case .seal: try LeadDesk().typing("nnaS")
    case .why: try LeadDesk(size: .small).typing("nw").pressing(.down)
    }
  }
}
