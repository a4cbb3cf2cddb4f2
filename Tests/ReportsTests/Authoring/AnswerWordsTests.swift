import Assessment
import Reports
import Testing
import Text

/// How answers and their points are said to those who write checklists.
@Suite struct AnswerWordsTests {
  private func said(
    _ answer: AnswerKind, _ indicator: String? = "i3", _ language: Language = .indonesian,
    change: (inout Item) -> Void = { _ in }
  ) throws -> [String] {
    let item = BlueprintFixture.item("x", .init(id: "X", en: "X"), answer, indicator, change)
    let list = Checklist(
      id: "ruang", revision: "1", title: .init(id: "X", en: "X"), stage: .field,
      sections: [Section(id: "x", title: .init(id: "X", en: "X"), items: [item])])
    let blueprint = Blueprint(instrument: BlueprintFixture.instrument, checklists: [list])
    let book = InstrumentBook.document(of: blueprint, phrases: language.phrases)
    let rows = book.blocks.flatMap { block in
      if case .items(let items) = block, items.first?.label == "x" {
        items.flatMap(\.rows)
      } else {
        [ReportDocument.Row]()
      }
    }
    let label = language == .english ? "Answer" : "Jawaban"
    return try #require(rows.first { $0.label == label }).lines
  }

  private func number(_ bands: [Band], unit: String? = nil) -> AnswerKind {
    .number(NumberRule(unit: unit.map { .init(id: $0, en: $0) }, bands: bands))
  }

  private func band(
    _ low: (String, Bool)?, _ high: (String, Bool)?, _ points: Fraction
  ) -> Band {
    Band(
      lower: low.map { .init(.of($0.0), isIncluded: $0.1) },
      upper: high.map { .init(.of($0.0), isIncluded: $0.1) }, points: points)
  }

  @Test func `Bands are said by both of their ends, the first that fits first`() throws {
    let bands = [
      band(("12", true), nil, .one), band(("8", false), ("12", false), Fraction(3, 4)),
      band(("5", true), ("8", true), .half), band(("4", true), ("4", true), Fraction(3, 10)),
      band(nil, ("1.5", false), Fraction(1, 5)), band(nil, nil, .zero),
    ]
    #expect(
      try said(number(bands, unit: "m²")) == [
        "angka (m²)", "paling sedikit 12 m² → 1", "lebih dari 8 m², kurang dari 12 m² → 0,75",
        "5 s.d. 8 m² → 0,5", "4 m² → 0,3", "kurang dari 1,5 m² → 0,2", "lainnya → 0",
      ])
    #expect(try said(number(bands), "i3", .english).last == "otherwise → 0")
    #expect(try said(number([band(nil, nil, .one)])) == ["angka", "berapa pun → 1"])
  }

  @Test func `Percentages carry their sign`() throws {
    let bands = [band(("90", true), nil, .one), band(nil, nil, .zero)]
    let words = ["paling sedikit 90 % → 1", "lainnya → 0"]
    #expect(try said(.ratio(bands)) == ["rasio"] + words)
    #expect(try said(.sample(of: 5, bands: bands)) == ["sampel, paling banyak 5 diperiksa"] + words)
  }

  @Test func `A decrease is said as one, and an outside figure as a number`() throws {
    let bands = [band(("10", true), nil, .one), band(nil, nil, .zero)]
    #expect(
      try said(.ratio(bands, decrease: true))
        == ["rasio", "turun paling sedikit 10 % → 1", "lainnya → 0"])
    #expect(
      try said(.ratio([], decrease: true)).last
        == "poin = (keseluruhan - bagian) : keseluruhan, paling sedikit 0")
    #expect(
      try said(.index(max: .of("100"), bands: bands))
        == ["nilai luar, 0 s.d. 100", "paling sedikit 10 → 1", "lainnya → 0"])
  }

  @Test func `Without bands the share itself is the points`() throws {
    #expect(try said(.ratio([])).last == "poin = bagian : keseluruhan, paling banyak 1")
    #expect(try said(.sample(of: 5, bands: [])).last == "poin = ditemukan : diperiksa")
    let options = ["a", "b"].map { CountOption(id: $0, text: .init(id: "ada \($0)", en: $0)) }
    #expect(
      try said(.count(of: options, bands: [])) == ["yang ada: ada a; ada b", "poin = yang ada : 2"])
    #expect(
      try said(.count(of: options, bands: [band(("1", true), nil, .one), band(nil, nil, .zero)]))
        == ["yang ada: ada a; ada b", "paling sedikit 1 → 1", "lainnya → 0"])
    #expect(
      try said(.index(max: .of("12.5"))) == ["nilai luar, 0 s.d. 12,5", "poin = nilai : 12,5"])
  }

  @Test func `Ticks, levels, dates and texts`() throws {
    #expect(try said(.tick(partial: false)) == ["sesuai → 1; tidak sesuai → 0"])
    #expect(
      try said(.tick(partial: true), "i3", .english) == ["met → 1; partial → 0.5; unmet → 0"])
    let level = Level(key: "3", text: .init(id: "Cukup", en: "Fair"), points: Fraction(7, 15))
    #expect(try said(.grade([level])) == ["tingkat", "3: Cukup → 7/15"])
    #expect(
      try said(.date(withinDays: 7))
        == ["tanggal", "paling lama 7 hari sebelum kunjungan → 1", "lainnya → 0"])
    #expect(try said(.date(withinDays: nil)) == ["tanggal", "tanggal diisi → 1"])
    #expect(try said(.text) == ["teks", "teks diisi → 1"])
  }

  @Test func `The values that are possible at all`() throws {
    func limits(_ min: String?, _ max: String?) throws -> String? {
      try said(
        .number(NumberRule(min: min.map(ExactDecimal.of), max: max.map(ExactDecimal.of))), nil
      ).first
    }
    #expect(try limits("0", "500") == "angka, 0 s.d. 500")
    #expect(try limits("0", nil) == "angka, paling sedikit 0")
    #expect(try limits(nil, "9.5") == "angka, paling banyak 9,5")
    #expect(try limits(nil, nil) == "angka")
  }

  @Test func `What is recorded only has no points, and a knock-out is met or not`() throws {
    #expect(try said(.tick(partial: false), nil) == ["sesuai; tidak sesuai"])
    #expect(try said(.ratio([]), nil) == ["rasio"])
    #expect(
      try said(number([band(("73", true), nil, .one), band(nil, nil, .zero)]), nil) {
        $0.isKnockout = true
      } == ["angka", "paling sedikit 73 → sesuai", "lainnya → tidak sesuai"])
    #expect(
      try said(.tick(partial: false), nil) { $0.isKnockout = true } == ["sesuai; tidak sesuai"])
  }
}
