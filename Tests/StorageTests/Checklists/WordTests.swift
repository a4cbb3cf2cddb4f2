import Testing

/// Words of closed lists, and ids.
@Suite struct WordTests {
  static let words: [SpoiltCase] = [
    .item(
      "kind: tick", "kind: tik",
      "ruang.yaml:11:24: unknown answer kind 'tik'; "
        + "write tick, grade, number, ratio, count, sample, date, text or index"),
    .item(
      "[photo, document]", "[photo, dokumen, photo]",
      "ruang.yaml:13:27: unknown kind of evidence 'dokumen'; "
        + "write photo, document, interview, measurement or screenshot",
      "ruang.yaml:13:36: 'photo' is named twice; keep one"),
    .item(
      "[met, partial]", "sometimes",
      "ruang.yaml:14:33: unknown outcome 'sometimes'; write met, partial, unmet or always"),
    .item(
      "confidence: A", "note_when: [unmet, always]",
      "ruang.yaml:15:28: unknown outcome 'always'; write met, partial or unmet"),
    .item(
      "confidence: A", "confidence: a",
      "ruang.yaml:15:21: unknown confidence letter 'a'; write A, B or C"),
    .instrument(
      "weights: official", "weights: guessed",
      "instrument.yaml:4:10: unknown status of weights 'guessed'; write official or assumed"),
  ]

  @Test(arguments: words) func word(_ spoilt: SpoiltCase) {
    #expect(spoilt.said == spoilt.lines)
  }

  @Test(arguments: ["Ruang", "ruang_2", "ruang é", String(repeating: "a", count: 65)])
  func idsAreOfFewLetters(_ id: String) {
    let spoilt = SpoiltCase.item("- id: s1", "- id: \(id)")
    #expect(
      spoilt.said == ["ruang.yaml:6:9: '\(id)' cannot be an id; write 1 to 64 of a-z, 0-9 and -"])
  }

  static let duplicates: [SpoiltCase] = [
    .item(
      "- id: a2", "- id: a1",
      "ruang.yaml:16:13: the item 'a1' is there already (9:13); choose another id"),
    .item(
      "sections:\n",
      "sections:\n  - {id: s1, title: {id: a, en: a}, items: [{id: b1, text: {id: a, en: a}, "
        + "answer: {kind: text}, indicator: none}]}\n",
      "ruang.yaml:7:9: the section 's1' is there already (6:10); choose another id"),
    .item(
      "kind: grade, scale: umum",
      "kind: count, of: [{id: x, text: {id: a, en: a}}, {id: x, text: {id: a, en: a}}]",
      "ruang.yaml:31:72: the option 'x' is there already (31:41); choose another id"),
    .instrument(
      "key: \"1\"", "key: \"0\"",
      "instrument.yaml:31:15: the level '0' is there already (30:15); choose another id"),
    .instrument(
      "reasons:", "reasons:\n  - {id: r1, text: {id: a, en: a}}",
      "instrument.yaml:27:10: the reason 'r1' is there already (26:10); choose another id"),
    .instrument(
      "scales:",
      "scales:\n  - {id: umum, levels: [{key: a, text: {id: a, en: a}, points: 0}]}",
      "instrument.yaml:29:9: the scale 'umum' is there already (28:10); choose another id"),
    .instrument(
      "places:", "places:\n  - {id: mpp, title: {id: a, en: a}, checklists: [ruang]}",
      "instrument.yaml:19:9: the place 'mpp' is there already (18:10); choose another id"),
    .instrument(
      "id: cukup", "id: baik",
      "instrument.yaml:24:10: the mark 'baik' is there already (23:10); choose another id"),
    .instrument(
      "id: k2", "id: k1",
      "instrument.yaml:11:9: the component 'k1' is there already (6:9); choose another id",
      "instrument.yaml:24:78: there is no component or indicator 'k2'; did you mean 'k1'?"),
    .instrument(
      "id: i3", "id: i1",
      "instrument.yaml:16:14: the indicator 'i1' is there already (10:14); choose another id",
      "ruang.yaml:33:20: there is no indicator 'i3'; did you mean 'i1'?"),
  ]

  @Test(arguments: duplicates) func duplicate(_ spoilt: SpoiltCase) {
    #expect(spoilt.said == spoilt.lines)
  }
}
