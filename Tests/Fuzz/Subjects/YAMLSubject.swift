import Assessment
import Text

@testable import Storage

/// A file of YAML, read as each of the kinds that there are.
enum YAMLSubject {
  static func check(_ bytes: [UInt8], _ laws: inout Laws) {
    read(bytes, &laws) { InstrumentReader.read(bytes, findings: $0)?.instrument != nil }
    read(bytes, &laws) {
      ChecklistReader.read(bytes, terms: nil, findings: $0)?.checklist != nil
    }
    checkPlan(bytes, &laws)
    checkSettings(bytes, &laws)
  }

  /// Either it is sound or it has faults, and each fault is at a place of the file.
  private static func read(
    _ bytes: [UInt8], _ laws: inout Laws, _ isSound: (Findings) -> Bool
  ) {
    let findings = Findings(file: "x")
    laws.expect(isSound(findings) != findings.hasErrors, "it is either sound or has faults")
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for diagnostic in findings.diagnostics {
      let place = diagnostic.place
      let isInside =
        (1...lines.count).contains(place.line)
        && (1...(lines[place.line - 1].count + 1)).contains(place.column)
      laws.expect(isInside, "\(diagnostic) is at a place of the file")
      for phrases in [Language.indonesian.phrases, Language.english.phrases] {
        laws.expect(
          diagnostic.line(in: phrases).count > "x:\(place.line):\(place.column): ".count,
          "\(diagnostic) is said in words")
      }
    }
  }

  private static func checkPlan(_ bytes: [UInt8], _ laws: inout Laws) {
    var plan: Plan?
    read(bytes, &laws) { findings in
      let found = Plan.read(bytes, nil, findings)
      if !findings.hasErrors { plan = found }
      return plan != nil
    }
    guard let plan else { return }
    laws.expect(
      Plan.read(Array(plan.yaml.utf8), nil, Findings(file: "x")) == plan,
      "a plan that is written is read again")
  }

  private static func checkSettings(_ bytes: [UInt8], _ laws: inout Laws) {
    let findings = Findings(file: "x")
    let settings = Settings.read(bytes, findings)
    let again = Settings.read(Array(settings.yaml.utf8), Findings(file: "x"))
    laws.expect(again == settings, "settings that are written are read again")
  }
}
