import Assessment
import Display
import Testing
import Text

@testable import Screens

/// What the hints of the lead's pages promise and what their keys do are the same.
@Suite struct LeadKeysTests {
  enum Situation: CaseIterable {
    case scores
    case way
    case component
    case indicator
    case why
    case noScores
    case plenary
    case plenaryIndicator
    case plenaryFork
    case plenaryOver
    case course
    case courseAnnounced
    case step
    case nothingOpen
  }

  /// A key to move acts in one of two places: at an end it has nowhere to go.
  @Test(arguments: Situation.allCases)
  func noAdvertisedKeyIsPassedBy(situation: Situation) throws {
    let application = try Self.application(situation)
    let applications =
      [Key.down, .pageDown].map { key in
        var moved = application
        _ = moved.press(key)
        return moved
      } + [application]
    for key in application.top.hints(application.model).flatMap(\.keys) {
      let isAnswered = applications.contains { acts(key, in: $0) }
      #expect(isAnswered, "\(key)")
    }
  }

  @Test(arguments: Situation.allCases)
  func noKeyActsUnadvertised(situation: Situation) throws {
    let application = try Self.application(situation)
    let advertised = application.top.hints(application.model).flatMap(\.keys)
    for key in Self.keys(isTyping: application.top.isTyping) where acts(key, in: application) {
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

  /// All keys there are; while one types, those that neither write nor edit.
  private static func keys(isTyping: Bool) -> [Key] {
    let letters = (0x20...0x7E).compactMap { Unicode.Scalar($0) }.map { Key.character(.init($0)) }
    let special: [Key] = [.enter, .tab, .backTab, .escape, .up, .down, .pageUp, .pageDown]
    return special + (isTyping ? [] : letters + [.home, .end, .left, .right])
  }

  private static func application(_ situation: Situation) throws -> Application {
    situation == .plenaryFork
      ? try LeadDesk(start: .plenary(), size: .small).application : try desk(situation).application
  }

  private static func desk(_ situation: Situation) throws -> LeadDesk {
    var desk = try Panel.desk(.scores, .small)
    switch situation {
    case .scores:
      desk = try Panel.desk(.scores, .small, isOpen: false)
      let score = try #require(desk.score)
      desk.application.model.scores = [score, score]
      try desk.press(.down)
    case .way: try desk.press(.enter)
    case .component: try desk.press(.down, .enter)
    case .indicator: try desk.press(.down, .down, .enter)
    case .why: try desk.press(.character("w"))
    case .noScores: desk.application.model.scores = []
    case .plenary: desk = try Panel.desk(.plenary(), .small)
    case .plenaryIndicator: desk = try Panel.desk(.plenary()).typing("nnn")
    case .plenaryFork: break
    case .plenaryOver: desk = try Panel.desk(.plenary(), settled: Panel.allMet)
    case .course: desk = try Panel.desk(.course, settled: Panel.allButIndex)
    case .courseAnnounced:
      let said = (1...9).map { _ in Event.verdict(Announcement(state: "announced")) }
      desk = try Panel.desk(.course, .small, settled: Panel.allMet + said)
    case .step:
      desk = try Panel.desk(.course, settled: Panel.allButIndex).typing("a")
    case .nothingOpen: desk = try Panel.desk(.course, isOpen: false)
    }
    return desk
  }
}
