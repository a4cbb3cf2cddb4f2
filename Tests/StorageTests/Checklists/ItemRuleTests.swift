import Testing

/// What an item asks for, and what it depends on.
@Suite struct ItemRuleTests {
  private static let grade = "kind: grade, scale: umum"

  static let answers: [SpoiltCase] = [
    .item(
      "          bands:\n            - {above: 50, points: 1}\n            - {points: 0.25}\n",
      "",
      "ruang.yaml:18:9: a scored number needs bands; add bands, or write indicator: none"),
    .item(
      "unit: m²\n          min: 0\n          max: 100\n          bands:\n"
        + "            - {above: 50, points: 1}\n            - {points: 0.25}\n"
        + "        follows: a1\n        indicator: i2",
      "unit: m²\n        knockout: true",
      "ruang.yaml:18:9: a scored number needs bands; add bands, or write indicator: none"),
    .item(
      "min: 0", "min: 100", "ruang.yaml:21:11: min 100 is not below max 100; mend one of them"),
    .item(grade, "kind: sample, of: 0", "ruang.yaml:31:36: this is not possible; write 1 or more"),
    .item(
      grade, "kind: index, max: 0",
      "ruang.yaml:31:36: this is not possible; write a number above 0"),
    .item(grade, "kind: count", "ruang.yaml:31:17: the key 'of' is missing; add it"),
    .item(grade, "kind: count, of: []", "ruang.yaml:31:35: the list is empty; add an entry"),
    .item(
      grade, "kind: date, within_days: soon",
      "ruang.yaml:31:43: this is not a whole number; write it like 12"),
    .item(
      "not_applicable: [r1]", "not_applicable: [a, b, c, d, e, f, g, h, i, r1]",
      "ruang.yaml:28:25: there are more than 9 reasons; keep at most 9"),
  ]

  @Test(arguments: answers) func answer(_ spoilt: SpoiltCase) {
    #expect(spoilt.said.filter { !$0.contains("there is no reason") } == spoilt.lines)
  }

  static let links: [SpoiltCase] = [
    .item(
      "follows: a1", "follows: a2",
      "ruang.yaml:26:18: items depend on each other in a circle (a2 -> a2); break it"),
    .item(
      "confidence: A", "follows: a3",
      "ruang.yaml:32:30: items depend on each other in a circle (a1 -> a3 -> a1); break it"),
    .item(
      "is: met", "is: mett",
      "ruang.yaml:32:38: 'mett' is no answer to 'a1'; write met, partial or unmet"),
    .item(
      ", partial: true}\n        indicator: i1", "}\n        indicator: i1"),
    .item("is: met", "is: [partial, unmet]"),
    .item(
      "item: a1, is: met", "item: a2, is: [unmet, met]",
      "ruang.yaml:32:46: 'met' is no answer to 'a2'; write unmet"),
    .item("follows: a1", "applies_when: {item: a3, is: \"1\"}"),
    .item(
      "follows: a1", "applies_when: {item: a3, is: 2}",
      "ruang.yaml:26:38: '2' is no answer to 'a3'; write 0, 1 or unmet"),
  ]

  @Test(arguments: links) func link(_ spoilt: SpoiltCase) {
    #expect(spoilt.said == spoilt.lines)
  }

  @Test func aTickWithoutPartialCannotBePartial() {
    let sample = SampleFolder()
      .replacing(", partial: true", with: "", in: "ruang.yaml")
      .replacing("is: met", with: "is: partial", in: "ruang.yaml")
    #expect(
      sample.lines() == [
        "ruang.yaml:32:38: 'partial' is no answer to 'a1'; write met or unmet"
      ])
  }

  @Test func itemsOfTheGateAndKnockoutsNeedNoIndicator() {
    let gate = SampleFolder()
      .replacing("deadline_days: 7", with: "gate: ruang", in: "instrument.yaml")
      .replacing("        indicator: i1\n", with: "", in: "ruang.yaml")
      .replacing("indicator: i2", with: "indicator: none", in: "ruang.yaml")
      .replacing("        indicator: i3", with: "        indicator: none", in: "ruang.yaml")
    #expect(gate.lines().count == 3)
    #expect(gate.lines().allSatisfy { $0.contains("remark: ") })
  }

  @Test func whatTheGateCannotBeJudgedByIsSaid() {
    let gate = SampleFolder()
      .replacing("deadline_days: 7", with: "gate: ruang", in: "instrument.yaml")
      .replacing("        indicator: i1\n", with: "", in: "ruang.yaml")
      .replacing(
        "          bands:\n            - {above: 50, points: 1}\n            - {points: 0.25}\n"
          + "        follows: a1\n        indicator: i2\n",
        with: "        follows: a1\n", in: "ruang.yaml")
    #expect(
      gate.lines() == [
        "ruang.yaml:17:9: a scored number needs bands; add bands, or write indicator: none",
        "ruang.yaml:28:9: an item of the gate feeds no indicator; leave out indicator, "
          + "or write indicator: none",
      ])
  }

  @Test func aKnockoutNeedsNoIndicator() {
    let knockout = SpoiltCase.item("indicator: i1", "knockout: true")
    #expect(
      knockout.said == [
        "instrument.yaml:10:14: remark: no item feeds the indicator 'i1'; "
          + "the lead has to decide its points"
      ])
  }
}
