import Assessment
import Storage
import Testing
import Text

/// What an instrument and its checklists have to be to each other.
@Suite struct FolderRuleTests {
  @Test func aSoundFolderSaysNothing() {
    let folder = SampleFolder().folder
    #expect(folder.diagnostics == [])
    #expect(folder.instrument?.id == "uji")
    #expect(folder.checklists.map(\.id) == ["ruang"])
  }

  @Test func withoutAnInstrument() {
    var sample = SampleFolder()
    sample.files["instrument.yaml"] = nil
    #expect(
      sample.lines() == [
        "instrument.yaml:1:1: instrument.yaml is missing; put it beside the checklists"
      ])
    #expect(sample.folder.checklists == [])
  }

  @Test func namesAreIds() {
    #expect(
      SpoiltCase.instrument("id: uji", "id: ujian").said == [
        "instrument.yaml:1:5: the id 'ujian' is not the folder's name; "
          + "name the folder ujian or mend the id"
      ])
    #expect(
      SpoiltCase.item("id: ruang", "id: ruangan").said == [
        "instrument.yaml:20:18: there is no checklist 'ruang'; write ruangan",
        "ruang.yaml:1:5: the id 'ruangan' is not the file's name; "
          + "name the file ruangan.yaml or mend the id",
        "ruang.yaml:1:5: warning: no place names the checklist 'ruangan'; "
          + "add it to a place in instrument.yaml",
      ])
  }

  @Test func anInstrumentStandsByItselfWhereItsChecklistsAreMissed() {
    let sample = SampleFolder().replacing("[ruang]", with: "[ruang, taman]", in: "instrument.yaml")
    #expect(sample.folder.diagnostics.hasErrors)
    #expect(sample.folder.instrument?.places.first?.checklists == ["ruang", "taman"])
    #expect(sample.folder.checklists.map(\.id) == ["ruang"])
    let broken = SampleFolder().replacing("weight: 15.5", with: "weight: 0", in: "instrument.yaml")
    #expect(broken.folder.instrument == nil && broken.folder.checklists == [])
  }

  @Test func itemsAreUniqueInTheWholeInstrument() {
    var sample = SampleFolder().replacing("[ruang]", with: "[ruang, taman]", in: "instrument.yaml")
    sample.files["taman.yaml"] = SampleFolder.checklist
    sample = sample.replacing("id: ruang", with: "id: taman", in: "taman.yaml")
    #expect(
      sample.lines() == [
        "taman.yaml:9:13: the item 'a1' is there already (c/ruang.yaml:9:13); choose another id",
        "taman.yaml:16:13: the item 'a2' is there already (c/ruang.yaml:16:13); choose another id",
        "taman.yaml:29:13: the item 'a3' is there already (c/ruang.yaml:29:13); choose another id",
      ])
    #expect(sample.folder.checklists.map(\.id) == ["ruang"])
  }

  @Test func aChecklistThatNoPlaceNames() {
    var sample = SampleFolder()
    sample.files["taman.yaml"] = SampleFolder.checklist
    sample = sample.replacing("id: ruang", with: "id: taman", in: "taman.yaml")
    for item in ["a1", "a2", "a3"] {
      sample = sample.replacing("- id: \(item)", with: "- id: t\(item)", in: "taman.yaml")
    }
    sample = sample.replacing("follows: a1", with: "follows: ta1", in: "taman.yaml")
      .replacing("item: a1", with: "item: ta1", in: "taman.yaml")
    let said =
      "taman.yaml:1:5: warning: no place names the checklist 'taman'; "
      + "add it to a place in instrument.yaml"
    #expect(sample.lines() == [said])
    #expect(sample.folder.checklists.count == 2)
    var gate = sample.replacing("deadline_days: 7", with: "gate: taman", in: "instrument.yaml")
    for indicator in ["i1", "i2", "i3"] {
      gate = gate.replacing("        indicator: \(indicator)\n", with: "", in: "taman.yaml")
    }
    #expect(gate.lines() == [])
  }

  @Test func anIndicatorThatNobodyFeeds() {
    #expect(
      SpoiltCase.item("indicator: i1", "indicator: none").said == [
        "instrument.yaml:10:14: remark: no item feeds the indicator 'i1'; "
          + "the lead has to decide its points"
      ])
  }

  @Test func aBrokenChecklistHidesWhatItWouldFeed() {
    let sample = SampleFolder()
      .replacing("indicator: i1", with: "indicator: none", in: "ruang.yaml")
      .replacing("stage: field\n", with: "", in: "ruang.yaml")
    #expect(sample.lines() == ["ruang.yaml:1:1: the key 'stage' is missing; add it"])
  }

  @Test func everythingIsSaidAtOnceAndInOrder() {
    let sample = SampleFolder()
      .replacing("weight: 15.5", with: "weight: 15", in: "instrument.yaml")
      .replacing("confidence: A", with: "confidence: Z", in: "ruang.yaml")
      .replacing("stage: field", with: "stage: feild", in: "ruang.yaml")
      .replacing("scale: umum", with: "scale: umun", in: "ruang.yaml")
      .replacing("kind: tick", with: "kind: tik", in: "ruang.yaml")
    #expect(
      sample.lines().map { $0.prefix { $0 != " " } } == [
        "instrument.yaml:13:5:", "ruang.yaml:4:8:", "ruang.yaml:11:24:", "ruang.yaml:15:21:",
        "ruang.yaml:31:38:",
      ])
  }
}
