import Assessment
import Storage
import Testing
import Text

/// Every instrument and checklist of the repository can be used.
@Suite struct ShippedChecklistsTests {
  static let folder: String = {
    let parts = #filePath.split(separator: "/")
    return "/" + parts.dropLast(4).joined(separator: "/") + "/Checklists"
  }()

  @Test func nothingIsWrongWithThem() {
    let inspection = Inspection.check(paths: [Self.folder])
    let faults = inspection.diagnostics.filter { $0.severity != .remark }
      .map { $0.line(in: Language.english.phrases) }
    #expect(faults == [])
    #expect(inspection.missing == [])
  }

  @Test func theCatalogueGivesEachOfThem() throws {
    let catalogue = Catalogue(root: Self.folder)
    let ids = catalogue.instrumentIds()
    #expect(!ids.isEmpty)
    for id in ids {
      let loaded = try catalogue.instrument(id)
      for place in loaded.instrument.places {
        for checklist in place.checklists {
          #expect(
            try !catalogue.checklist(checklist, of: loaded.instrument).checklist.items.isEmpty)
        }
      }
    }
  }

  /// The rows of the field checks that the lists were written from, by area.
  private static let rows = [
    "anak": 20, "asi": 22, "dis": 28, "mppk": 16, "mppl": 28, "adu": 22, "wbs": 15, "ins": 29,
    "pbj": 20, "pbji": 16, "int": 18, "psm": 13,
  ]

  @Test func everyRowOfTheFieldChecksHasItsItems() throws {
    let ids = try Self.checklists("kota-antikorupsi").flatMap(\.items).map(\.id)
    for (area, count) in Self.rows {
      let rows = Set(ids.filter { $0.hasPrefix("\(area)-") }.map { $0.filter(\.isNumber) })
      #expect(rows == Set((1...count).map { $0 < 10 ? "0\($0)" : "\($0)" }), "\(area)")
    }
  }

  @Test func everyIndicatorIsFedFromTheStagesThatCanShowIt() throws {
    let lists = try Self.checklists("kota-antikorupsi")
    for number in 1...19 {
      let indicator = number < 10 ? "i0\(number)" : "i\(number)"
      let feeding = lists.filter { $0.items.contains { $0.indicator == indicator } }
      let wanted = number == 1 ? [.document] : Set(Stage.allCases)
      #expect(Set(feeding.map(\.stage)) == wanted, "\(indicator)")
    }
  }

  @Test func theRegionalIndexIsAFigureOfItsOwn() throws {
    let lists = try Self.checklists("kota-antikorupsi")
    let items = lists.flatMap(\.items).filter { $0.indicator == "i01" }
    let item = try #require(items.first)
    #expect(items.count == 1)
    let provisional = Answer.index(
      IndexFigure(
        value: ExactDecimal(76), state: .provisional, floor: ExactDecimal(73), source: "KPK"))
    #expect(item.problem(with: provisional) == nil)
    #expect(
      item.outcome(of: provisional, on: try #require(CalendarDate("2025-11-06")))
        == .points(Fraction(76) / Fraction(100)))
  }

  @Test(arguments: ["kota-antikorupsi", "zona-integritas", "desa-antikorupsi"])
  func everyItemSaysWhatItRestsOn(instrument: String) throws {
    for item in try Self.checklists(instrument).flatMap(\.items) {
      #expect(item.help != nil && item.basis != nil && item.confidence != nil, "\(item.id)")
      for text in [item.text.id, item.text.en] {
        #expect(Columns.width(of: text) <= 66, "\(item.id)")
      }
    }
  }

  @Test func theKnockOutStandsOutsideTheScore() throws {
    let items = try Self.checklists("kota-antikorupsi").flatMap(\.items)
    let knockouts = items.filter(\.isKnockout)
    #expect(!knockouts.isEmpty && knockouts.allSatisfy { $0.indicator == nil })
  }

  private static func checklists(_ instrument: String) throws -> [Checklist] {
    let catalogue = Catalogue(root: folder)
    let loaded = try catalogue.instrument(instrument)
    let ids = loaded.instrument.places.flatMap(\.checklists)
    return try Set(ids).sorted().map {
      try catalogue.checklist($0, of: loaded.instrument).checklist
    }
  }
}
