import Assessment
import Testing

@Suite("A visit is the fold of its entries")
struct VisitTests {
  @Test("only an open entry begins a visit")
  func opening() {
    let log = Log("v1").answer("a", .met)
    #expect(Visit(log.entries.dropFirst()) == nil)
    #expect(Visit([Entry]()) == nil)
    #expect(log.visit.head == log.head)
  }

  @Test("the date of a visit is the local day it was opened on")
  func date() {
    let log = Log("v1", opened: time("2025-11-06T00:10:00+07:00"))
    #expect(log.visit.date == day("2025-11-06"))
  }

  @Test("folding all at once and entry by entry comes to the same")
  func foldings() throws {
    let log = Log("v1").answer("a", .met).flag("a").retract(1).evidence("b").answer("a", .unmet)
    var live = try #require(Visit(opening: log.entries[0]))
    for entry in log.entries.dropFirst() { live.apply(entry) }
    #expect(live == log.visit)
    #expect(live.entries == log.entries)
    #expect(live.last == log.last)
  }

  @Test("the last answer counts and the earlier ones are kept")
  func answers() {
    let record = Log("v1").answer("a", .met).answer("b", .met).answer("a", .partial).visit
      .record(of: "a")
    #expect(record.answer == .partial)
    #expect(record.answers.map(\.n) == [1, 3])
    #expect(record.answers.map(\.value) == [.met, .partial])
  }

  @Test("notes, flags and evidence gather on their item only")
  func gathering() {
    let secret = Note.confidential(.fake("salt"))
    let log = Log("v1").adding(.note(item: "a", .text("first"))).adding(
      .note(item: "a", secret)
    ).flag("a").evidence("a").adding(.flag(item: "b", text: "ask"))
    let record = log.visit.record(of: "a")
    #expect(record.notes.map(\.value) == [.text("first"), secret])
    #expect(record.isFlagged)
    #expect(record.evidence.map(\.n) == [4])
    #expect(record.answer == nil)
    #expect(log.visit.record(of: "b").flags.map(\.value) == ["ask"])
    #expect(log.visit.record(of: "never") == ItemRecord())
    #expect(log.visit.records.keys.sorted() == ["a", "b"])
  }

  @Test("what stands of an entry is its number, its time and its value")
  func live() {
    let log = Log("v1").answer("a", .grade("3"), at: clock("10:41"))
    let answers = log.visit.record(of: "a").answers
    #expect(answers == [Live(n: 1, at: clock("10:41"), value: .grade("3"))])
  }

  @Test("void says why, and a seal carries its counts")
  func endings() {
    let open = Log("v1").answer("a", .met)
    #expect(!open.visit.isVoid)
    #expect(!open.visit.isSealed)
    let seal = Seal(answered: 20, open: 1, pending: 1, witness: "Ibu Ani", key: "ssh-ed25519 AAAA")
    let ended = open.adding(.void(reason: "wrong place")).adding(.seal(seal)).visit
    #expect(ended.voidReason == "wrong place")
    #expect(ended.isVoid)
    #expect(ended.seal == seal)
    #expect(ended.isSealed)
    #expect(ended.record(of: "a").answer == .met)
  }

  @Test("the lead's words stand in their order")
  func leadWords() {
    let question = Question(visit: "v1", item: "a", text: "Which room?")
    let news = Announcement(state: "announced", text: "LAIK", date: day("2025-11-06"))
    let visit = Log.lead().decide("a", .met).adding(.giveBack(question)).accept(Log("v1"))
      .decide(indicator: "i1", points: "0.75").adding(.verdict(news)).visit
    #expect(visit.decisions.map(\.n) == [1, 4])
    #expect(visit.decisions.map(\.value.subject.item) == ["a", nil])
    #expect(visit.questions.map(\.value) == [question])
    #expect(visit.acceptances.map(\.value.visit) == ["v1"])
    #expect(visit.announcements.map(\.value) == [news])
    #expect(visit.records.isEmpty)
    #expect(visit.ineffective.isEmpty)
  }

  @Test("an unknown kind and a second open are kept and change nothing; recover is no fault")
  func unknown() {
    let plain = Log("v1").answer("a", .met)
    let recovery = Recovery(bytes: 57, sha256: .fake("torn"), file: "log.torn-4")
    let odd = plain.adding(.unknown(kind: "weigh", item: "a")).adding(.open(plain.head))
      .adding(.recover(recovery))
    #expect(odd.visit.ineffective == [2, 3])
    #expect(odd.visit.records == plain.visit.records)
    #expect(odd.visit.entries.count == 5)
  }

  @Test(
    "an entry knows the item it is about",
    arguments: [
      (Event.answer(item: "a", .met), "a"), (.note(item: "b", .text("x")), "b"),
      (.flag(item: "c", text: nil), "c"),
      (.evidence(item: "d", Evidence(method: .test, strength: .told)), "d"),
      (.unknown(kind: "weigh", item: "e"), "e"), (.unknown(kind: "weigh", item: nil), nil),
      (.giveBack(Question(visit: "v", item: "f", text: "?")), "f"), (.retract(entry: 1), nil),
      (.void(reason: "x"), nil), (.seal(Seal(answered: 0, open: 0, pending: 0)), nil),
    ] as [(Event, String?)])
  func items(event: Event, item: String?) {
    #expect(event.item == item)
  }
}
