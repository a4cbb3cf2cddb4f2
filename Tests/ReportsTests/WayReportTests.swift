import Assessment
import Reports
import Testing
import Text

@Suite struct WayReportTests {
  private let indicator = Indicator(
    id: "i1", title: Bilingual(id: "Tindak lanjut", en: "Follow-up"), weight: .of("100"))

  /// An assessment of one indicator, with a mark and what is pending.
  private func score(
    _ lowest: Int, _ highest: Int, _ threshold: Threshold = .atLeast(.of("90")),
    minimums: [MinimumStanding] = [], pending: [PendingItem] = []
  ) -> Score {
    let figures = Figures(running: nil, lowest: Fraction(lowest), highest: Fraction(highest))
    let mark = Mark(
      id: "m", title: Bilingual(id: "ISTIMEWA", en: "EXCELLENT"), threshold: threshold)
    let isReached = Fraction(lowest) >= Fraction(threshold.limit)
    let isMissed = Fraction(highest) < Fraction(threshold.limit)
    let component = Component(
      id: "k1", title: Bilingual(id: "Satu", en: "One"), weight: .of("100"),
      indicators: [indicator])
    return Score(
      region: "Kota Contoh", period: "2025",
      instrument: Instrument(
        id: "kota", revision: "1", title: Bilingual(id: "Kota", en: "City"), weights: .official,
        components: [component], marks: [mark]),
      total: figures,
      components: [
        ComponentScore(
          component: component, figures: figures,
          indicators: [
            IndicatorScore(
              indicator: indicator, figures: figures, counts: ItemCounts(), isUnseen: false)
          ])
      ], counts: ItemCounts(), unvisited: [],
      judgement: Judgement(marks: [
        MarkStanding(
          mark: mark, minimums: minimums,
          state: isReached ? .reached : isMissed ? .missed : .open)
      ]), agenda: Agenda(pending: pending))
  }

  private func pending(_ swing: Int) -> PendingItem {
    let item = Item(
      id: "was-01", text: Bilingual(id: "Piagam audit", en: "Audit charter"),
      answer: .tick(partial: false), indicator: "i1")
    return PendingItem(
      subject: .item(item, place: "mpp", venue: "MPP"), reasons: [.disputed, .evidence],
      swing: Fraction(swing))
  }

  private func summary(_ score: Score, _ language: Language = .english) -> String? {
    WayReport(score, phrases: language.phrases)?.summary
  }

  private func page(_ score: Score) throws -> String {
    PlainText(try #require(WayReport(score, phrases: English())).document).text()
  }

  @Test func `Without a mark there is no way to it`() {
    var bare = score(0, 100)
    bare.judgement.marks = []
    #expect(summary(bare) == nil)
  }

  @Test func `A line says whether it is decided, and what it takes`() {
    #expect(summary(score(91, 95)) == "reached: whatever becomes of what is pending")
    #expect(summary(score(95, 95)) == "reached")
    #expect(
      summary(score(60, 100, pending: [pending(40)])) == "open: needs 30.00 points, from 1 pending")
    #expect(summary(score(60, 80)) == "missed: even the highest lacks 10.00 points")
    #expect(summary(score(80, 80)) == "missed: lacks 10.00")
    #expect(
      summary(score(60, 100)) == "open: needs 30.00 points, only if something does not apply")
    #expect(
      summary(score(60, 100, .above(.of("90")), pending: [pending(40)]), .indonesian)
        == "terbuka: perlu lebih dari 30,00 poin, dari 1 yang tertunda")
  }

  @Test func `A missed minimum is counted in the line and told on the page`() throws {
    let standing = MinimumStanding(
      minimum: Minimum(of: ["k1"], measure: .percent(.of("96"))),
      figures: Figures(running: nil, lowest: Fraction(91), highest: Fraction(95)), state: .missed)
    let score = score(91, 95, minimums: [standing])
    #expect(summary(score) == "reached: 1 minimum not reached")
    #expect(try page(score).contains("at least 96 %; — [91.00; 95.00]: missed, lacks 1.00"))
  }

  @Test func `The page names the items with their swing, place and reasons`() throws {
    let text = try page(score(60, 100, pending: [pending(40)]))
    #expect(text.contains("From the lowest total 30.00 points are missing."))
    #expect(text.contains("was-01  Audit charter"))
    #expect(text.contains("Swing   : 40.00"))
    #expect(text.contains("Pending : disputed; evidence missing"))
  }

  @Test func `A missed mark names what lost most`() throws {
    let text = try page(score(60, 80))
    #expect(text.contains("even the highest total lacks 10.00 points"))
    #expect(text.contains("i1  Follow-up: 20.00 points lost"))
  }
}
