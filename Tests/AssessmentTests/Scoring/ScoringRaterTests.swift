import Assessment
import Testing

@Suite("A rater is assessor and institution; all their visits at one place are one rater")
struct ScoringRaterTests {
  private let city = City([.sample("a"), .sample("b")])

  @Test("the names are compared without case and blanks, so the mean is of one rater")
  func oneRater() throws {
    let first = Log("v1").answer("a", .met)
    let second = Log("v2", by: " SARI", of: "bpkp ").answer("a", .unmet, at: clock("11:00"))
    #expect(try city.finding("a", first, second) == "0.00 [0.00, 0.00]")
    let other = Log("v2", by: "Sari", of: "KPK").answer("a", .partial)
    #expect(try city.finding("a", first, other) == "0.75 [0.50, 1.00] disputed")
  }

  @Test("the answer of the visit that continues the other counts, though it is the earlier one")
  func continues() throws {
    let old = Log("v1").answer("a", .met, at: clock("15:00")).answer("b", .met)
    let new = Log("v2", continues: "v1").answer("a", .partial, at: clock("11:00"))
    #expect(try city.finding("a", old, new) == "0.50 [0.50, 0.50]")
    #expect(try city.finding("b", old, new) == "1.00 [1.00, 1.00]")
  }

  @Test("a visit continues another also over a third that says nothing of the item")
  func continuesOver() throws {
    let old = Log("v9").answer("a", .met, at: clock("15:00"))
    let between = Log("v5", continues: "v9").answer("b", .met)
    let new = Log("v1", continues: "v5").answer("a", .unmet, at: clock("11:00"))
    #expect(try city.finding("a", old, between, new) == "0.00 [0.00, 0.00]")
  }

  @Test("else the later by time counts, across offsets")
  func laterByTime() throws {
    let early = Log("v2").answer("a", .met, at: time("2025-11-06T11:30:00+09:00"))
    let late = Log("v1").answer("a", .unmet, at: time("2025-11-06T10:00:00+07:00"))
    #expect(try city.finding("a", early, late) == "0.00 [0.00, 0.00]")
  }

  @Test("else the greater visit id, in any order of the files")
  func laterByVisit() throws {
    let small = Log("v1").answer("a", .met)
    let great = Log("v2").answer("a", .unmet)
    #expect(try city.finding("a", small, great) == "0.00 [0.00, 0.00]")
    #expect(try city.finding("a", great, small) == "0.00 [0.00, 0.00]")
  }

  @Test("each item by itself: a later visit that does not speak of it leaves the earlier answer")
  func perItem() throws {
    let first = Log("v1").answer("a", .met).answer("b", .unmet)
    let second = Log("v2").answer("b", .met, at: clock("12:00"))
    #expect(try city.finding("a", first, second) == "1.00 [1.00, 1.00]")
    #expect(try city.finding("b", first, second) == "1.00 [1.00, 1.00]")
  }

  @Test("an answer taken back lets the other visit's answer count")
  func retracted() throws {
    let first = Log("v1").answer("a", .partial)
    let second = Log("v2").answer("a", .met, at: clock("12:00")).retract(1)
    #expect(try city.finding("a", first, second) == "0.50 [0.50, 0.50]")
  }

  @Test("a flag or evidence of any of their visits holds for the rater")
  func flagsAndEvidence() throws {
    let city = City([.sample("a", evidence: .always)])
    let first = Log("v1").evidence("a").flag("a")
    let second = Log("v2", continues: "v1").answer("a", .met)
    #expect(try city.finding("a", first, second) == "1.00 [0.00, 1.00] flagged")
  }

  @Test("visits that continue each other in a circle do not lose the answer")
  func circle() throws {
    let first = Log("v1", continues: "v2").answer("a", .met)
    let second = Log("v2", continues: "v1").answer("a", .partial, at: clock("12:00"))
    #expect(try city.finding("a", first, second) == "0.50 [0.50, 0.50]")
    let own = Log("v1", continues: "v1").answer("a", .met)
    #expect(try city.finding("a", own) == "1.00 [1.00, 1.00]")
  }

  @Test("raters may split a checklist")
  func split() throws {
    let score = try city.score(
      Log("v1").answer("a", .met), Log("v2", by: "Budi").answer("b", .unmet))
    #expect(try score.figures("i1") == "15.00 [15.00, 15.00]")
    #expect(score.counts.text == "2/2/0")
  }

  @Test("an answer that the item cannot take is none")
  func impossible() throws {
    #expect(
      try city.finding("a", Log("v1").answer("a", .grade("5"))) == "none [0.00, 1.00] unanswered")
  }
}
