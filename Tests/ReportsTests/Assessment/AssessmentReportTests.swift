import Assessment
import Reports
import Testing
import Text

@Suite struct AssessmentReportTests {
  private let score: Score

  init() throws {
    score = try #require(AssessmentFixture.score)
  }

  private func text(
    _ score: Score? = nil, _ language: Language = .english, _ format: ReportFormat = .text,
    for audience: Audience = .all
  ) -> String {
    AssessmentReport.text(
      [score ?? self.score], as: ReportVariant(language, format, for: audience), version: "1.2.3")
  }

  @Test func `The report is a page in both languages`() {
    Golden.expect(text(score, .indonesian), "assessment.id.txt")
    Golden.expect(text(score, .english), "assessment.en.txt")
  }

  @Test func `The report is Markdown, a table and JSON`() {
    Golden.expect(text(score, .indonesian, .markdown), "assessment.id.md")
    Golden.expect(text(score, .english, .csv), "assessment.en.csv")
    Golden.expect(text(score, .english, .json), "assessment.en.json")
  }

  @Test func `The city has a summary of its own`() {
    Golden.expect(text(score, .indonesian, for: .city), "assessment-city.id.txt")
    Golden.expect(text(score, .english, .json, for: .city), "assessment-city.en.json")
  }

  @Test(arguments: ReportFormat.allCases, Language.allCases)
  func `The city reads no assessor's name and nobody's single answer`(
    format: ReportFormat, language: Language
  ) {
    let all = text(score, language, format)
    let city = text(score, language, format, for: .city)
    for name in ["Siti Rahmah", "Budi Santoso", "Rina Lestari", "Dewi Anggraini"] {
      #expect(!city.contains(name), "\(name)")
    }
    #expect(all.contains("Siti Rahmah") && all.contains("Budi Santoso"))
    for hash in score.inputs.flatMap(\.ends).map(\.hash) where format.isPage {
      #expect(city.contains(hash.groups[3]) && city.contains(hash.groups[7]))
    }
    #expect(!city.contains(WhyFixture.secret.short))
  }

  @Test func `What is critical comes before any figure, and silence is no answer`() throws {
    let page = text()
    let critical = try #require(page.firstRange(of: "Critical items"))
    let figure = try #require(page.firstRange(of: "out of 100"))
    #expect(critical.lowerBound < figure.lowerBound)
    let bare = text(ScoreFixture.shared)
    #expect(bare.contains("Knock-outs\n" + String(repeating: "-", count: 80) + "\nNone."))
    #expect(bare.contains("Items in dispute\n" + String(repeating: "-", count: 80) + "\nNone."))
    var calm = score
    calm.agenda.critical = []
    let heading = "Critical items that are unmet\n"
    #expect(text(calm).contains(heading + String(repeating: "-", count: 80) + "\nNone."))
  }

  @Test func `A revocation is told with its day and reason, whatever the figures`() throws {
    let revoked: Score = try #require(AssessmentFixture.revoked)
    let page = text(revoked)
    #expect(page.contains("REVOKED (announced)\n"))
    #expect(page.contains("2 March 2026\n"))
    #expect(page.contains("Operasi tangkap tangan.\n") && page.contains("Lihat siaran pers.\n"))
    let json = text(revoked, .english, .json)
    #expect(json.contains(#""verdict":"revoked""#) && json.contains(#""state":"announced""#))
    #expect(json.contains(#""revoked":{"date":"2026-03-02","reason":"Operasi"#))
  }

  @Test func `A final that came too early says for how much it waits`() {
    #expect(text().contains("!! Final was declared while 25 items or indicators are pending"))
    var settled = score
    settled.course.isFinalHeld = false
    #expect(!text(settled).contains("Final was declared"))
  }

  @Test
  func `A revocation in a doubtful part of the lead's log leaves the verdict open, and is told`()
    throws
  {
    let score = try #require(AssessmentFixture.doubtful)
    let page = text(score)
    #expect(page.contains("OPEN ("))
    let words = "of Dewi Anggraini ( kpk ) cannot be trusted it says of the assessment: REVOKED."
    #expect(page.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(words))
    let json = text(score, .english, .json)
    #expect(json.contains(#""verdict":"open""#))
    #expect(json.contains(#""indicators":["i10"],"verdicts":["revoked"]}"#))
  }

  @Test func `What the lead left out of a sound log is told under integrity`() throws {
    let score = try #require(AssessmentFixture.cut)
    let page = text(score)
    #expect(page.contains("Nothing is wrong with the log itself; the lead accepted a\n"))
    #expect(page.contains("Sisanya bukan dari Sekda."))
    let json = text(score, .english, .json)
    #expect(
      json.contains(#""fault":"cut","after":3,"items":["r-05","u-02","u-06"],"reason":"Sisanya"#))
  }

  @Test func `All pending items are named`() {
    var long = score
    long.agenda = AgendaFixture.agenda
    let page = text(long)
    #expect(page.contains("Pending: 21\n") && page.contains("Gedung 17"))
    #expect(!page.contains("--format json"))
  }

  @Test func `Each institution signs once, the lead's first`() throws {
    let page = text()
    let end = try #require(page.firstRange(of: "Signatures\n"))
    let signers = page[end.upperBound...].matches(of: /(Team lead|Institution): +([A-Za-z]+)/)
    #expect(
      signers.map { String($0.2).lowercased() } == ["kpk", "bpkp", "kemendagri", "ombudsman"])
    #expect(
      signers.map { String($0.1) } == ["Team lead", "Institution", "Institution", "Institution"])
  }

  @Test func `The version and the form stand at the end`() {
    #expect(text().hasSuffix("format laik-report/1.\n") && text().contains("Made by laik 1.2.3 "))
    #expect(text(score, .english, .json).contains(#""made_by":"laik 1.2.3""#))
  }

  @Test func `Without an assessment the report says so`() {
    let variant = ReportVariant(.english)
    let page = AssessmentReport.text([], as: variant, version: "1")
    #expect(page == "There is no visit yet that can be scored.\n")
  }

  @Test func `Several assessments follow one another`() {
    let both = AssessmentReport.text(
      [score, ScoreFixture.shared], as: ReportVariant(.english), version: "1")
    #expect(both.split(separator: "\n").count { $0 == "Assessment report" } == 2)
  }

  @Test func `There are sixteen ways of writing it, each with options of its own`() {
    let options = ReportVariant.all.map(\.options)
    #expect(options.count == 16 && Set(options).count == 16)
    #expect(options.contains("--lang id --format text"))
    #expect(options.contains("--lang en --format csv --for city"))
  }
}
