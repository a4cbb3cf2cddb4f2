import Assessment
import Testing
import Text

@testable import Storage

/// Items that depend on items that depend on items: a person cannot follow many, and nor must the program.
@Suite struct DeepLinkTests {
  private func lines(of count: Int) -> [String] {
    let items = (1...count).map { n in
      """
            - id: b\(n)
              text: {id: Butir, en: Item}
              answer: {kind: tick}
              indicator: none
              confidence: C
              \(n > 1 ? "follows: b\(n - 1)" : "basis: praktik")
      """
    }
    let text = """
      id: dalam
      revision: "1"
      title: {id: Dalam, en: Deep}
      stage: field
      sections:
        - id: s1
          title: {id: Bagian, en: Section}
          items:

      """
    let findings = Findings(file: "dalam.yaml")
    _ = ChecklistReader.read(
      Array((text + items.joined(separator: "\n") + "\n").utf8), terms: InstrumentTerms(),
      findings: findings)
    return findings.diagnostics.map { $0.line(in: Language.english.phrases) }
  }

  @Test func sixteenAreFine() {
    #expect(lines(of: 16) == [])
  }

  @Test(arguments: [17, 4000]) func moreAreRefused(count: Int) throws {
    let first = try #require(lines(of: count).first)
    #expect(first.hasPrefix("dalam.yaml:"))
    #expect(
      first.hasSuffix(
        "more than 16 items depend on one another in a row; let this one depend on the first"))
  }
}
