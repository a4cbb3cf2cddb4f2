import Assessment
import Testing
import Text

@testable import Storage

/// What comes of sound files.
@Suite struct ReadingTests {
  private func same(_ text: String) -> Bilingual { Bilingual(id: text, en: text) }

  @Test func anInstrument() throws {
    let sample = SampleFolder()
      .replacing(
        "weights: official",
        with: "weights: assumed\nweights_source: {id: Dugaan, en: A guess}\ngate: ruang",
        in: "instrument.yaml")
    let instrument = try #require(sample.folder.instrument)
    #expect(instrument.revision == "1")
    #expect(instrument.title == Bilingual(id: "Uji", en: "Test"))
    #expect(instrument.weights == .assumed)
    #expect(instrument.weightsSource == Bilingual(id: "Dugaan", en: "A guess"))
    #expect(instrument.gate == "ruang")
    #expect(instrument.deadlineDays == 7)
    #expect(instrument.components.map(\.id) == ["k1", "k2"])
    #expect(instrument.components[1].indicators.map(\.id) == ["i2", "i3"])
    #expect(instrument.components[1].indicators[0].weight.text == "15.5")
    #expect(
      instrument.places == [
        Place(
          id: "mpp", title: Bilingual(id: "Mal", en: "Mall"), checklists: ["ruang"], several: true)
      ])
    #expect(instrument.reasons.map(\.id) == ["r1"])
    #expect(instrument.scales.first?.levels.map(\.key) == ["0", "1"])
    #expect(
      instrument.marks.map(\.threshold) == [.above(ExactDecimal(90)), .atLeast(ExactDecimal(90))])
    #expect(
      instrument.marks.map(\.minimums) == [
        [Minimum(of: ["k1", "i2"], measure: .percent(ExactDecimal(60)))],
        [Minimum(of: ["k2"], measure: .points(ExactDecimal(9)))],
      ])
  }

  @Test func aChecklist() throws {
    let checklist = try #require(SampleFolder().folder.checklists.first)
    #expect(checklist.title == Bilingual(id: "Ruang", en: "Room"))
    #expect(checklist.stage == .field)
    #expect(checklist.sections.map(\.id) == ["s1"])
    let first = Item(
      id: "a1", text: Bilingual(id: "Butir", en: "Item"), answer: .tick(partial: true),
      indicator: "i1", evidence: [.photo, .document], evidenceRequired: .after([.met, .partial]),
      confidence: .a)
    let second = Item(
      id: "a2", text: Bilingual(id: "Luas", en: "Area"),
      answer: .number(
        NumberRule(
          unit: same("m²"), min: ExactDecimal(0), max: ExactDecimal(100),
          bands: [
            Band(lower: Band.Limit(ExactDecimal(50), isIncluded: false), points: .one),
            Band(points: Fraction(1, 4)),
          ])),
      indicator: "i2", follows: "a1", notApplicable: ["r1"])
    let third = Item(
      id: "a3", text: Bilingual(id: "Skala", en: "Scale"),
      answer: .grade([
        Level(key: "0", text: Bilingual(id: "Tidak", en: "No"), points: .zero),
        Level(key: "1", text: Bilingual(id: "Ya", en: "Yes"), points: .one),
      ]),
      indicator: "i3", appliesWhen: Condition(item: "a1", answers: ["met"]))
    #expect(checklist.items == [first, second, third])
  }

  private func item(_ old: String, _ new: String) throws -> Item {
    let folder = SampleFolder().replacing(old, with: new, in: "ruang.yaml").folder
    let items = try #require(folder.checklists.first).items
    #expect(folder.diagnostics.filter { $0.severity == .error } == [])
    return try #require(items.first { $0.id == "a3" })
  }

  private static let option = "{id: x, text: {id: a, en: a}}"

  static let kinds: [(String, AnswerKind)] = [
    ("kind: tick", .tick(partial: false)),
    ("kind: ratio", .ratio([])),
    ("kind: ratio, decrease: true", .ratio([], decrease: true)),
    ("kind: ratio, decrease: false", .ratio([])),
    (
      "kind: index, max: 100, bands: [{points: 7/15}]",
      .index(max: ExactDecimal(100), bands: [Band(points: Fraction(7, 15))])
    ),
    ("kind: text", .text),
    ("kind: date", .date(withinDays: nil)),
    ("kind: date, within_days: 365", .date(withinDays: 365)),
    ("kind: index, max: 100", .index(max: ExactDecimal(100))),
    ("kind: index, min: 1, max: 5", .index(min: ExactDecimal(1), max: ExactDecimal(5))),
    ("kind: sample, of: 5", .sample(of: 5, bands: [])),
    (
      "kind: count, of: [\(option)]",
      .count(of: [CountOption(id: "x", text: Bilingual(id: "a", en: "a"))], bands: [])
    ),
    (
      "kind: ratio, bands: [{at_most: 5, points: 0}, {points: 1}]",
      .ratio([
        Band(upper: Band.Limit(ExactDecimal(5), isIncluded: true), points: .zero),
        Band(points: .one),
      ])
    ),
    (
      "kind: grade, levels: [{key: a, text: {id: a, en: a}, points: 0.5}]",
      .grade([
        Level(
          key: "a", text: Bilingual(id: "a", en: "a"), points: .half)
      ])
    ),
  ]

  @Test(arguments: kinds) func everyKindOfAnswer(_ yaml: String, _ kind: AnswerKind) throws {
    #expect(try item("kind: grade, scale: umum", yaml).answer == kind)
  }

  @Test func whatCanBeLeftOut() throws {
    let full = try item(
      "        indicator: i3",
      """
              indicator: none
              help: {id: a, en: b}
              weight: 2.5
              critical: true
              knockout: true
              evidence_required_when: always
              note_when: []
              basis: "PP 28/2024: Ps 43"
              confidence: B
      """)
    #expect(full.indicator == nil)
    #expect(full.help == Bilingual(id: "a", en: "b"))
    #expect(full.weight.text == "2.5")
    #expect(full.isCritical && full.isKnockout)
    #expect(full.evidenceRequired == .always)
    #expect(full.noteWhen == [])
    #expect(full.basis == "PP 28/2024: Ps 43")
    #expect(full.confidence == .b)
  }

  @Test func whatTheGateIsJudgedBy() throws {
    let sample = SampleFolder()
      .replacing("deadline_days: 7", with: "gate: ruang", in: "instrument.yaml")
      .replacing("        indicator: i1\n", with: "", in: "ruang.yaml")
      .replacing("indicator: i2", with: "indicator: none", in: "ruang.yaml")
      .replacing("        indicator: i3\n", with: "", in: "ruang.yaml")
    let items = try #require(sample.folder.checklists.first).items
    #expect(items.map(\.isCriterion) == [true, false, true])
    #expect(items.map(\.isRecordedOnly) == [false, true, false])
    #expect(items.map(\.indicator) == [nil, nil, nil])
  }

  @Test func aComponentSaysWhatItsOwnWeightsAre() throws {
    let sample = SampleFolder().replacing(
      "weight: 60\n    indicators", with: "weight: 60\n    weights: official\n    indicators",
      in: "instrument.yaml")
    let components = try #require(sample.folder.instrument).components
    #expect(components.map(\.weights) == [.official, nil])
  }

  /// YAML would make a truth value, a number, a date and nothing of these.
  @Test(arguments: ["no", "on", "1_000", "0o7", "2025-11-06", "~", "0x1F", "1e3", "null", "3.10"])
  func plainWordsStayText(_ word: String) throws {
    let text = try item("{id: Skala, en: Scale}", "{id: \(word), en: \(word)}").text
    #expect(text == same(word))
  }

  /// The same letters are the same bytes, whichever keyboard or system they come from.
  @Test func freeTextIsComposed() throws {
    let title = SampleFolder().replacing(
      "{id: Ruang, en: Room}", with: "{id: Re\u{301}se\u{301}ptionis, en: \"Caf\\u0065\\u0301\"}",
      in: "ruang.yaml")
    let read = try #require(title.folder.checklists.first).title
    #expect(Array(read.id.unicodeScalars) == Array("R\u{E9}s\u{E9}ptionis".unicodeScalars))
    #expect(Array(read.en.unicodeScalars) == Array("Caf\u{E9}".unicodeScalars))
  }

  @Test func onlyErrorsKeepAFileOut() {
    let remark = SampleFolder()
      .replacing("indicator: i3", with: "indicator: none", in: "ruang.yaml").folder
    #expect(remark.diagnostics.map(\.severity) == [.remark])
    #expect(remark.checklists.count == 1)
    let error = SampleFolder()
      .replacing("indicator: i3", with: "indicator: i4", in: "ruang.yaml").folder
    #expect(error.checklists == [])
    #expect(error.instrument != nil)
  }
}
