import Testing

/// Weights, marks and levels.
@Suite struct InstrumentRuleTests {
  static let weights: [SpoiltCase] = [
    .instrument(
      "weights: official", "weights: assumed",
      "instrument.yaml:4:1: assumed weights need their source; add weights_source"),
    .instrument(
      "weight: 15.5", "weight: 15.4",
      "instrument.yaml:13:5: the indicators of 'k2' add up to 39.9, not to its weight 40; "
        + "mend the weights"),
    .instrument(
      "weight: 40", "weight: 30.00",
      "instrument.yaml:5:1: the components add up to 90, not to 100; mend the weights",
      "instrument.yaml:13:5: the indicators of 'k2' add up to 40, not to its weight 30.00; "
        + "mend the weights"),
    .instrument(
      "weight: 15.5", "weight: 0",
      "instrument.yaml:15:53: this is not possible; write a number above 0"),
    .instrument(
      "weight: 15.5", "weight: 100.5",
      "instrument.yaml:15:53: this is not possible; write a number from 0 to 100"),
    .item(
      "confidence: A", "weight: -1",
      "ruang.yaml:15:17: this is not possible; write a number above 0"),
    .instrument("weight: 15.5", "weight: 15.50"),
    .instrument("weight: 40", "weight: 40\n    weights: official"),
    .instrument(
      "weight: 40", "weight: 40\n    weights: assumed",
      "instrument.yaml:14:5: the weights of the instrument are not all official; "
        + "write weights: assumed for it"),
    .instrument(
      "weight: 40", "weight: 40\n    weights: guessed",
      "instrument.yaml:14:14: unknown status of weights 'guessed'; write official or assumed"),
    .instrument(
      "weights: official", "weights: assumed\nweights_source: {id: Dugaan, en: A guess}"),
  ]

  @Test(arguments: weights) func weight(_ spoilt: SpoiltCase) {
    #expect(spoilt.said == spoilt.lines)
  }

  static let marks: [SpoiltCase] = [
    .instrument(
      "at_least: 90", "at_least: 90.1",
      "instrument.yaml:24:10: the mark 'cukup' does not begin below 'baik'; "
        + "write the best mark first"),
    .instrument(
      "above: 90", "at_least: 90",
      "instrument.yaml:24:10: the mark 'cukup' does not begin below 'baik'; "
        + "write the best mark first"),
    .instrument(
      "at_least: 90", "at_least: 101",
      "instrument.yaml:24:57: this is not possible; write a number from 0 to 100"),
    .instrument(
      "percent: 60", "percent: 60, points: 5",
      "instrument.yaml:23:95: these keys exclude each other; keep percent or points"),
    .instrument(
      "percent: 60", "percent: 160",
      "instrument.yaml:23:91: this is not possible; write a number from 0 to 100"),
    .instrument("of: [k2]", "of: []", "instrument.yaml:24:77: the list is empty; add an entry"),
  ]

  @Test(arguments: marks) func mark(_ spoilt: SpoiltCase) {
    #expect(spoilt.said == spoilt.lines)
  }

  static let levels: [SpoiltCase] = [
    .instrument(
      "points: 1}", "points: 1.01}",
      "instrument.yaml:31:55: this is not possible; write a number from 0 to 1"),
    .instrument(
      "points: 1}", "points: -0.5}",
      "instrument.yaml:31:55: this is not possible; write a number from 0 to 1"),
    .instrument("points: 1}", "points: 15/15}"),
    .instrument(
      "points: 1}", "points: 16/15}",
      "instrument.yaml:31:55: this is not possible; write a number from 0 to 1"),
    .item(
      "scale: umum", "levels: []", "ruang.yaml:31:39: the list is empty; add an entry"),
    .item(
      "scale: umum", "levels: [{key: a, text: {id: a, en: a}, points: 2}]",
      "ruang.yaml:31:79: this is not possible; write a number from 0 to 1"),
  ]

  @Test(arguments: levels) func level(_ spoilt: SpoiltCase) {
    #expect(spoilt.said == spoilt.lines)
  }
}
