import Assessment
import Testing
import Text

@Suite("Texts that one language seems to lack")
struct UntranslatedTests {
  private func isFound(_ id: String, _ en: String) -> Bool {
    var item = Item.sample("a")
    item.text = Bilingual(id: id, en: en)
    return found([item]) == ["a"]
  }

  private func found(_ items: [Item], _ change: (inout City) -> Void = { _ in }) -> [String] {
    var city = City(items)
    change(&city)
    return Blueprint(instrument: city.instrument, checklists: city.checklists).untranslated
      .map(\.owner)
  }

  @Test("two words or more that are the same, unless all of them begin with a capital")
  func same() {
    #expect(isFound("ruang tunggu", "ruang tunggu"))
    #expect(isFound("SOP pelayanan terpadu", "SOP pelayanan terpadu"))
    #expect(!isFound("Ruang tunggu", "Waiting room"))
    #expect(!isFound("Whistleblowing System (WBS)", "Whistleblowing System (WBS)"))
    #expect(!isFound("Inspektorat", "Inspektorat"))
    #expect(!isFound("tidak", "tidak"))
    #expect(!isFound("PermenPUPR 14/2017", "PermenPUPR 14/2017"))
  }

  @Test("a text that is empty in a language")
  func empty() {
    #expect(isFound("", "Room"))
    #expect(isFound("Ruang", ""))
  }

  @Test("in every text of an instrument and its checklists but units")
  func everywhere() {
    let same = Bilingual(id: "sama saja", en: "sama saja")
    let levels = [Level(key: "0", text: same, points: .zero)]
    var item = Item.sample("a", .count(of: [CountOption(id: "x", text: same)], bands: []))
    item.help = same
    let grade = Item.sample(
      "b", .grade(levels + [Level(key: "1", text: same, points: .one)]))
    let scaled = Item.sample("c", .grade(levels))
    let unit = Item.sample("d", .number(NumberRule(unit: same, bands: [])))
    let owners = found([item, grade, scaled, unit]) { city in
      city.instrument.title = same
      city.instrument.weightsSource = same
      city.instrument.components[0].title = same
      city.instrument.components[0].indicators[1].title = same
      city.instrument.places[0].title = same
      city.instrument.marks = [Mark(id: "baik", title: same, threshold: .atLeast(decimal("90")))]
      city.instrument.reasons = [Reason(id: "r", text: same)]
      city.instrument.scales = [Scale(id: "umum", levels: levels)]
      city.checklists[0].title = same
      city.checklists[0].note = same
      city.checklists[0].sections[0].title = same
    }
    #expect(
      owners == [
        "city", "city", "k1", "i2", "mpp", "baik", "r", "umum", "m", "m", "s", "a", "a", "b", "b",
      ])
  }
}
