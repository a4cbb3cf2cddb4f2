import Testing

@testable import laik

@Suite struct ReportComparisonTests {
  private static let reports = [
    WrittenReport(options: "A", text: "judul\nsatu\ndua\nDibuat dengan laik 0.1.0 dari\n"),
    WrittenReport(options: "B", text: "judul\nsatu\ntiga é lima\n"),
  ]

  private func compare(_ text: String) throws -> ReportComparison {
    try #require(ReportComparison(Array(text.utf8), Self.reports))
  }

  @Test func findsTheOneThatIsTheSame() throws {
    let same = try compare(Self.reports[1].text)
    #expect(same.isSame && same.nearest.options == "B")
    #expect(try compare(Self.reports[0].text).nearest.options == "A")
  }

  @Test(
    arguments: [
      ("judul\nsatu\ntiga é enam\n", "B", 3, "tiga é lima", "tiga é enam"),
      ("judul\nsatu\ndua\nDibuat dengan laik 0.1.0 dari!\n", "A", 4, nil, nil),
      ("JUDUL\n", "A", 1, "judul", "JUDUL"), ("", "A", 1, "judul", nil),
      ("judul\nsatu\ndua\n", "A", 4, "Dibuat dengan laik 0.1.0 dari", nil),
      ("judul\nsatu\ntiga é lima\nlebih\n", "B", 4, nil, "lebih"),
    ] as [(String, String, Int, String?, String?)])
  func namesTheFirstLineThatDiffersFromTheNearest(
    text: String, nearest: String, line: Int, expected: String?, found: String?
  ) throws {
    let comparison = try compare(text)
    #expect(!comparison.isSame && comparison.nearest.options == nearest)
    #expect(comparison.line == line)
    guard expected != nil || found != nil else { return }
    #expect(comparison.excerpts.expected == expected && comparison.excerpts.found == found)
  }

  @Test func showsALongLineAroundTheDifference() throws {
    let long = String(repeating: "é", count: 200)
    let report = [WrittenReport(options: "A", text: "\(long)x\(long)\n")]
    let found = try #require(ReportComparison(Array("\(long)y\(long)\n".utf8), report))
    let around = String(repeating: "é", count: 12)
    let after = String(repeating: "é", count: 23)
    #expect(found.excerpts.expected == "…\(around)x\(after)…")
    #expect(found.excerpts.found == "…\(around)y\(after)…")
  }

  @Test func namesTheVersionThatTheFileNames() throws {
    #expect(try compare("x\nMade by laik 0.0.9 from").version == "0.0.9")
    let padding = String(repeating: "x", count: 9000)
    #expect(try compare(#"{"made_by":"laik 3.21.0",\#(padding)"#).version == "3.21.0")
    #expect(try compare("\(padding)\nDibuat dengan laik 0.1.0 dari").version == "0.1.0")
    #expect(try compare("laik 9\nno version").version == nil)
  }

  @Test func takesBytesThatAreNoText() throws {
    let comparison = try #require(
      ReportComparison(Array("judul\n".utf8) + [0xFF, 0x1B], Self.reports))
    #expect(comparison.line == 2 && comparison.excerpts.expected == "satu")
    let inside = try #require(
      ReportComparison(Array("judul\n".utf8) + [0xA3] + Array("atu\n".utf8), Self.reports))
    #expect(inside.excerpts.found == "\u{FFFD}atu")
  }

  @Test func withoutAReportThereIsNothingToCompare() {
    #expect(ReportComparison([], []) == nil)
  }
}
