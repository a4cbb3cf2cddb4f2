import Assessment
import Reports
import Testing
import Text

@Suite struct WhyReportTests {
  private func text(
    _ id: String, _ phrases: any Phrases = English(), scores: [Score] = WhyFixture.scores
  ) throws -> String {
    PlainText(try #require(WhyReport.document(of: id, in: scores, phrases: phrases))).text()
  }

  @Test(arguments: ["total", "k1", "i3", "i2", "r-01", "r-02", "r-04"])
  func `Every figure is taken apart`(id: String) throws {
    Golden.expect(try text(id, Indonesian()), "why-\(id).id.txt")
    Golden.expect(try text(id), "why-\(id).en.txt")
  }

  @Test func `What is not there has no page`() {
    for id in ["", "r-99", "Total", "kota"] {
      #expect(WhyReport.document(of: id, in: WhyFixture.scores, phrases: English()) == nil)
    }
    #expect(WhyReport.document(of: "total", in: [], phrases: English()) == nil)
  }

  @Test func `Everything that can be asked for is known once, and has a page`() throws {
    let ids = WhyReport.ids(in: WhyFixture.scores)
    #expect(ids.prefix(7) == ["total", "k1", "k2", "i1", "i2", "i3", "r-01"])
    #expect(Set(ids).count == ids.count && ids.contains("u-06"))
    for id in ids { #expect(try text(id).hasPrefix("Why: \(id)\n")) }
  }

  @Test func `Each assessment has a section of its own, if it has the item`() throws {
    var log = LogFixture(
      WhyFixture.head("9", "Joko", "BPK", place: "pasar", lists: ["ruang"], region: "Kota Lain"))
    log.add(.answer(item: "r-01", .tick(.met)))
    let scores = WhyFixture.scores([try #require(Chain(entries: log.entries))])
    let page = try text("r-01", scores: scores)
    #expect(page.split(separator: "\n").count { $0 == "Why: r-01" } == 2)
    #expect(page.contains("Kota Contoh") && page.contains("Kota Lain"))
    #expect(
      try text("u-01", scores: scores).split(separator: "\n").count { $0 == "Why: u-01" } == 1)
  }

  @Test(arguments: Language.allCases)
  func `The printed parts add up to the printed figure`(language: Language) throws {
    let phrases = language.phrases
    var added = 0
    for id in WhyReport.ids(in: WhyFixture.scores) {
      let document = WhyReport.document(of: id, in: WhyFixture.scores, phrases: phrases)
      for case .table(let table) in try #require(document).blocks {
        guard let sums = table.groups.last?.last, sums[1] == phrases.sum else { continue }
        let rows = table.groups.joined()
        let gives = rows.filter { [phrases.gives, phrases.rounding].contains($0[1]) }
        for column in 2...4 {
          let parts = gives.compactMap { number($0[column]) }
          #expect(number(sums[column]) == (parts.isEmpty ? nil : parts.reduce(Fraction(0), +)))
          added += parts.count
        }
      }
    }
    #expect(added > 100)
  }

  /// What a person reads, as a value; nil for a dash.
  private func number(_ text: String) -> Fraction? {
    ExactDecimal(text.split(separator: ",").joined(separator: ".")).map { Fraction($0) }
  }

  @Test func `The sum of a page is the figure that the scores print`() throws {
    let score = try #require(WhyFixture.scores.first)
    let phrases = English()
    let components = score.components.map { ($0.component.id, $0.figures) }
    let indicators = score.components.flatMap(\.indicators)
      .map { ($0.indicator.id, $0.figures) }.filter { $0.0 != "i2" }
    for (id, figures) in [("total", score.total)] + components + indicators {
      let document = try #require(WhyReport.document(of: id, in: [score], phrases: phrases))
      let sums = document.blocks.compactMap { block in
        guard case .table(let table) = block else { return nil as [String]? }
        return table.groups.last?.last
      }
      let printed = [figures.running, figures.lowest, figures.highest].map { $0?.text ?? "—" }
      #expect(sums == [["", phrases.sum] + printed], "\(id)")
    }
  }

  @Test func `A confidential note is named, never printed`() throws {
    let page = try text("r-01").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(page.contains("1 confidential note not printed (\(WhyFixture.secret.short))"))
  }
}
