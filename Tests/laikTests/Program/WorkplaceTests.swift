import Storage
import Testing
import Text

@testable import laik

/// What the program remembers from one visit to the next.
@Suite struct WorkplaceTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  private func workplace() -> Workplace {
    Workplace(
      language: .english, checklists: nil,
      surroundings: Surroundings(
        variables: ["XDG_CONFIG_HOME": scratch.path], executable: nil, isInputTerminal: false,
        isOutputTerminal: false))
  }

  @Test func remembersWhoTheAssessorIs() {
    var first = workplace()
    #expect(first.remember(assessor: "Sari", institution: "BPKP", letter: nil) == nil)
    #expect(workplace().settings.assessor == "Sari")
    #expect(workplace().settings.institution == "BPKP")
  }

  @Test func leavesSettingsWithFaultsAsTheyAre() throws {
    let broken = "lang: en\nasessor: Sari\ninbox: /media/foto\n"
    var first = workplace()
    _ = first.remember(assessor: "x", institution: "y", letter: nil)
    scratch.write("laik/settings.yaml", broken)
    var second = workplace()
    #expect(second.warnings.count == 1)
    #expect(second.remember(assessor: "Sari", institution: "BPKP", letter: nil) == nil)
    #expect(second.settings.assessor == "Sari")
    #expect(Scratch.text(of: "\(scratch.path)/laik/settings.yaml") == broken)
  }
}
