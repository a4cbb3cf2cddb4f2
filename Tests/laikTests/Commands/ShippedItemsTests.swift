import Assessment
import Display
import Storage
import Testing
import Text

@testable import Reports
@testable import Screens
@testable import laik

/// What assessors read of the shipped checklists, on the smallest screen they were written for.
@Suite struct ShippedItemsTests {
  /// Items that cannot be said in fewer lines: their parts are many, and each must be seen.
  private static let longer: Set<String> = ["dis-01"]

  @Test(arguments: Language.allCases)
  func fitTheScreenWithoutScrolling(language: Language) throws {
    let catalogue = Catalogue(root: Run.checklists)
    let visit = try Session().begin().worksheet.visit
    for id in catalogue.instrumentIds() {
      let instrument = try catalogue.instrument(id).instrument
      for place in instrument.places {
        let lists = try place.checklists.map {
          try catalogue.checklist($0, of: instrument).checklist
        }
        try look(at: Worksheet(visit: visit, instrument: instrument, checklists: lists), language)
      }
    }
  }

  private func look(at worksheet: Worksheet, _ language: Language) throws {
    let visit = OpenVisit(file: "x", worksheet: worksheet, sessionStart: 1)
    for item in worksheet.items where !Self.longer.contains(item.id) {
      let detail = ItemDetail(item, visit, Returns([]), Wording(language.phrases))
      #expect(detail.lines(width: 78, isRoomy: false).count <= 14, "\(item.id)")
    }
  }
}
