import Assessment
import Reports
import Testing
import Text

/// What one period leaves to the next.
@Suite struct OpenFindingsTests {
  private static func item(
    _ id: String, _ answer: AnswerKind = .tick(partial: true), follows: String? = nil,
    evidence: EvidenceDemand? = nil
  ) -> Item {
    Item(
      id: id, text: Bilingual(id: "Butir \(id)", en: "Item \(id)"), answer: answer,
      indicator: "i1", evidence: evidence == nil ? [] : [.photo],
      evidenceRequired: evidence ?? .after([]), follows: follows)
  }

  private static let instrument = Instrument(
    id: "city", revision: "1", title: Bilingual(id: "Kota", en: "City"), weights: .assumed,
    components: [], places: [])

  private static let checklist = Checklist(
    id: "l", revision: "1", title: Bilingual(id: "L", en: "L"), stage: .field,
    sections: [
      Section(
        id: "s", title: Bilingual(id: "S", en: "S"),
        items: [
          item("a"), item("b"), item("c", follows: "a"), item("d"), item("e"),
          item("f", evidence: .always), item("g"),
        ])
    ])

  private func questions(
    _ events: [Event], language: Language = .indonesian
  ) throws -> [Question] {
    var log = LogFixture(
      VisitHead(
        visit: "v", role: .assessor, region: "Kota", period: "2025", place: "mpp", venue: "MPP",
        instrument: Reference(id: "city", revision: "1", sha256: .fake(1)),
        checklists: [Reference(id: "l", revision: "1", sha256: .fake(2))], assessor: "Sari",
        institution: "BPKP"))
    for event in events { log.add(event) }
    let visit = try #require(Visit(log.entries))
    let worksheet = Worksheet(
      visit: visit, instrument: Self.instrument, checklists: [Self.checklist])
    return OpenFindings.questions(in: worksheet, phrases: language.phrases)
  }

  private static let events: [Event] = [
    .answer(item: "a", .tick(.unmet)), .note(item: "a", .text("Retak.")),
    .note(item: "a", .confidential(.zero)), .answer(item: "b", .tick(.partial)),
    .answer(item: "d", .tick(.met)), .note(item: "d", .text("Baik.")),
    .flag(item: "e", text: "Pengelola tidak ada"), .answer(item: "f", .tick(.met)),
  ]

  @Test func areUnmetPartialFlaggedOrWithoutEvidence() throws {
    #expect(
      try questions(Self.events).map { "\($0.visit) \($0.item) \($0.text)" } == [
        "v a 2025: tidak sesuai; catatan: Retak.", "v b 2025: sebagian",
        "v e 2025: belum dijawab; diserahkan ke ketua tim: Pengelola tidak ada",
        "v f 2025: sesuai; bukti belum ada",
      ])
  }

  @Test func speakTheLanguageOfWhoCarriesThemOn() throws {
    #expect(
      try questions(Self.events, language: .english).map(\.text) == [
        "2025: unmet; note: Retak.", "2025: partial",
        "2025: unanswered; left to the team lead: Pengelola tidak ada",
        "2025: met; evidence missing",
      ])
  }

  @Test func whatWasMendedWithinTheVisitIsNotOpen() throws {
    let mended = Self.events.prefix(2) + [.answer(item: "a", .tick(.met))]
    #expect(try questions(Array(mended)) == [])
  }

  @Test func aLongNoteFitsInALine() throws {
    let long = String(repeating: "\u{7}\"é😀", count: 4000)
    let text = try #require(
      try questions([.answer(item: "a", .tick(.unmet)), .note(item: "a", .text(long))]).first
    ).text
    #expect(text.unicodeScalars.count == 2000 && text.hasSuffix("…"))
  }
}
