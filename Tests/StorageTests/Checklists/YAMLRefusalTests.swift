import Testing

/// What is refused of YAML, each with its place, before anything of the file is taken.
@Suite struct YAMLRefusalTests {
  private static let anchor =
    "anchors and aliases (& and *) are not read; write the content out, or put text in quotes"
  private static let tag = "tags (!) are not read; leave it out, or put text in quotes"

  static let refusals: [SpoiltCase] = [
    .item("title: {id: Ruang", "title: &x {id: Ruang", "ruang.yaml:3:8: \(anchor)"),
    .item("stage: field", "stage: &x field", "ruang.yaml:4:8: \(anchor)"),
    .item("stage: field", "stage: *x", "ruang.yaml:4:8: \(anchor)"),
    .item("stage: field", "stage: &x field\nnote: *x", "ruang.yaml:4:8: \(anchor)"),
    .item("stage: field", "stage: field\n&x note: a", "ruang.yaml:5:1: \(anchor)"),
    .item("title: {id: Ruang", "title: !!map {id: Ruang", "ruang.yaml:3:8: \(tag)"),
    .item("stage: field", "stage: !x field", "ruang.yaml:4:8: \(tag)"),
    .item("stage: field", "stage: !!str \"field\"", "ruang.yaml:4:8: \(tag)"),
    .item(
      "stage: field", "stage: field\n<<: {a: b}",
      "ruang.yaml:5:1: the merge key << is not read; write the keys out"),
    .item(
      "indicator: i3\n", "indicator: i3\n---\na: b\n",
      "ruang.yaml:35:1: a second document begins here; write one document and leave out ---"),
    .item(
      "stage: field", "stage: field\n? {a: b}\n: c",
      "ruang.yaml:5:3: a key must be a plain word; write key: value"),
    .item(
      "stage: field", "stage: field\n[a]: c",
      "ruang.yaml:5:1: a key must be a plain word; write key: value"),
    .item(
      "stage: field", "stage: field\nnote: [[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]",
      "ruang.yaml:5:7: the languages are missing; write {id: ..., en: ...}",
      "ruang.yaml:5:22: this is nested more than 16 levels deep; "
        + "check the brackets and the indentation"),
    .item(
      "stage: field", "stage: field\nstage: document\ntitel: x\n'stage': field",
      "ruang.yaml:4:1: the key 'stage' stands here and again in line 7; keep one",
      "ruang.yaml:5:1: the key 'stage' stands here and again in line 7; keep one",
      "ruang.yaml:6:1: unknown key 'titel'; did you mean 'title'?"),
  ]

  @Test(arguments: refusals) func refused(_ spoilt: SpoiltCase) {
    #expect(spoilt.said == spoilt.lines)
  }

  static let characters: [SpoiltCase] = [
    .item(
      "id: ruang", "\u{FEFF}id: ruang",
      "ruang.yaml:1:1: a byte order mark stands here; save the file as UTF-8 without BOM"),
    .item(
      "stage: field", "stage: fi\u{0}eld\u{0}\n# \u{7}",
      "ruang.yaml:4:10: the character U+0000 is not allowed; remove it",
      "ruang.yaml:5:3: the character U+0007 is not allowed; remove it"),
    .item(
      "stage: field", "stage:\tfield", "ruang.yaml:4:7: a tab stands here; write spaces instead"),
    .item(
      "stage: field", "stage: field # \u{2028}",
      "ruang.yaml:4:16: the character U+2028 is not allowed; remove it"),
    .item(
      "stage: field", "stage: \"fi\\x1beld\"",
      "ruang.yaml:4:8: the character U+001B is not allowed; remove it"),
  ]

  @Test(arguments: characters) func refusedCharacter(_ spoilt: SpoiltCase) {
    #expect(spoilt.said == spoilt.lines)
  }

  @Test func windowsLineEndsAreTakenAndCountedOnce() {
    var sample = SampleFolder()
    sample.files["ruang.yaml"] = SampleFolder.checklist.split(separator: "\n")
      .map { $0 + "\r\n" }.joined()
    #expect(sample.lines() == [])
    sample = sample.replacing("stage: field", with: "stage: feild", in: "ruang.yaml")
    #expect(
      sample.lines() == [
        "ruang.yaml:4:8: unknown stage 'feild'; write field, document, presentation or discussion"
      ])
  }

  @Test func columnsCountCharactersNotBytes() {
    let spoilt = SpoiltCase.item("en: Room", "en: \"é😀\", fr: x")
    #expect(spoilt.said == ["ruang.yaml:3:30: unknown key 'fr'; write id or en"])
  }
}
