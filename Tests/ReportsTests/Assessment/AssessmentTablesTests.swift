import Assessment
import Reports
import Testing
import Text

/// What other programs read of an assessment report.
@Suite struct AssessmentTablesTests {
  private let score: Score

  init() throws {
    score = try #require(AssessmentFixture.score)
  }

  private func text(_ format: ReportFormat, for audience: Audience = .all) -> String {
    AssessmentReport.text(
      [score], as: ReportVariant(.english, format, for: audience), version: "1")
  }

  @Test func `The table has a row for every item at a place and a cell for every heading`() {
    let rows = text(.csv).split(separator: "\r\n", omittingEmptySubsequences: true)
    #expect(rows.count == score.findings.count + 1)
    #expect(rows[0].hasPrefix("region,period,instrument,revision,place,venue,item,text,"))
    let raters = rows[0].matches(of: #/answer: /#).count
    #expect(raters == 3)
    #expect(rows[0].hasSuffix(",running,lowest,highest,reasons,decided"))
    #expect(rows.contains { $0.contains(",pasar,Pasar Wage,r-01,") })
  }

  @Test func `The city's table has no column of a rater`() {
    let rows = text(.csv, for: .city).split(separator: "\r\n")
    #expect(rows[0].contains("confidence,running") && !rows[0].contains("answer"))
  }

  @Test func `A name that begins like a formula is none`() throws {
    var log = LogFixture(WhyFixture.head("5", "=cmd|' /C calc'!A0", "BPKP"))
    log.add(.answer(item: "r-01", .tick(.met)))
    let score = try #require(AssessmentFixture.score(with: [log]))
    let table = AssessmentReport.text([score], as: ReportVariant(.english, .csv), version: "1")
    #expect(table.contains("answer: =cmd") && !table.contains(",=") && !table.contains("\"="))
  }

  @Test func `The members of the score come first, then those of the report`() throws {
    let plain = ScoreJSON.text([score], language: .english)
    let json = text(.json)
    #expect(json.contains(plain.dropFirst(#"{"assessments":["#.count).dropLast(5)))
    let members = [
      "inputs", "coverage", "claims", "decisions", "corrections", "course", "beside",
    ]
    var rest = json[...]
    for member in members {
      let found = try #require(
        rest.firstRange(of: "],\"\(member)\":") ?? rest.firstRange(of: "},\"\(member)\":"))
      rest = rest[found.upperBound...]
    }
  }

  @Test func `The void visit and both ends of the fork are among the inputs`() {
    let json = text(.json)
    #expect(json.contains(#""void":"Salah gedung.""#))
    #expect(json.contains(#""accepted":{"n":3,"head":""#))
    #expect(json.contains(#""awaited":25,"#) && json.contains(#""deadline":"2025-11-17""#))
    #expect(
      json.contains(
        #""beside":[{"instrument":"kota","revision":"2024.1","period":"2025","visits":1}]"#))
  }
}
