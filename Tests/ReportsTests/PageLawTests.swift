import Assessment
import Reports
import Testing
import Text

/// What holds for every page, whatever the log says and however wide the paper is.
@Suite struct PageLawTests {
  private static let widths = [40, 61, 80, 132]

  private static var documents: [ReportDocument] {
    let worksheets = [
      VisitFixture.full, VisitFixture.empty, VisitFixture.sealed, VisitFixture.void,
      HostileFixture.worksheet, HostileFixture.names,
    ].compactMap(\.self)
    let scores = [ScoreFixture.score, ScoreFixture.shared, ScoreFixture.hostile]
    return assessments
      + Language.allCases.flatMap { language in
        let phrases = language.phrases
        return worksheets.map {
          VisitReport.document(worksheet: $0, phrases: phrases, version: HostileFixture.escape)
        } + worksheets.map { Receipt.document(worksheet: $0, phrases: phrases) } + [
          ScoreText.document(scores: scores, phrases: phrases)
        ]
          + ["total", "i3", "r-01", "r-02"].compactMap {
            WhyReport.document(of: $0, in: WhyFixture.hostile, phrases: phrases)
          }
      }
  }

  private static var assessments: [ReportDocument] {
    let scores = [ScoreFixture.score, ScoreFixture.shared, ScoreFixture.hostile]
    let all = scores + [AssessmentFixture.hostile].compactMap(\.self) + WhyFixture.hostile
    return ReportVariant.all.filter { $0.format == .text }.flatMap { variant in
      all.map {
        AssessmentReport.document(
          score: $0, phrases: variant.language.phrases, version: HostileFixture.escape,
          audience: variant.audience)
      }
    }
  }

  @Test(arguments: widths) func `No line is wider than the page or ends in a blank`(width: Int) {
    #expect(Self.documents.count == 58)
    for line in Self.documents.flatMap({ PlainText($0).lines(width: width) }) {
      #expect(Columns.width(of: line) <= width, "\(line)")
      #expect(line.last != " ")
    }
  }

  @Test(arguments: widths) func `Nothing gets out that is not harmless`(width: Int) {
    for document in Self.documents {
      let page = PlainText(document)
      for line in page.lines(width: width) { #expect(Harmless.line(line) == line) }
      #expect(page.text(width: width).utf8.last == UInt8(ascii: "\n"))
    }
  }

  @Test func `The same document is the same bytes`() {
    for (one, other) in zip(Self.documents, Self.documents) {
      #expect(Array(PlainText(one).text().utf8) == Array(PlainText(other).text().utf8))
    }
  }

  /// On a page whose narrowest column has room for one.
  @Test(arguments: widths.dropFirst()) func `A mark of what is hidden stays whole`(width: Int) {
    for line in Self.documents.flatMap({ PlainText($0).lines(width: width) }) {
      #expect(line.count { $0 == "<" } == line.count { $0 == ">" }, "\(line)")
    }
  }

  @Test(arguments: widths) func `Only a free text has several lines`(width: Int) throws {
    let names = try #require(HostileFixture.names)
    let phrases = Indonesian()
    for document in [
      VisitReport.document(worksheet: names, phrases: phrases, version: "1.0"),
      Receipt.document(worksheet: names, phrases: phrases),
    ] {
      let page = squeezed(PlainText(document).lines(width: width))
      let head = names.visit.head
      for text in [head.region, head.period, head.letter].compactMap(\.self) {
        #expect(page.contains(squeezed([Harmless.line(text)])), "\(text)")
      }
    }
  }

  @Test(
    arguments: [
      VisitFixture.full, VisitFixture.sealed, HostileFixture.worksheet, HostileFixture.names,
    ], widths)
  func `Everything live in the log is on the page`(worksheet: Worksheet?, width: Int) throws {
    let worksheet = try #require(worksheet)
    let visit = worksheet.visit
    let wording = Wording(Indonesian())
    let page = squeezed(
      PlainText(
        VisitReport.document(worksheet: worksheet, phrases: Indonesian(), version: "1.0")
      ).lines(width: width))
    var texts = [visit.last.hash.groups[7], visit.head.visit]
    var lines = [visit.head.region, visit.head.assessor]
    for (id, record) in visit.records {
      texts += record.notes.compactMap { note in
        guard case .text(let text) = note.value else { return nil }
        return text
      }
      lines += record.evidence.flatMap { [$0.value.text, $0.value.file?.name].compactMap(\.self) }
      texts += record.flags.compactMap(\.value)
      guard let item = worksheet.item(id), let answer = record.answer else { continue }
      lines.append(wording.answer(answer, to: item, in: worksheet.instrument))
    }
    for line in texts.flatMap(Harmless.lines) + lines.map(Harmless.line) {
      #expect(page.contains(squeezed([line])), "\(line)")
    }
  }

  /// Without blanks, so that it does not matter where a line was broken.
  private func squeezed(_ lines: [String]) -> String {
    let blank: Unicode.Scalar = " "
    return String(
      String.UnicodeScalarView(lines.joined().unicodeScalars.filter { $0 != blank }))
  }
}
