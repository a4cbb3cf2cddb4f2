import Assessment
import Reports
import Testing
import Text

/// What has come in, in one line that fits.
@Suite struct ReceptionLineTests {
  private static let instrument = Instrument(
    id: "city", revision: "1", title: Bilingual(id: "Kota", en: "City"), weights: .assumed,
    components: [],
    places: [
      Place(id: "rsud", title: Bilingual(id: "RSUD", en: "Hospital"), checklists: []),
      Place(
        id: "pasar", title: Bilingual(id: "Pasar", en: "Market"), checklists: [], several: true),
    ])

  private func line(
    _ institutions: [String], received: [String] = [], returned: [String] = [],
    at places: [PlannedPlace] = [PlannedPlace(id: "rsud", venues: ["RSUD Kota Contoh"])],
    language: Language = .indonesian
  ) throws -> ReceptionLine {
    let team = institutions.map { Member(assessor: "Penilai", institution: $0) }
    let plan = Plan(
      region: "Kota", period: "2025", instrument: "city", places: places, team: team)
    let visits = try (received + returned).map { try visit($0) }
    let lead = try self.lead(returned)
    let reception = Reception(plan, instrument: Self.instrument, visits: visits + [lead])
    return ReceptionLine(
      reception, instrument: Self.instrument, phrases: language.phrases)
  }

  private func visit(_ name: String, role: Role = .assessor) throws -> Visit {
    var parts = name.split(separator: "/").map(String.init)[...]
    let institution = parts.popFirst() ?? ""
    let log = LogFixture(
      VisitHead(
        visit: name, role: role, region: "Kota", period: "2025", place: "rsud", venue: "RSUD",
        instrument: Reference(id: "city", revision: "1", sha256: .fake(1)), checklists: [],
        assessor: parts.first ?? "Penilai", institution: institution))
    return try #require(Visit(log.entries))
  }

  private func lead(_ returned: [String]) throws -> Visit {
    var lead = try visit("ketua", role: .lead)
    for (n, name) in returned.enumerated() {
      let question = Event.giveBack(Question(visit: name, item: "a", text: "?"))
      lead.apply(Entry(n: n + 1, at: lead.last.at, event: question, hash: .fake(n)))
    }
    return lead
  }

  @Test func whoIsMissing() throws {
    let seven = ["KPK", "BPKP", "ORI", "BKN", "LKPP"]
    let five = try line(seven, received: ["KPK", "ORI", "BKN", "LKPP"])
    #expect(five.text() == "diterima 4 dari 5: BPKP di RSUD belum ada")
    let english = try line(seven, received: ["KPK", "ORI", "BKN"], language: .english)
    #expect(
      english.text() == "received 3 of 5: BPKP at Hospital, LKPP at Hospital are missing")
    #expect(
      try line(["KPK"], language: .english).text()
        == "received 0 of 1: KPK at Hospital is missing")
  }

  @Test func allThere() throws {
    #expect(try line(["KPK"], received: ["KPK"]).text() == "diterima 1 dari 1: lengkap")
    #expect(
      try line(["KPK"], received: ["KPK"], language: .english).text()
        == "received 1 of 1: complete")
  }

  @Test func whatIsReturnedAndWhoIsNotPlanned() throws {
    #expect(
      try line(["KPK", "BPKP"], received: ["KPK", "ORI"], returned: ["BPKP"]).text()
        == "diterima 1 dari 2: dikembalikan: BPKP di RSUD; di luar rencana: ORI di RSUD")
    #expect(
      try line(["KPK"], received: ["KPK", "ORI"], language: .english).text()
        == "received 1 of 1: complete; not planned: ORI at RSUD")
  }

  /// An institution with two people is told by who it is.
  @Test func theAssessorIsNamedWhereTheInstitutionDoesNotTell() throws {
    #expect(
      try line(["KPK"], received: ["KPK/Sari"]).text()
        == "diterima 0 dari 1: KPK di RSUD belum ada; di luar rencana: KPK (Sari) di RSUD")
  }

  @Test func venuesAreNamedWhereThereAreSeveral() throws {
    let markets = [PlannedPlace(id: "pasar", venues: ["Pasar Pagi", "Pasar Induk"])]
    #expect(
      try line(["KPK"], at: markets).text()
        == "diterima 0 dari 2: KPK di Pasar Pagi, KPK di Pasar Induk belum ada")
  }

  @Test func aListIsCutBetweenNames() throws {
    let many = (1...9).map { "Instansi \($0)" }
    let line = try line(many, received: ["Lain A", "Lain B"], returned: ["Instansi 9"])
    #expect(
      line.text(width: 78)
        == "diterima 0 dari 9: 8 belum ada; dikembalikan: 1; di luar rencana: 2")
    for width in 20...400 {
      let text = try #require(line.text(width: width))
      #expect(Columns.width(of: text) <= width || text == "diterima 0 dari 9")
    }
  }

  @Test func theFirstOnesAndHowManyMore() throws {
    let line = try line((1...9).map { "Instansi \($0)" })
    #expect(
      line.text(width: 58) == "diterima 0 dari 9: Instansi 1 di RSUD +8 belum ada")
    #expect(
      line.text(width: 78)
        == "diterima 0 dari 9: Instansi 1 di RSUD, Instansi 2 di RSUD +7 belum ada")
  }

  @Test func aNameThatDoesNotFitIsCountedAndNotCut() throws {
    let line = try line([String(repeating: "Panjang ", count: 20)])
    #expect(line.text(width: 58) == "diterima 0 dari 1: 1 belum ada")
  }

  @Test func hostileNamesAreHarmless() throws {
    let text = try #require(try line(["K\u{1B}[2J\u{202E}\n"]).text())
    #expect(text == "diterima 0 dari 1: K^[[2J<U+202E>^J di RSUD belum ada")
  }

  @Test func nothingIsSaidOfNothing() throws {
    #expect(try line([]).text() == nil)
  }
}
