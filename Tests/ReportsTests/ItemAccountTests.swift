import Assessment
import Reports
import Testing
import Text

/// What the report says of single items, in visits of a few entries.
@Suite struct ItemAccountTests {
  @Test func `A criterion of the gate is judged although it feeds no indicator`() throws {
    let items = [true, false].map { isCriterion in
      [
        Item(
          id: "k-1", text: Bilingual(id: "Opini WTP", en: "Clean audit"), answer: .text,
          isCriterion: isCriterion),
        Item(
          id: "k-2", text: Bilingual(id: "Luas", en: "Area"), answer: .sample(of: 5, bands: []),
          isCriterion: isCriterion),
      ]
    }
    let events: [Event] = [
      .answer(item: "k-1", .text("LHP 12")), .answer(item: "k-2", .sample(found: 1, of: 5)),
    ]
    let gate = try page(events, items[0], gate: "daftar")
    #expect(gate.contains("k-1  Opini WTP [kriteria]\n     Jawaban : LHP 12 — sesuai\n"))
    #expect(gate.contains("k-2  Luas [kriteria]\n     Jawaban : 1 dari 5 — sebagian\n"))
    let plain = try page(events, items[1], gate: "daftar")
    #expect(plain.contains("k-1  Opini WTP [dicatat saja]\n     Jawaban : LHP 12\n"))
    #expect(plain.contains("dicatat saja 2"))
  }

  @Test func `What a parent settles names the parent, down a chain`() throws {
    let items = [
      tick("a-1", notApplicable: ["one-storey"]), tick("a-2", follows: "a-1"),
      tick("a-3", follows: "a-2"), tick("a-4", when: Condition(item: "a-3", answers: ["met"])),
    ]
    let none = Answer.notApplicable(reason: "one-storey", text: nil)
    let absent = try page([.answer(item: "a-1", none)], items)
    #expect(absent.contains("Jawaban : tidak berlaku: gedung satu lantai\n"))
    #expect(absent.contains("Jawaban : tidak berlaku, karena a-1: tidak berlaku\n"))
    #expect(absent.contains("Jawaban : tidak berlaku, karena a-3: tidak berlaku\n"))
    let unmet = try page([.answer(item: "a-1", .tick(.unmet))], items)
    #expect(unmet.contains("Jawaban : 0, karena a-1 tidak sesuai\n"))
    #expect(unmet.contains("Jawaban : 0, karena a-2 tidak sesuai\n"))
    #expect(unmet.contains("Jawaban : tidak berlaku, karena a-3: tidak sesuai\n"))
  }

  @Test func `Changes are counted, and what was taken back is gone from the page`() throws {
    let events: [Event] = [
      .answer(item: "a-1", .tick(.met)), .answer(item: "a-1", .tick(.unmet)),
      .answer(item: "a-1", .tick(.met)), .note(item: "a-1", .text("keliru")),
      .retract(entry: 4), .flag(item: "a-1", text: nil),
    ]
    let text = try page(events, [tick("a-1")])
    #expect(text.contains("Diubah     : 2 kali; riwayatnya ada di log\n"))
    #expect(text.contains("jawaban diubah: 2, entri ditarik: 1;"))
    #expect(text.contains("Diserahkan : [09.14] diserahkan ke ketua tim\n"))
    #expect(!text.contains("keliru"))
    let english = try page(Array(events.prefix(2)), [tick("a-1")], English())
    #expect(english.contains("Changed : once; its history is in the log\n"))
  }

  @Test func `An unmet critical item comes before all others, by parent or by answer`() throws {
    var items = [tick("a-1"), tick("a-2", follows: "a-1"), tick("a-3")]
    items[1].isCritical = true
    items[2].isKnockout = true
    let text = try page([.answer(item: "a-1", .tick(.unmet))], items)
    let critical = try #require(
      text.firstRange(of: "a-2  Butir [kritis]\n     Jawaban  : 0, karena a-1"))
    let pending = try #require(
      text.firstRange(of: "a-3  Butir [gugur]\n     Tertunda : belum dijawab"))
    let list = try #require(text.firstRange(of: "a-1  Butir\n"))
    #expect(critical.upperBound < pending.lowerBound && pending.upperBound < list.lowerBound)
  }

  @Test func `Nothing critical and nothing pending is said, not left out`() throws {
    let text = try page([.answer(item: "a-1", .tick(.met))], [tick("a-1")])
    #expect(text.ranges(of: "Tidak ada.\n").count == 2)
  }

  @Test func `A provisional figure without a floor is provisional all the same`() throws {
    let item = Item(
      id: "m-1", text: Bilingual(id: "MCSP", en: "MCSP"), answer: .index(max: .of("100")),
      indicator: "i1")
    let figure = IndexFigure(value: .of("76"), state: .provisional)
    let text = try page([.answer(item: "m-1", .index(figure))], [item])
    #expect(text.contains("Tertunda : sementara\n"))
    #expect(text.contains("Jawaban  : 76 (sementara) — sebagian\n"))
  }

  private func tick(
    _ id: String, follows: String? = nil, when: Condition? = nil, notApplicable: [String] = []
  ) -> Item {
    ChecklistFixture.item(
      id, "Butir", "Item", .tick(partial: false), follows: follows, appliesWhen: when,
      notApplicable: notApplicable)
  }

  private func page(
    _ events: [Event], _ items: [Item], _ phrases: any Phrases = Indonesian(),
    gate: String? = nil
  ) throws -> String {
    var log = LogFixture(VisitFixture.head())
    for event in events { log.add(event) }
    var instrument = ChecklistFixture.instrument
    instrument.gate = gate
    let list = Checklist(
      id: "daftar", revision: "1", title: Bilingual(id: "Daftar", en: "List"), stage: .field,
      sections: [Section(id: "s", title: Bilingual(id: "S", en: "S"), items: items)])
    let visit = try #require(Visit(log.entries))
    let worksheet = Worksheet(visit: visit, instrument: instrument, checklists: [list])
    return PlainText(
      VisitReport.document(worksheet: worksheet, phrases: phrases, version: "1.0")
    ).text()
  }
}
