import Assessment
import Reports
import Testing
import Text

@Suite struct WordingTests {
  private let wording = Wording(Indonesian())
  private let english = Wording(English())

  @Test func `Answers are said with what they were measured in`() throws {
    #expect(words(.number(.of("11.0")), "asi-05") == "11,0 m²")
    #expect(words(.ratio(part: .of("41"), whole: .of("45")), "asi-06") == "41 : 45 (91,11 %)")
    #expect(words(.ratio(part: .of("1"), whole: .of("0")), "asi-06") == "1 : 0")
    #expect(words(.sample(found: 4, of: 5), "asi-08") == "4 dari 5")
    #expect(words(.count(["kulkas", "kursi"]), "asi-07") == "2 dari 3: kursi; kulkas")
    #expect(words(.count([]), "asi-07") == "0 dari 3")
    #expect(words(.grade("3"), "asi-04") == "3 (ada, tidak di semua lantai)")
    #expect(words(.grade("9"), "asi-04") == "9")
    #expect(words(.tick(.unmet), "asi-08") == "tidak sesuai")
    #expect(
      words(.notApplicable(reason: "one-storey", text: nil), "asi-10")
        == "tidak berlaku: gedung satu lantai")
    #expect(
      words(.notApplicable(reason: "lain", text: "x"), "asi-10") == "tidak berlaku: lain (x)")
    let figure = IndexFigure(value: .of("76.5"), state: .final, source: "JAGA")
    #expect(words(.index(figure), "umu-01") == "76,5 (final, JAGA)")
  }

  @Test func `A decrease is said by how large it is, and that less is better`() {
    func item(_ bands: [Band]) -> Item {
      Item(id: "a", text: Bilingual(id: "", en: ""), answer: .ratio(bands, decrease: true))
    }
    let answer = Answer.ratio(part: .of("41"), whole: .of("45"))
    #expect(
      wording.answer(answer, to: item([]), in: ChecklistFixture.instrument)
        == "41 : 45 (turun 8,89 %)")
    let half = Band(lower: .init(.of("50"), isIncluded: true), points: .one)
    #expect(
      wording.threshold(of: item([half]))
        == "turun paling sedikit 50 %; semakin kecil semakin baik")
    #expect(english.threshold(of: item([])) == "the less the better")
  }

  @Test func `The band of an outside figure is said as a number's`() {
    let bands = [Band(lower: .init(.of("76.5"), isIncluded: true), points: .one)]
    let item = Item(
      id: "a", text: Bilingual(id: "", en: ""), answer: .index(max: .of("100"), bands: bands))
    #expect(wording.threshold(of: item) == "paling sedikit 76,5")
  }

  @Test(arguments: [
    ("asi-05", "paling sedikit 12 m²", "at least 12 m²"),
    ("asi-06", "paling sedikit 90 %", "at least 90 %"),
    ("asi-09", "paling lama 7 hari sebelum kunjungan", "at most 7 days before the visit"),
  ])
  func `Thresholds are said in words`(id: String, indonesian: String, en: String) throws {
    let item = try #require(self.item(id))
    #expect(wording.threshold(of: item) == indonesian)
    #expect(english.threshold(of: item) == en)
  }

  @Test func `A band is said by its ends, and only where one gives full points`() {
    func threshold(_ bands: [Band]) -> String? {
      wording.threshold(
        of: Item(
          id: "a", text: Bilingual(id: "", en: ""), answer: .number(NumberRule(bands: bands))))
    }
    #expect(
      threshold([Band(lower: .init(.of("1.5"), isIncluded: false), points: .one)])
        == "lebih dari 1,5")
    #expect(
      threshold([Band(upper: .init(.of("3"), isIncluded: true), points: .one)])
        == "paling banyak 3")
    #expect(
      threshold([Band(upper: .init(.of("3"), isIncluded: false), points: .one)])
        == "kurang dari 3")
    let both = Band(
      lower: .init(.of("1"), isIncluded: true), upper: .init(.of("3"), isIncluded: true),
      points: .one)
    #expect(threshold([Band(points: .half), both]) == "1 s.d. 3")
    #expect(threshold([Band(points: .half)]) == nil)
    #expect(threshold([Band(points: .one)]) == nil)
  }

  @Test func `Times carry the zone of the clock, and their day when it is another one`() throws {
    let time = try #require(Timestamp("2025-11-06T09:02:11+07:00"))
    let utc = try #require(Timestamp("2025-02-01T23:59:00Z"))
    #expect(wording.moment(time) == "6 November 2025, 09.02 (UTC+07:00)")
    #expect(english.moment(utc) == "1 February 2025, 23:59 (UTC)")
    #expect(wording.moment(utc) == "1 Februari 2025, 23.59 (UTC)")
    #expect(wording.time(time, on: time.localDate) == "09.02")
    #expect(english.time(time, on: utc.localDate) == "6 November 2025, 09:02")
  }

  @Test func `Weights say when they are assumed, and by whom`() {
    var instrument = ChecklistFixture.instrument
    #expect(
      wording.weights(of: instrument)
        == "ASUMSI, bukan bobot resmi; sumber: dibagi rata; bobot resmi tidak dipublikasikan")
    instrument.weightsSource = nil
    #expect(english.weights(of: instrument) == "ASSUMED, not the official ones")
    instrument.weights = .official
    #expect(wording.weights(of: instrument) == "resmi")
  }

  @Test func `Terms begin a label with a capital`() {
    #expect(wording.label("surat tugas") == "Surat tugas")
    #expect(wording.label("") == "")
  }

  @Test func `Every term has its own word in each language`() {
    for wording in [wording, english] {
      let words = [
        PendingReason.allCases.map { wording.word($0) }, Stage.allCases.map { wording.word($0) },
        EvidenceKind.allCases.map { wording.word($0) },
        Evidence.Method.allCases.map { wording.word($0) },
        Evidence.Strength.allCases.map { wording.word($0) }, Role.allCases.map { wording.word($0) },
        Tick.allCases.map { wording.word($0) },
        AnswerKind.Form.allCases.map { wording.word($0) },
        Confidence.allCases.map { wording.word($0) },
      ]
      for words in words {
        #expect(Set(words).count == words.count)
        #expect(words.allSatisfy { !$0.isEmpty })
      }
    }
  }

  private func item(_ id: String) -> Item? {
    (ChecklistFixture.lactation.items + ChecklistFixture.general.items).first { $0.id == id }
  }

  private func words(_ answer: Answer, _ id: String) -> String? {
    item(id).map { wording.answer(answer, to: $0, in: ChecklistFixture.instrument) }
  }
}
