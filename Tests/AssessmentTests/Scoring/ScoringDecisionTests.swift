import Assessment
import Testing

@Suite("Decisions of the lead")
struct ScoringDecisionTests {
  private let city = City([
    .sample("a", evidence: .after([.met])), .sample("child", follows: "a"),
    .sample("figure", .outside),
  ])
  private let sari = Log("v1")
  private let budi = Log("v2", by: "Budi")

  @Test("a decision ends unanswered, flagged, disputed and missing evidence")
  func ends() throws {
    let lead = Log.lead().decide("a", .met)
    let settled = "1.00 [1.00, 1.00]"
    #expect(try city.finding("a", sari, lead) == settled)
    #expect(try city.finding("a", sari.answer("a", .unmet).flag("a"), lead) == settled)
    let dispute = [sari.answer("a", .met), budi.answer("a", .unmet)]
    #expect(try city.finding("a", dispute[0], dispute[1], lead) == settled)
    #expect(try city.finding("a", dispute[0], dispute[1]) == "0.50 [0.00, 1.00] disputed evidence")
  }

  @Test("a decision on an item ends that its parent is pending")
  func endsParent() throws {
    let log = sari.answer("child", .met)
    #expect(try city.finding("child", log) == "1.00 [0.00, 1.00] parent")
    let lead = Log.lead().decide("child", .partial)
    #expect(try city.finding("child", log, lead) == "0.50 [0.50, 0.50]")
  }

  @Test("a decision on a parent holds for what depends on it")
  func parent() throws {
    let log = sari.answer("a", .unmet).answer("child", .met)
    #expect(try city.finding("child", log) == "0.00 [0.00, 0.00]")
    #expect(try city.finding("child", log, .lead().decide("a", .met)) == "1.00 [1.00, 1.00]")
    let none = Log.lead().decide("a", .none)
    #expect(try city.finding("child", log, none) == "none none")
    let met = sari.answer("a", .met).answer("child", .met)
    let others = budi.answer("a", .met).answer("child", .met)
    let zero = Log.lead().decide("a", .unmet)
    #expect(try city.finding("child", met, others, zero) == "0.00 [0.00, 0.00]")
  }

  @Test("a decided child stands although its parent is 0")
  func decidedChild() throws {
    let log = sari.answer("a", .unmet)
    let lead = Log.lead().decide("child", .met)
    #expect(try city.finding("child", log, lead) == "1.00 [1.00, 1.00]")
  }

  @Test("an outside figure is provisional also when decided, until it is final")
  func provisional() throws {
    let log = sari.answer("figure", .final("60"))
    let lead = Log.lead().decide("figure", .provisional("76", floor: "73"))
    #expect(try city.finding("figure", log, lead) == "0.76 [0.73, 1.00] provisional")
    let final = lead.decide("figure", .final("80"), at: clock("17:00"))
    #expect(try city.finding("figure", log, final) == "0.80 [0.80, 0.80]")
    let closing = sari.answer("figure", .provisional("76"))
    #expect(try city.finding("figure", closing, final) == "0.80 [0.80, 0.80]")
  }

  @Test("the last decision holds: by time, then visit, then n")
  func lastHolds() throws {
    let early = Log.lead("z").decide("a", .met, at: time("2025-11-06T12:00:00+09:00"))
    let late = Log.lead("y").decide("a", .partial, at: clock("11:00"))
    #expect(try city.finding("a", sari, early, late) == "0.50 [0.50, 0.50]")
    let same = Log.lead("x").decide("a", .unmet, at: clock("11:00"))
    #expect(try city.finding("a", sari, late, same) == "0.50 [0.50, 0.50]")
    let twice = same.decide("a", .met, at: clock("11:00"))
    #expect(try city.finding("a", sari, twice) == "1.00 [1.00, 1.00]")
  }

  @Test("taking a decision back lets the one before it hold again; a void log decides nothing")
  func takenBack() throws {
    let lead = Log.lead().decide("a", .partial).decide("a", .met, at: clock("12:00"))
    #expect(try city.finding("a", sari, lead.retract(2)) == "0.50 [0.50, 0.50]")
    let open = try city.score(sari).total
    #expect(try city.score(sari, lead).total != open)
    #expect(try city.score(sari, lead.adding(.void(reason: "x"))).total == open)
  }

  @Test("a decision is for one place; venues are told apart only where there are several")
  func places() throws {
    let city = City([.sample("a")])
    let north = Log("v2", at: "rsud", venue: "RSUD Utara").answer("a", .unmet)
    let south = Log("v3", at: "rsud", venue: "RSUD Selatan").answer("a", .unmet)
    let logs = [sari.answer("a", .unmet), north, south]
    func i1(_ lead: Log) throws -> String {
      try city.score(of: (logs + [lead]).map(\.chain)).figures("i1")
    }
    let lead = Log.lead()
    #expect(
      try i1(lead.decide("a", .met, place: "rsud", venue: " rsud utara"))
        == "10.00 [10.00, 10.00]")
    #expect(try i1(lead.decide("a", .met, place: "rsud", venue: "RSUD")) == "0.00 [0.00, 0.00]")
    #expect(try i1(lead.decide("a", .met, venue: "elsewhere")) == "10.00 [10.00, 10.00]")
    #expect(try i1(lead.decide("a", .met, place: "upt")) == "0.00 [0.00, 0.00]")
  }

  @Test("an unseen indicator is decided with points, and then has one figure")
  func indicator() throws {
    let lead = Log.lead().decide(indicator: "i3", points: "0.75")
    let score = try city.score(sari, lead)
    #expect(try score.figures("i3") == "45.00 [45.00, 45.00]")
    #expect(try !score.indicator("i3").isUnseen)
    #expect(score.total.text == "75.00 [45.00, 85.00]")
    let again = lead.decide(indicator: "i3", points: "0", at: clock("12:00"))
    #expect(try city.score(sari, again).figures("i3") == "0.00 [0.00, 0.00]")
  }

  @Test(
    "points lie in [0, 1]: an indicator is not decided beyond", arguments: ["1.01", "75", "-0.1"])
  func indicatorBeyond(points: String) throws {
    let score = try city.score(sari, .lead().decide(indicator: "i3", points: points))
    #expect(try score.figures("i3") == "none [0.00, 60.00]")
    #expect(try score.indicator("i3").isUnseen)
  }

  @Test(
    "a decision that would be refused as an answer settles nothing",
    arguments: [
      Answer.final("150"), .final("-1"), .number("5"), .points(decimal("7")), .met,
      .provisional("50", floor: "60"), .notApplicable(reason: "unheard-of", text: nil),
    ])
  func impossible(value: Answer) throws {
    let log = sari.answer("figure", .final("60"))
    let lead = Log.lead().decide("figure", value)
    #expect(try city.finding("figure", log, lead) == "0.60 [0.60, 0.60]")
  }

  @Test("what an assessor or the city writes is no decision")
  func notTheLead() throws {
    let log = sari.decide("a", .met)
    #expect(try city.finding("a", log) == "none [0.00, 1.00] unanswered")
    let own = Log("v3", role: .own).decide("a", .met).decide(indicator: "i3", points: "1")
    #expect(try city.score(sari, own).total == city.score(sari).total)
  }

  @Test("a decision of another period decides nothing here")
  func otherPeriod() throws {
    var lead = Log("lead", role: .lead, at: "", venue: "", lists: [], period: "2024")
    lead = lead.decide("a", .met)
    let scores = city.scores([sari.answer("a", .unmet), lead])
    #expect(scores.count == 2)
    #expect(try scores.last?.figures("i1") == city.score(sari.answer("a", .unmet)).figures("i1"))
  }

  @Test("an outside figure is entered by the lead for a place that is only planned")
  func planned() throws {
    let city = City([.sample("figure", .outside, indicator: "i3")])
    let lead = Log.lead().decide("figure", .final("90"))
    let score = try city.score(lead, planned: [city.plan()])
    #expect(try score.figures("i3") == "54.00 [54.00, 54.00]")
    #expect(score.counts.text == "1/1/0")
  }
}
