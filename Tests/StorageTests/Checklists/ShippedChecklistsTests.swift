import Assessment
import Storage
import Testing
import Text

/// Every instrument and checklist of the repository can be used.
@Suite struct ShippedChecklistsTests {
  private static let folder: String = {
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
}
