import Testing

/// Keys and values that are not what their place asks for.
@Suite struct FormTests {
  static let keys: [SpoiltCase] = [
    .item("stage: field\n", "", "ruang.yaml:1:1: the key 'stage' is missing; add it"),
    .item("indicator: i1\n", "\n", "ruang.yaml:9:9: the key 'indicator' is missing; add it"),
    .item(
      " evidence: [photo", " evidance: [photo",
      "ruang.yaml:13:9: unknown key 'evidance'; did you mean 'evidence'?"),
    .item(
      "stage: field", "stege: field",
      "ruang.yaml:4:1: unknown key 'stege'; did you mean 'stage'?"),
    .item(
      "kind: tick", "kind: date, within_days: 5",
      "ruang.yaml:11:46: unknown key 'partial'; write kind or within_days",
      "ruang.yaml:32:38: 'met' is no answer to 'a1'; write unmet"),
    .item(
      ", scale: umum", "", "ruang.yaml:31:17: a key is missing; add levels or scale"),
    .item(
      "above: 50, points: 1", "above: 50, at_least: 50, points: 1",
      "ruang.yaml:24:16: these keys exclude each other; keep at_least or above"),
    .instrument(
      "at_least: 90, ", "", "instrument.yaml:24:5: a key is missing; add at_least or above"),
    .instrument(
      "deadline_days: 7", "deadline_days: 7\nlogo: x",
      "instrument.yaml:33:1: unknown key 'logo'; write id, revision, title, weights, "
        + "weights_source, components, places, gate, marks, reasons, scales or deadline_days"),
  ]

  @Test(arguments: keys) func key(_ spoilt: SpoiltCase) {
    #expect(spoilt.said == spoilt.lines)
  }

  static let values: [SpoiltCase] = [
    .item(
      "stage: field", "stage: [field]",
      "ruang.yaml:4:8: this is not a text; write one value"),
    .item(
      "stage: field", "stage: ~",
      "ruang.yaml:4:8: unknown stage '~'; write field, document, presentation or discussion"),
    .item(
      "revision: \"1\"", "revision:",
      "ruang.yaml:2:10: the text is empty; write one, or leave out the key"),
    .item(
      "[photo, document]", "photo",
      "ruang.yaml:13:19: this is not a list; write [a, b], or a line with - for each"),
    .item("[r1]", "[]", "ruang.yaml:28:25: the list is empty; add an entry"),
    .item(
      "{item: a1, is: met}", "a1", "ruang.yaml:32:23: this has no keys; write key: value"),
    .item(
      "partial: true", "partial: yes",
      "ruang.yaml:11:39: this is neither true nor false; write one of the two"),
    .item("min: 0", "min: 0,5", "ruang.yaml:21:16: this is not a number; write it like 12 or 0.5"),
    .item("min: 0", "min: 0o7", "ruang.yaml:21:16: this is not a number; write it like 12 or 0.5"),
    .item("min: 0", "min: 1_0", "ruang.yaml:21:16: this is not a number; write it like 12 or 0.5"),
    .item(
      "kind: grade, scale: umum", "kind: sample, of: 2.5",
      "ruang.yaml:31:36: this is not a whole number; write it like 12"),
    .instrument(
      "several: true", "several: on",
      "instrument.yaml:21:14: this is neither true nor false; write one of the two"),
    .instrument(
      "weight: 15.5", "weight: 1e1",
      "instrument.yaml:15:53: this is not a number; write it like 12 or 0.5"),
    .instrument(
      "deadline_days: 7", "deadline_days: 0",
      "instrument.yaml:32:16: this is not possible; write 1 or more"),
  ]

  @Test(arguments: values) func value(_ spoilt: SpoiltCase) {
    #expect(spoilt.said == spoilt.lines)
  }

  static let texts: [SpoiltCase] = [
    .item(
      "{id: Ruang, en: Room}", "Ruang",
      "ruang.yaml:3:8: the languages are missing; write {id: ..., en: ...}"),
    .item(
      "{id: Ruang, en: Room}", "{id: Ruang}",
      "ruang.yaml:3:8: the English text is missing; add en: ..."),
    .item(
      "{id: Ruang, en: Room}", "{id: Ruang, en: ' '}",
      "ruang.yaml:3:24: the English text is empty; write it"),
    .item(
      "{id: Butir, en: Item}", "{en: Item}",
      "ruang.yaml:10:15: the Indonesian text is missing; add id: ..."),
    .item(
      "unit: m²", "unit: {id: meter}",
      "ruang.yaml:20:17: the English text is missing; add en: ..."),
  ]

  @Test(arguments: texts) func text(_ spoilt: SpoiltCase) {
    #expect(spoilt.said == spoilt.lines)
  }
}
