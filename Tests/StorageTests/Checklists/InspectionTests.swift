import Assessment
import Glibc
import Storage
import Testing
import Text

/// Files and folders as people name them on the command line.
@Suite struct InspectionTests {
  private let folder = TemporaryFolder()

  init() {
    folder.write("Checklists/uji/instrument.yaml", SampleFolder.instrument)
    folder.write("Checklists/uji/ruang.yaml", SampleFolder.checklist)
  }

  private func lines(_ inspection: Inspection) -> [String] {
    inspection.diagnostics.map { diagnostic in
      let line = diagnostic.line(in: Language.english.phrases)
      return line.hasPrefix(folder.path) ? String(line.dropFirst(folder.path.count)) : line
    }
  }

  private func check(_ names: String...) -> Inspection {
    Inspection.check(paths: names.map { "\(folder.path)/\($0)" })
  }

  private func spoil() {
    let sample = SampleFolder().replacing("stage: field", with: "stage: x", in: "ruang.yaml")
    folder.write("Checklists/uji/ruang.yaml", sample.files["ruang.yaml"] ?? "")
  }

  private static let unknownStage =
    "unknown stage 'x'; write field, document, presentation or discussion"

  @Test(arguments: [
    "Checklists", "Checklists/", "Checklists/uji", "Checklists/uji/", "Checklists/uji/ruang.yaml",
    "Checklists/uji/../uji",
  ])
  func everyWayToNameIt(_ name: String) {
    let sound = check(name)
    #expect(lines(sound) == [])
    #expect(sound.folders.map { $0.checklists.map(\.id) } == [["ruang"]])
    spoil()
    let file = name.hasSuffix(".yaml") ? name : name.hasSuffix("/") ? name : name + "/"
    let inner =
      name.hasSuffix(".yaml") ? "" : name.contains("uji") ? "ruang.yaml" : "uji/ruang.yaml"
    #expect(lines(check(name)) == ["/\(file)\(inner):4:8: \(Self.unknownStage)"])
  }

  @Test func severalPathsAreSaidTogetherAndOnce() {
    spoil()
    folder.write("Checklists/lain/other.yaml", "id: [x")
    let said = [
      "/Checklists/lain/instrument.yaml:1:1: instrument.yaml is missing; "
        + "put it beside the checklists",
      "/Checklists/lain/other.yaml:1:5: a comma or a closing bracket is missing; "
        + "close [ with ] and { with }",
      "/Checklists/uji/ruang.yaml:4:8: \(Self.unknownStage)",
    ]
    #expect(lines(check("Checklists", "Checklists/uji", "Checklists")) == said)
  }

  @Test func ofAFileOnlyItsOwnFaultsAndTheInstruments() {
    spoil()
    folder.write("Checklists/uji/taman.yaml", "id: taman\n")
    let instrument = SampleFolder().replacing(
      "weight: 15.5", with: "weight: 0", in: "instrument.yaml")
    folder.write("Checklists/uji/instrument.yaml", instrument.files["instrument.yaml"] ?? "")
    #expect(
      lines(check("Checklists/uji/ruang.yaml")) == [
        "/Checklists/uji/instrument.yaml:15:53: this is not possible; write a number above 0",
        "/Checklists/uji/ruang.yaml:4:8: \(Self.unknownStage)",
      ])
    #expect(
      lines(check("Checklists/uji/instrument.yaml")) == [
        "/Checklists/uji/instrument.yaml:15:53: this is not possible; write a number above 0"
      ])
  }

  @Test func remarksOnTheInstrumentAreForTheInstrument() {
    let sample = SampleFolder()
      .replacing("indicator: i3", with: "indicator: none", in: "ruang.yaml")
    folder.write("Checklists/uji/ruang.yaml", sample.files["ruang.yaml"] ?? "")
    #expect(lines(check("Checklists/uji/ruang.yaml")) == [])
    #expect(lines(check("Checklists/uji/instrument.yaml")).count == 1)
  }

  @Test func aSharedIdIsToldOfTheFileThatWasNamed() {
    let copy = SampleFolder().replacing("id: ruang", with: "id: taman", in: "ruang.yaml")
    folder.write("Checklists/uji/taman.yaml", copy.files["ruang.yaml"] ?? "")
    #expect(
      lines(check("Checklists/uji/ruang.yaml")).first
        == "/Checklists/uji/ruang.yaml:9:13: the item 'a1' is there already "
        + "(\(folder.path)/Checklists/uji/taman.yaml:9:13); choose another id")
  }

  @Test func whatIsNotThere() {
    let inspection = check("Checklists/none", "Checklists/uji")
    #expect(inspection.missing == ["\(folder.path)/Checklists/none"])
    #expect(
      lines(inspection) == [
        "/Checklists/none:1:1: there is no such file or folder; check the path"
      ])
  }

  @Test func anEmptyFolderHasNoInstrument() {
    folder.write("empty/picture.txt", "")
    #expect(
      lines(check("empty")) == [
        "/empty/instrument.yaml:1:1: instrument.yaml is missing; put it beside the checklists"
      ])
  }

  @Test func namesThatAreNotRead() {
    folder.write("Checklists/uji/taman.yml", "id: taman\n")
    folder.write("Checklists/uji/.taman.yaml", "id: taman\n")
    #expect(
      lines(check("Checklists")) == [
        "/Checklists/uji/taman.yml:1:1: warning: the name ends in .yml, so the file is not read; "
          + "name it .yaml"
      ])
  }

  @Test func pipesAndFoldersAreNotWaitedFor() {
    _ = unsafe mkfifo("\(folder.path)/Checklists/uji/pipe.yaml", 0o600)
    folder.write("Checklists/uji/folder.yaml/x", "")
    let said = "this is not an ordinary file; name a YAML file or a folder"
    #expect(
      lines(check("Checklists")) == [
        "/Checklists/uji/folder.yaml:1:1: \(said)", "/Checklists/uji/pipe.yaml:1:1: \(said)",
      ])
  }

  @Test func aFileWithoutEnd() {
    _ = unsafe symlink("/dev/zero", "\(folder.path)/Checklists/uji/zero.yaml")
    folder.write("Checklists/uji/large.yaml", String(repeating: "#\n", count: 600_000))
    #expect(
      lines(check("Checklists")) == [
        "/Checklists/uji/large.yaml:1:1: the file is larger than 1 MiB; "
          + "divide it into several files",
        "/Checklists/uji/zero.yaml:1:1: this is not an ordinary file; "
          + "name a YAML file or a folder",
      ])
  }
}
