import Testing

/// What a file names has to be there.
@Suite struct ReferenceTests {
  static let references: [SpoiltCase] = [
    .item(
      "indicator: i1", "indicator: i9",
      "ruang.yaml:12:20: there is no indicator 'i9'; did you mean 'i1'?"),
    .item(
      "indicator: i1", "indicator: overall",
      "ruang.yaml:12:20: there is no indicator 'overall'; write i1, i2, i3 or none"),
    .item(
      "scale: umum", "scale: umun",
      "ruang.yaml:31:38: there is no scale 'umun'; did you mean 'umum'?"),
    .item(
      "[r1]", "[r2, r1, r1]", "ruang.yaml:28:26: there is no reason 'r2'; did you mean 'r1'?",
      "ruang.yaml:28:34: 'r1' is named twice; keep one"),
    .item(
      "follows: a1", "follows: a11",
      "ruang.yaml:26:18: there is no item 'a11'; did you mean 'a1'?"),
    .item(
      "item: a1, is: met", "item: other, is: met",
      "ruang.yaml:32:30: there is no item 'other'; write a1, a2 or a3"),
    .instrument(
      "[ruang]", "[ruang, raung, ruang]",
      "instrument.yaml:20:25: there is no checklist 'raung'; did you mean 'ruang'?",
      "instrument.yaml:20:32: 'ruang' is named twice; keep one"),
    .instrument(
      "deadline_days: 7", "gate: gerbang",
      "instrument.yaml:32:7: there is no checklist 'gerbang'; write ruang"),
    .instrument(
      "of: [k1, i2]", "of: [k1, umum]",
      "instrument.yaml:23:77: there is no component or indicator 'umum'; "
        + "write k1, k2, i1, i2 or i3"),
    .instrument(
      "reasons:\n  - {id: r1, text: {id: Alasan, en: Reason}}\n", "",
      "ruang.yaml:28:26: there is no reason 'r1'; there is none yet"),
  ]

  @Test(arguments: references) func reference(_ spoilt: SpoiltCase) {
    #expect(spoilt.said == spoilt.lines)
  }

  @Test func ofManyKnownWordsTheFirstAreListed() {
    let reasons = (10..<40).map { "\n  - {id: alasan-\($0), text: {id: a, en: a}}" }.joined()
    let known = (10..<30).map { "alasan-\($0)" }.joined(separator: ", ")
    #expect(
      SpoiltCase.instrument(
        "\n  - {id: r1, text: {id: Alasan, en: Reason}}", reasons
      ).said == ["ruang.yaml:28:26: there is no reason 'r1'; write one of \(known) ..."])
  }
}
