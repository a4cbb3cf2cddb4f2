import Testing

/// Bands that can never count, and values that have none.
@Suite struct BandRuleTests {
  private static let first = "- {above: 50, points: 1}"
  private static let remedy = "add a band, or {points: 0} as the last"
  private static let shadowed =
    "earlier bands take every value of this one; move it up or remove it"

  static let numbers: [SpoiltCase] = [
    .item(
      "            - {points: 0.25}\n", "",
      "ruang.yaml:23:11: no band fits values from 0 to 50; \(remedy)"),
    .item(
      "{points: 0.25}", "{at_most: 40, points: 0.25}",
      "ruang.yaml:23:11: no band fits values from 40 to 50; \(remedy)"),
    .item(
      "{points: 0.25}", "{below: 50, points: 0.25}",
      "ruang.yaml:23:11: no band fits the value 50; \(remedy)"),
    .item("{points: 0.25}", "{at_most: 50, points: 0.25}"),
    .item(first, "- {at_least: 0, points: 1}", "ruang.yaml:25:15: \(shadowed)"),
    .item(
      first, "- {above: 50, points: 1}\n            - {at_least: 60, points: 1}",
      "ruang.yaml:25:15: \(shadowed)"),
    .item(
      first, "- {above: 50, below: 50.000001, points: 1}"),
    .item(
      first, "- {above: 50, at_most: 50, points: 1}",
      "ruang.yaml:24:15: no value lies in this band; mend its limits"),
    .item(first, "- {at_least: 50, at_most: 50, points: 1}"),
    .item(
      first, "- {above: 100, points: 1}",
      "ruang.yaml:24:15: this band lies outside the possible values; mend it or remove it"),
    .item(
      first, "- {above: 50, points: 1.5}",
      "ruang.yaml:24:35: this is not possible; write a number from 0 to 1"),
    .item(first, "- {above: 50, points: 7/15}"),
    .item(first, "- {above: 50, points: 999999999999/999999999999}"),
    .item(
      first, "- {above: 50, points: 3/2}",
      "ruang.yaml:24:35: this is not possible; write a number from 0 to 1"),
    .item(
      first, "- {above: 50, points: -1/2}",
      "ruang.yaml:24:35: this is not possible; write a number from 0 to 1"),
    .item(
      first, "- {above: 50}", "ruang.yaml:24:15: the key 'points' is missing; add it"),
  ]

  @Test(arguments: numbers) func number(_ spoilt: SpoiltCase) {
    #expect(spoilt.said == spoilt.lines)
  }

  @Test(
    arguments: [
      "1/0", "0/0", "1/-2", "-1/-2", "7/", "/15", "7//15", "1/2/3", "0.5/1", "1/1.0", "7 / 15",
      "07/15", "1/1234567890123", "half", "1e-1", "½", "50%",
    ])
  func noPoints(_ points: String) {
    let spoilt = SpoiltCase.item(
      Self.first, "- {above: 50, points: \(points)}",
      "ruang.yaml:24:35: these are no points; write a number from 0 to 1 like 0.5, "
        + "or a fraction like 7/15")
    #expect(spoilt.said == spoilt.lines)
  }

  /// Instead of the grade in line 31, whose answer begins in column 17.
  private static func answer(_ answer: String, _ lines: String...) -> SpoiltCase {
    SpoiltCase(
      file: "ruang.yaml", old: "{kind: grade, scale: umum}", new: "{\(answer)}",
      lines: lines.map { "ruang.yaml:31:\($0); \(remedy)" })
  }

  static let ranges: [SpoiltCase] = [
    answer(
      "kind: number, bands: [{below: 10, points: 0}]", "32: no band fits values above 10"),
    answer(
      "kind: number, max: 9, bands: [{at_least: 3, points: 0}]",
      "40: no band fits values below 3"),
    answer(
      "kind: ratio, bands: [{below: 10, points: 0}, {above: 10, points: 1}]",
      "31: no band fits the value 10"),
    answer("kind: ratio, bands: [{below: 10, points: 0}, {at_least: 10, points: 1}]"),
    answer(
      "kind: index, max: 76.5, bands: [{at_least: 60, points: 1}]",
      "42: no band fits values from 0 to 60"),
    answer("kind: index, max: 76.5, bands: [{above: 76, points: 1}, {points: 2/3}]"),
    answer("kind: index, min: 0, max: 5, bands: [{above: 0, points: 1}, {points: 0}]"),
    answer(
      "kind: index, min: 1, max: 5, bands: [{at_least: 2, points: 1}]",
      "47: no band fits values from 1 to 2"),
    answer("kind: ratio, bands: [{at_least: 150, points: 0}, {points: 1}]"),
    answer(
      "kind: ratio, bands: [{at_most: 100, points: 1}]", "31: no band fits values above 100"),
    answer(
      "kind: sample, of: 5, bands: [{at_least: 80, points: 1}]",
      "39: no band fits values from 0 to 80"),
    answer(
      "kind: count, of: [{id: x, text: {id: a, en: a}}, {id: y, text: {id: a, en: a}}], "
        + "bands: [{at_least: 2, points: 1}, {at_most: 0.5, points: 0}]",
      "99: no band fits the value 1"),
    answer(
      "kind: count, of: [{id: x, text: {id: a, en: a}}, {id: y, text: {id: a, en: a}}], "
        + "bands: [{above: 1, points: 1}, {below: 2, points: 0}]"),
  ]

  @Test(arguments: [
    ("kind: ratio, decrease: true, bands: [{above: 100, points: 1}, {points: 0}]", 55),
    ("kind: index, max: 76.5, bands: [{above: 77, points: 1}, {points: 0}]", 50),
    ("kind: index, min: 2, max: 5, bands: [{below: 2, points: 1}, {points: 0}]", 55),
  ])
  func outside(answer: String, column: Int) {
    let spoilt = SpoiltCase.item(
      "{kind: grade, scale: umum}", "{\(answer)}",
      "ruang.yaml:31:\(column): this band lies outside the possible values; mend it or remove it")
    #expect(spoilt.said == spoilt.lines)
  }

  @Test(arguments: ranges) func range(_ spoilt: SpoiltCase) {
    #expect(spoilt.said == spoilt.lines)
  }
}
