import Assessment
import Testing

@testable import Storage

/// Which items may give somebody away: all of a checklist, or single ones.
@Suite struct SensitiveTests {
  private func sensitive(_ before: String, _ after: String) throws -> [String] {
    let sample = SampleFolder().replacing(before, with: after, in: "ruang.yaml")
    let items = try #require(sample.folder.checklists.first).sections.flatMap(\.items)
    return items.filter(\.isSensitive).map(\.id)
  }

  @Test func noneUnlessItIsSaid() throws {
    #expect(try sensitive("stage: field", "stage: field") == [])
  }

  @Test func allOfAChecklistButThoseThatSayNo() throws {
    #expect(try sensitive("stage: field", "stage: field\nsensitive: true") == ["a1", "a2", "a3"])
    let sample = SampleFolder()
      .replacing("stage: field", with: "stage: field\nsensitive: true", in: "ruang.yaml")
      .replacing("confidence: A", with: "confidence: A\n        sensitive: false", in: "ruang.yaml")
    let items = try #require(sample.folder.checklists.first).sections.flatMap(\.items)
    #expect(items.map(\.isSensitive) == [false, true, true])
  }

  @Test func aSingleItem() throws {
    #expect(
      try sensitive("confidence: A", "confidence: A\n        sensitive: true") == ["a1"])
  }

  @Test func anythingButTrueAndFalseIsAFault() {
    let sample = SampleFolder()
      .replacing("stage: field", with: "stage: field\nsensitive: ya", in: "ruang.yaml")
    #expect(sample.folder.checklists.isEmpty)
  }

  /// Complaints and whistleblowing are never without the reminder.
  @Test func theShippedChecklistsOfComplaintsAreSensitive() throws {
    let catalogue = Catalogue(root: ShippedChecklistsTests.folder)
    let loaded = try catalogue.instrument("kota-antikorupsi")
    for id in ["wbs", "mpp-pengaduan"] {
      let list = try catalogue.checklist(id, of: loaded.instrument).checklist
      #expect(list.sections.flatMap(\.items).allSatisfy(\.isSensitive), "\(id)")
    }
    let office = try catalogue.checklist("inspektorat", of: loaded.instrument).checklist
    let clarification = office.sections.first { $0.id == "pengaduan" }
    #expect(clarification?.items.filter(\.isSensitive).isEmpty == false)
    #expect(!office.sections[0].items[0].isSensitive)
  }
}
