import Assessment
import Testing

@Suite("Taking back")
struct VisitRetractTests {
  @Test("the answer before it counts again, and before that none")
  func answers() {
    let log = Log("v1").answer("a", .met).answer("a", .unmet)
    #expect(log.retract(2).visit.record(of: "a").answer == .met)
    #expect(log.retract(2).retract(1).visit.record(of: "a").answer == nil)
    #expect(log.retract(2).retract(1).visit.ineffective.isEmpty)
  }

  @Test("taking back an earlier answer leaves the later one")
  func earlierAnswer() {
    let record = Log("v1").answer("a", .met).answer("a", .unmet).retract(1).visit.record(of: "a")
    #expect(record.answer == .unmet)
    #expect(record.answers.map(\.n) == [2])
  }

  @Test("a flag lasts until it is retracted itself; an answer does not end it")
  func flags() {
    let log = Log("v1").flag("a").answer("a", .met)
    #expect(log.visit.record(of: "a").isFlagged)
    #expect(!log.retract(1).visit.record(of: "a").isFlagged)
    #expect(log.retract(1).visit.record(of: "a").answer == .met)
    #expect(log.flag("a").retract(1).visit.record(of: "a").isFlagged)
  }

  @Test("a note and a piece of evidence go, those beside them stay")
  func notesAndEvidence() {
    let log = Log("v1").adding(.note(item: "a", .text("one"))).adding(
      .note(item: "a", .text("two"))
    ).evidence("a").evidence("a")
    let record = log.retract(1).retract(4).visit.record(of: "a")
    #expect(record.notes.map(\.value) == [.text("two")])
    #expect(record.evidence.map(\.n) == [3])
  }

  @Test("decisions, questions, acceptances and announcements of the same log")
  func leadWords() {
    let log = Log.lead().decide("a", .met).decide(indicator: "i1", points: "1")
      .adding(.giveBack(Question(visit: "v1", item: "a", text: "?"))).accept(Log("v1"))
      .adding(.verdict(Announcement(state: "final")))
    for n in 1...5 { #expect(log.visit.isLive(n)) }
    #expect(log.retract(1).visit.decisions.map(\.n) == [2])
    #expect(log.retract(2).visit.decisions.map(\.n) == [1])
    #expect(log.retract(3).visit.questions.isEmpty)
    #expect(log.retract(4).visit.acceptances.isEmpty)
    #expect(log.retract(5).visit.announcements.isEmpty)
    #expect(log.retract(5).visit.decisions.count == 2)
    #expect(log.retract(1).retract(2).retract(3).retract(4).retract(5).visit.ineffective.isEmpty)
  }

  @Test("taking back twice has no effect, and says so")
  func twice() {
    let visit = Log("v1").answer("a", .met).answer("a", .unmet).retract(2).retract(2).visit
    #expect(visit.ineffective == [4])
    #expect(visit.record(of: "a").answer == .met)
  }

  @Test(
    "what is not there, not live, or not to be taken back stays", arguments: [-1, 0, 2, 3, 4, 9])
  func notLive(n: Int) {
    let seal = Seal(answered: 1, open: 0, pending: 0)
    let before = Log("v1").answer("a", .met).adding(.void(reason: "x")).adding(.seal(seal))
    let visit = before.retract(n).visit
    #expect(!before.visit.isLive(n))
    #expect(visit.ineffective == [4])
    #expect(visit.isVoid)
    #expect(visit.isSealed)
    #expect(visit.record(of: "a").answer == .met)
  }

  @Test("a retraction cannot be retracted: the answer stays away")
  func retraction() {
    let visit = Log("v1").answer("a", .met).retract(1).retract(2).visit
    #expect(visit.record(of: "a").answer == nil)
    #expect(visit.ineffective == [3])
    #expect(visit.entries.count == 4)
  }

  @Test("an entry is live until it is taken back")
  func liveness() {
    let log = Log("v1").answer("a", .met).flag("a").evidence("a").adding(
      .note(item: "a", .text("x")))
    for n in 1...4 {
      #expect(log.visit.isLive(n))
      #expect(!log.retract(n).visit.isLive(n))
    }
  }
}
