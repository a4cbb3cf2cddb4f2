import Assessment
import Testing
import Text

@testable import Storage

@Suite struct GatherMessageTests {
  private static let standings: [GatheredLog.Standing] = [
    .new("n.jsonl"), .known("n.jsonl"), .longer("n.jsonl", than: 2),
    .forked("n.jsonl", from: "m.jsonl", after: 1),
    .unusable(LogFault(path: "a/x.jsonl", .unreadable(.wrongKind))),
  ]
  private static let damage = Damage(line: 3, offset: 9, fault: .grammar)

  private static func log(
    _ standing: GatheredLog.Standing, damage: Damage? = nil
  ) -> GatheredLog {
    GatheredLog(path: "a/x.jsonl", entries: 4, damage: damage, standing: standing)
  }

  @Test(arguments: Language.allCases) func everyStandingIsSaidInItsOwnWords(language: Language) {
    let logs =
      Self.standings.map { Self.log($0) }
      + [Self.log(.known("n.jsonl"), damage: Self.damage)]
      + [Self.log(.new("n.jsonl"), damage: Self.damage)]
    let lines = logs.map { $0.line(language.phrases) }
    #expect(Set(lines).count == logs.count)
    for (log, line) in zip(logs, lines) {
      #expect(line.hasPrefix("a/x.jsonl: "))
      if let name = log.name { #expect(line.contains(name)) }
    }
  }

  @Test func aForkIsSaidWithBothNames() {
    #expect(
      Self.log(Self.standings[3]).line(English())
        == "a/x.jsonl: FORKED from m.jsonl after 1 entry; 4 entries, kept beside it in n.jsonl")
    #expect(
      Self.log(.new("n.jsonl"), damage: Self.damage).line(Indonesian())
        == "a/x.jsonl: RUSAK pada baris 3; disimpan terpisah dalam n.jsonl, 4 entri terbaca")
  }

  @Test(arguments: Language.allCases) func everyProblemIsSaid(language: Language) {
    let problems: [GatherProblem] = [
      .missing("a/x"), .nothing("a/x"), .unreadable("a/x", .device), .altered("a/x"),
      .notNamedByHash("a/x", count: 2, first: "foto.jpg"), .noSignature("a/x"),
      .signatureWithoutLog("a/x"), .otherSignature("a/x", name: "n.sig"),
    ]
    let lines = problems.map { $0.message(language.phrases) }
    #expect(Set(lines).count == problems.count)
    for line in lines { #expect(line.hasPrefix("a/x: ")) }
    #expect(lines[4].contains("2 ") && lines[4].contains("foto.jpg ..."))
    #expect(lines[7].contains("n.sig"))
  }
}
