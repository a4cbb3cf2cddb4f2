import Assessment
import Storage
import Testing

/// A slip that leaves no YAML is told where it was made, and ends only its own file.
@Suite struct YAMLSyntaxTests {
  private static let quotes = "put the text in quotes, or check the indentation"
  private static let bracket =
    "a comma or a closing bracket is missing; close [ with ] and { with }"
  private static let misfit =
    "this does not fit the lines above; check the indentation, the dashes and the quotes"

  static let slips: [SpoiltCase] = [
    .item("stage: field", "stage: a: b", "ruang.yaml:4:9: a colon cannot stand here; \(quotes)"),
    .item(
      "stage: field", "stage: - b",
      "ruang.yaml:4:8: a list cannot begin here; "
        + "put it on its own line, or put the text in quotes"),
    .item(
      "stage: field", "stage field",
      "ruang.yaml:4:1: a key without a colon; write key: value"),
    .item(
      "stage: field", "stage: \"field",
      "ruang.yaml:4:8: the quote that begins here never ends; close it"),
    .item("stage: field", "stage: [field", "ruang.yaml:4:8: \(bracket)"),
    .item("stage: field", "stage: {field", "ruang.yaml:4:8: \(bracket)"),
    .item(
      "stage: field", "stage: \"fi\\q\"",
      "ruang.yaml:4:11: an unknown escape after \\; "
        + "write \\\\ for a backslash, or use single quotes"),
    .item(
      "stage: field", "stage: @field",
      "ruang.yaml:4:8: a value cannot begin with this character; put it in quotes"),
    .item("stage: field", "  stage: field", "ruang.yaml:4:3: \(misfit)"),
    .item("stage: field", "stage: \"a\" b", "ruang.yaml:4:12: \(misfit)"),
    .item("- id: a1", "id: a1", "ruang.yaml:10:13: a colon cannot stand here; \(quotes)"),
  ]

  @Test(arguments: slips) func slip(_ spoilt: SpoiltCase) {
    #expect(spoilt.said == spoilt.lines)
  }

  @Test func otherFilesAreStillChecked() {
    var sample = SampleFolder()
    sample.files["other.yaml"] = "id: [x\n"
    sample = sample.replacing("stage: field", with: "stage: feild", in: "ruang.yaml")
    #expect(
      sample.lines() == [
        "other.yaml:1:5: \(Self.bracket)",
        "ruang.yaml:4:8: unknown stage 'feild'; write field, document, presentation or discussion",
      ])
  }

  @Test func aBrokenInstrumentSaysNothingOfWhatChecklistsName() {
    let sample = SampleFolder()
      .replacing("id: uji", with: "id: [uji", in: "instrument.yaml")
      .replacing("confidence: A", with: "confidence: D", in: "ruang.yaml")
    #expect(
      sample.lines() == [
        "instrument.yaml:1:5: \(Self.bracket)",
        "ruang.yaml:15:21: unknown confidence letter 'D'; write A, B or C",
      ])
    #expect(sample.folder.instrument == nil)
    #expect(sample.folder.checklists == [])
  }
}
