import Assessment
import Reports
import Testing
import Text

@Suite struct InstrumentSummaryTests {
  private func lines(
    _ blueprint: Blueprint = BlueprintFixture.blueprint, _ language: Language = .english
  ) -> [String] {
    PlainText(InstrumentSummary.document(of: blueprint, phrases: language.phrases)).lines()
  }

  /// What stands under a heading, up to the next empty line.
  private func section(_ heading: String, _ lines: [String]) -> [String] {
    guard let start = lines.firstIndex(of: heading) else { return [] }
    return Array(lines[(start + 2)...].prefix { !$0.isEmpty })
  }

  private func changed(_ change: (inout Instrument, inout [Checklist]) -> Void) -> Blueprint {
    var instrument = BlueprintFixture.instrument
    var checklists = BlueprintFixture.checklists
    change(&instrument, &checklists)
    return Blueprint(instrument: instrument, checklists: checklists)
  }

  @Test func `An indicator that loses its only item is named, and its weight is not covered`() {
    let before = lines()
    #expect(section("Indicators without items", before) == ["i2 : Compliance"])
    #expect(before.contains("Coverage : 2 of 3 indicators have items: 80.00 of 100.00 points"))
    let poorer = changed { _, lists in
      for index in lists[0].sections.indices {
        lists[0].sections[index].items.removeAll { $0.indicator == "i3" }
      }
    }
    #expect(
      section("Indicators without items", lines(poorer))
        == ["i2 : Compliance", "i3 : Access for all"])
    #expect(
      lines(poorer).contains("Coverage : 1 of 3 indicators have items: 42.50 of 100.00 points"))
  }

  @Test func `A list that a place begins to use is no longer unused, and feeds at its stage`() {
    #expect(section("Checklists that no place uses", lines()) == ["cadangan : Spare"])
    let used = lines(changed { instrument, _ in instrument.places[0].checklists += ["cadangan"] })
    #expect(section("Checklists that no place uses", used) == ["None."])
    #expect(!lines().contains { $0.hasPrefix("i3  ") && $0.hasSuffix("1    4") })
    #expect(used.contains { $0.hasPrefix("i3  ") && $0.hasSuffix("-         1    4") })
  }

  @Test func `A gate that is worked through nowhere is a list that no place uses`() {
    let nowhere = lines(changed { instrument, _ in instrument.places.removeLast() })
    #expect(
      section("Checklists that no place uses", nowhere)
        == ["syarat   : Conditions", "cadangan : Spare"])
  }

  @Test func `A missing translation is shown with the id of what lacks it`() {
    let heading = "Translations that may be missing"
    #expect(section(heading, lines()) == ["c-01 : Tanya jawab bebas"])
    let translated = changed { _, lists in
      lists[3].sections[0].items[0].text.en = "Free discussion"
    }
    #expect(section(heading, lines(translated)) == ["None."])
    let empty = changed { _, lists in
      lists[3].sections[0].items[0].text.en = "Free discussion"
      lists[0].note = Bilingual(id: "", en: "Drawn from practice.")
    }
    #expect(section(heading, lines(empty)) == ["ruang : Drawn from practice."])
  }

  @Test func `Totals are of all lists`() {
    let found = lines()
    #expect(
      found.contains("Total                  16      10         3     2         2     1"))
    #expect(found.contains { $0.hasPrefix("Total      1   1   2  12  met/unmet 4, grade 1,") })
    #expect(found.contains("    Total              100         4      5         -         -    9"))
  }

  @Test func `Whose weights they are stands at the top`() {
    #expect(lines().contains("Weights    : ASSUMED, not the official ones; source: spread evenly"))
    let official = changed { instrument, _ in instrument.weights = .official }
    #expect(lines(official, .indonesian).contains("Bobot     : resmi"))
  }
}
