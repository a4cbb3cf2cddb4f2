import Assessment
import Storage
import Testing
import Text

/// Instruments and checklists for the program, each with the hash of its file.
@Suite struct CatalogueTests {
  private let folder = TemporaryFolder()
  private let catalogue: Catalogue

  init() {
    folder.write("uji/instrument.yaml", SampleFolder.instrument)
    folder.write("uji/ruang.yaml", SampleFolder.checklist)
    folder.write("zona/instrument.yaml", "id: [x")
    folder.write("Not An Id/instrument.yaml", "")
    folder.write("empty/notes.txt", "")
    catalogue = Catalogue(root: folder.path)
  }

  private func lines(_ body: () throws -> Void) -> [String] {
    do {
      try body()
      return []
    } catch let error as CatalogueError {
      return error.lines(in: Language.english.phrases)
    } catch {
      return ["\(error)"]
    }
  }

  @Test func theListOpensNoFile() {
    #expect(catalogue.instrumentIds() == ["uji", "zona"])
    #expect(Catalogue(root: folder.path + "/none").instrumentIds() == [])
  }

  @Test func anInstrumentIsReadWithoutItsChecklists() throws {
    folder.write("uji/ruang.yaml", "id: [")
    let loaded = try catalogue.instrument("uji")
    #expect(loaded.instrument.places.map(\.id) == ["mpp"])
    #expect(loaded.bytes == Array(SampleFolder.instrument.utf8))
    #expect(loaded.reference.id == "uji")
    #expect(loaded.reference.revision == "1")
  }

  @Test func aChecklistIsReadWithoutAllOthers() throws {
    let instrument = try catalogue.instrument("uji").instrument
    folder.write("uji/instrument.yaml", "id: [")
    folder.write("uji/taman.yaml", "id: [")
    #expect(try catalogue.checklist("ruang", of: instrument).checklist.items.count == 3)
  }

  /// A visit is filled by the copies that were made when it was opened.
  @Test func aCopyIsReadAsItWasWhateverIsMendedLater() throws {
    let instrument = try catalogue.instrument("uji")
    let checklist = try catalogue.checklist("ruang", of: instrument.instrument)
    let assessment = AssessmentFolder(path: folder.path + "/penilaian")
    for bytes in [instrument.bytes, checklist.bytes] { try assessment.keep(bytes) }
    let mended = SampleFolder().replacing("en: Room", with: "en: The room", in: "ruang.yaml")
    folder.write("uji/ruang.yaml", mended.files["ruang.yaml"] ?? "")
    #expect(try catalogue.checklist("ruang", of: instrument.instrument) != checklist)
    let keptInstrument = try #require(assessment.kept(instrument.reference.sha256))
    let kept = try #require(assessment.kept(checklist.reference.sha256))
    let again = try LoadedInstrument(bytes: keptInstrument, file: "i.yaml")
    #expect(again == instrument)
    #expect(
      try LoadedChecklist(bytes: kept, file: "x.yaml", instrument: again.instrument) == checklist)
  }

  /// The hash is that of `sha256sum`.
  @Test func theHashIsTheFiles() throws {
    let yaml = SampleFolder.checklist
    let instrument = try catalogue.instrument("uji").instrument
    let loaded = try catalogue.checklist("ruang", of: instrument)
    #expect(loaded.bytes == Array(yaml.utf8))
    #expect(loaded.reference.id == "ruang")
    #expect(
      loaded.reference.sha256.hex
        == "c940750444604d8f069b744b05765b7c3da324b248e676fe2a95382ab8f5130e")
    let again = try LoadedChecklist(
      bytes: loaded.bytes, file: "instruments/x.yaml", instrument: instrument)
    #expect(again == loaded)
    let changed = try LoadedChecklist(
      bytes: loaded.bytes + [0x0A], file: "x.yaml", instrument: instrument)
    #expect(changed.checklist == loaded.checklist)
    #expect(changed.reference.sha256 != loaded.reference.sha256)
  }

  @Test func whatIsNotThere() throws {
    let instrument = try catalogue.instrument("uji").instrument
    #expect(
      lines { _ = try catalogue.instrument("uij") } == [
        "there is no instrument 'uij'; did you mean 'uji'?"
      ])
    #expect(
      lines { _ = try catalogue.instrument("../uji") } == [
        "there is no instrument '../uji'; write uji or zona"
      ])
    #expect(
      lines { _ = try catalogue.checklist("taman", of: instrument) } == [
        "there is no checklist 'taman'; write ruang"
      ])
    #expect(
      lines { _ = try catalogue.checklist("../zona/instrument", of: instrument) } == [
        "there is no checklist '../zona/instrument'; write ruang"
      ])
  }

  @Test func whatIsFaulty() throws {
    let instrument = try catalogue.instrument("uji").instrument
    let said = lines { _ = try catalogue.instrument("zona") }
    #expect(said.count == 1)
    #expect(said.first?.hasPrefix("\(folder.path)/zona/instrument.yaml:1:5:") == true)
    let spoilt = SampleFolder().replacing("kind: tick", with: "kind: tik", in: "ruang.yaml")
      .replacing("[r1]", with: "[r9]", in: "ruang.yaml")
    folder.write("uji/ruang.yaml", spoilt.files["ruang.yaml"] ?? "")
    #expect(
      lines { _ = try catalogue.checklist("ruang", of: instrument) } == [
        "\(folder.path)/uji/ruang.yaml:11:24: unknown answer kind 'tik'; "
          + "write tick, grade, number, ratio, count, sample, date, text or index",
        "\(folder.path)/uji/ruang.yaml:28:26: there is no reason 'r9'; did you mean 'r1'?",
      ])
  }

  @Test func aNameThatIsNotTheId() throws {
    let instrument = try catalogue.instrument("uji").instrument
    folder.write("uji/taman.yaml", SampleFolder.checklist)
    folder.write("lain/instrument.yaml", SampleFolder.instrument)
    #expect(
      lines { _ = try catalogue.checklist("taman", of: instrument) } == [
        "\(folder.path)/uji/taman.yaml:1:1: the id 'ruang' is not the file's name; "
          + "name the file ruang.yaml or mend the id"
      ])
    #expect(
      lines { _ = try catalogue.instrument("lain") } == [
        "\(folder.path)/lain/instrument.yaml:1:1: the id 'uji' is not the folder's name; "
          + "name the folder uji or mend the id"
      ])
  }
}
