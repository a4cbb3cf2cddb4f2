import Testing

/// A fault does not hide others, and does not bring forth faults that are none.
@Suite struct IndependentFaultTests {
  @Test func aBrokenItemIsStillThereForOthers() {
    #expect(
      SpoiltCase.item("{id: Butir, en: Item}", "Butir").said == [
        "ruang.yaml:10:15: the languages are missing; write {id: ..., en: ...}"
      ])
    #expect(
      SpoiltCase.item("answer: {kind: tick, partial: true}", "answer: ya").said == [
        "ruang.yaml:11:17: this has no keys; write key: value"
      ])
  }

  @Test func aBrokenScaleIsStillThereForItems() {
    #expect(
      SpoiltCase.instrument("points: 1}", "points: satu}").said == [
        "instrument.yaml:31:55: these are no points; write a number from 0 to 1 like 0.5, "
          + "or a fraction like 7/15"
      ])
    #expect(
      SpoiltCase.instrument("{id: Alasan, en: Reason}", "Alasan").said == [
        "instrument.yaml:26:20: the languages are missing; write {id: ..., en: ...}"
      ])
  }

  @Test func aWeightThatCannotBeReadIsInNoSum() {
    #expect(
      SpoiltCase.instrument("weight: 40", "weight: empat puluh").said == [
        "instrument.yaml:13:13: this is not a number; write it like 12 or 0.5"
      ])
  }

  @Test func aBandThatCannotBeReadLeavesNoGap() {
    #expect(
      SpoiltCase.item("points: 0.25", "points: x").said == [
        "ruang.yaml:25:24: these are no points; write a number from 0 to 1 like 0.5, "
          + "or a fraction like 7/15"
      ])
    #expect(
      SpoiltCase.item("above: 50", "above: lima puluh").said == [
        "ruang.yaml:24:23: this is not a number; write it like 12 or 0.5"
      ])
  }

  @Test func aMisspeltKeyIsNotMissedAsWell() {
    #expect(
      SpoiltCase.item("        answer: {kind: tick", "        answr: {kind: tick").said == [
        "ruang.yaml:11:9: unknown key 'answr'; did you mean 'answer'?"
      ])
    #expect(
      SpoiltCase.instrument("  weight: 40", "  wieght: 40").said == [
        "instrument.yaml:13:5: unknown key 'wieght'; did you mean 'weight'?"
      ])
  }

  @Test func manyFaultsInOneItem() {
    let sample = SampleFolder()
      .replacing("- id: a2", with: "- id: A2", in: "ruang.yaml")
      .replacing("{id: Luas, en: Area}", with: "{id: Luas}", in: "ruang.yaml")
      .replacing("unit: m²", with: "units: m²", in: "ruang.yaml")
      .replacing("follows: a1", with: "follows: a9", in: "ruang.yaml")
      .replacing("indicator: i2", with: "indicator: i8", in: "ruang.yaml")
      .replacing("[r1]", with: "r1", in: "ruang.yaml")
    #expect(
      sample.lines() == [
        "ruang.yaml:16:13: 'A2' cannot be an id; write 1 to 64 of a-z, 0-9 and -",
        "ruang.yaml:17:15: the English text is missing; add en: ...",
        "ruang.yaml:20:11: unknown key 'units'; did you mean 'unit'?",
        "ruang.yaml:26:18: there is no item 'a9'; did you mean 'a1'?",
        "ruang.yaml:27:20: there is no indicator 'i8'; did you mean 'i1'?",
        "ruang.yaml:28:25: this is not a list; write [a, b], or a line with - for each",
      ])
  }
}
