import Testing

@testable import Assessment

@Suite("The verdict, and how far the assessment is")
struct JudgementTests {
  private func judgement(
    mark: Reach?, gate: Gate.State?, knockouts: [Knockout.State] = [],
    state: AssessmentState = .provisional
  ) -> Judgement {
    let item = Item.sample("x", indicator: nil)
    let criteria: [Gate.State: Criterion.State] = [.met: .met, .unmet: .unmet, .open: .noData]
    return Judgement(
      state: state,
      marks: mark.map {
        let mark = Mark(id: "m", title: .blank, threshold: .atLeast(decimal("90")))
        return [MarkStanding(mark: mark, state: $0)]
      } ?? [],
      gate: gate.flatMap { criteria[$0] }.map {
        Gate(criteria: [Criterion(item: item, state: $0)])
      },
      knockouts: knockouts.map { Knockout(item: item, place: "mpp", venue: "", state: $0) })
  }

  @Test("worthy needs the mark reached, the gate met, and every knock-out held")
  func worthy() {
    #expect(judgement(mark: .reached, gate: .met).verdict == .worthy)
    #expect(judgement(mark: .reached, gate: nil).verdict == .worthy)
    #expect(judgement(mark: .reached, gate: .met, knockouts: [.held]).verdict == .worthy)
    #expect(judgement(mark: .reached, gate: .met, knockouts: [.held, .open]).verdict == .open)
    #expect(judgement(mark: .reached, gate: .open).verdict == .open)
    #expect(judgement(mark: .open, gate: .met).verdict == .open)
    #expect(judgement(mark: nil, gate: .met).verdict == .open)
  }

  @Test("not worthy when the mark is missed or the gate is unmet, whatever else is open")
  func notWorthy() {
    #expect(judgement(mark: .missed, gate: .open, knockouts: [.open]).verdict == .notWorthy)
    #expect(judgement(mark: .open, gate: .unmet).verdict == .notWorthy)
    #expect(judgement(mark: .reached, gate: .unmet).verdict == .notWorthy)
    #expect(judgement(mark: nil, gate: .unmet).verdict == .notWorthy)
  }

  @Test("a struck knock-out stops, and revokes what was announced")
  func struck() {
    func verdict(_ state: AssessmentState) -> Verdict {
      judgement(mark: .missed, gate: .unmet, knockouts: [.held, .struck, .open], state: state)
        .verdict
    }
    #expect(verdict(.provisional) == .stopped)
    #expect(verdict(.announced) == .revoked)
    #expect(verdict(.final) == .revoked)
  }

  @Test("there is nothing to judge by without marks, gate and knock-outs")
  func empty() {
    #expect(Judgement(state: .final).isEmpty)
    #expect(Judgement(state: .final).verdict == .open)
    #expect(!judgement(mark: .open, gate: nil).isEmpty)
    #expect(!judgement(mark: nil, gate: .open).isEmpty)
    #expect(!judgement(mark: nil, gate: nil, knockouts: [.held]).isEmpty)
  }

  private func state(_ leads: Log...) throws -> AssessmentState {
    try City([.sample("a")]).score(of: ([Log("v")] + leads).map(\.chain)).judgement.state
  }

  @Test("the state is the lead's last live word, and final is held while something is pending")
  func states() throws {
    let lead = Log.lead()
    #expect(try state() == .provisional)
    #expect(try state(lead) == .provisional)
    #expect(try state(lead.announce("announced")) == .announced)
    #expect(try state(lead.announce("announced").announce("final")) == .announced)
    #expect(try state(lead.announce("final").announce("provisional")) == .provisional)
    #expect(try state(lead.announce("announced").announce("final").retract(2)) == .announced)
    #expect(try state(lead.announce("announced").retract(1)) == .provisional)
    #expect(try state(lead.announce("announced").announce("celebrated")) == .announced)
  }

  @Test("of several leads the later word holds, then that of the greater visit id")
  func severalLeads() throws {
    let early = Log.lead("l2").announce("announced", at: clock("10:00"))
    let late = Log.lead("l1").announce("final", at: clock("10:01"))
    #expect(try state(early, late) == .announced)
    #expect(try state(late, early) == .announced)
    let same = Log.lead("l1").announce("final", at: clock("10:00"))
    #expect(try state(early, same) == .announced)
  }

  @Test("a word in an assessor's log, or in a void one, is none")
  func othersWords() throws {
    #expect(try state(Log("w").announce("final")) == .provisional)
    #expect(
      try state(Log.lead().announce("final").adding(.void(reason: "salah"))) == .provisional)
  }

  @Test("from the logs to the verdict: worthy, then revoked by a decision after the announcement")
  func story() throws {
    let items = [Item.sample("a"), .sample("x", indicator: nil, isKnockout: true)]
    let more = [Item.sample("b", indicator: "i2"), .sample("c", indicator: "i3")]
    let criterion = Item.sample("k", indicator: nil, isCriterion: true)
    var city = City(items + more, lists: ["g": [criterion]], gate: "g")
    city.instrument.marks = [
      Mark(id: "istimewa", title: .blank, threshold: .atLeast(decimal("90")))
    ]
    let visit = ["a", "b", "c", "x", "k"].reduce(Log("v", lists: ["m", "g"])) {
      $0.answer($1, .met)
    }
    let announced = Log.lead().announce("announced")
    #expect(try city.score(visit).judgement.verdict == .worthy)
    #expect(try city.score(visit, announced).judgement.verdict == .worthy)
    #expect(
      try city.score(visit, announced.decide("x", .unmet)).judgement.verdict == .revoked)
    #expect(try city.score(visit, Log.lead().decide("x", .unmet)).judgement.verdict == .stopped)
    #expect(try city.score(visit, Log.lead().decide("k", .unmet)).judgement.verdict == .notWorthy)
    #expect(try city.score(visit.flag("k")).judgement.verdict == .open)
    // Neither the criterion nor the knock-out is in the mean.
    #expect(
      try city.score(visit, Log.lead().decide("x", .unmet).decide("k", .unmet)).total.text
        == "100.00 [100.00, 100.00]")
  }
}
