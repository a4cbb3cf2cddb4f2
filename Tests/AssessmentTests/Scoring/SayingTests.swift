import Testing

@testable import Assessment

@Suite("Who said what a finding is made of")
struct SayingTests {
  private let city = City(
    [.sample("a"), .sample("b", evidence: .always)], lists: ["n": [.sample("z")]])

  private func finding(_ item: String, _ logs: Log...) throws -> Finding {
    let score = try city.score(of: logs.map(\.chain))
    return try #require(score.findings.first { $0.item.id == item }).finding
  }

  @Test("a rater's answers, notes, evidence and flags, each with its entry")
  func entries() throws {
    let log = Log("v1").answer("b", .met, at: clock("10:01")).answer(
      "b", .unmet, at: clock("10:02")
    )
    .adding(.note(item: "b", .text("pintu"))).evidence("b").flag("b").retract(1)
    let saying = try #require(try finding("b", log).sayings.first)
    #expect(saying.rater == Rater(assessor: "sari", institution: "BPKP"))
    #expect(saying.visits == ["v1"])
    #expect(saying.given?.answer == .unmet && saying.given?.outcome == .points(.zero))
    #expect(saying.given?.source == Source(at: clock("10:02"), visit: "v1", n: 2))
    #expect(saying.answers.map(\.value) == [.unmet])
    #expect(saying.notes.map(\.value) == [.text("pintu")] && saying.notes.map(\.source.n) == [3])
    #expect(saying.evidence.map(\.source.n) == [4] && saying.flags.map(\.source.n) == [5])
  }

  @Test("several visits of one rater are one saying, and the answer that continues counts")
  func visits() throws {
    let first = Log("v1").answer("a", .met, at: clock("11:00")).evidence("a").flag("a")
      .adding(.note(item: "a", .text("pagi")))
    let second = Log("v2", by: "SARI", continues: "v1")
      .answer("a", .unmet, at: clock("10:00")).evidence("a").flag("a")
      .adding(.note(item: "a", .text("sore")))
    let sayings = try finding("a", second, first).sayings
    #expect(sayings.map(\.visits) == [["v1", "v2"]])
    #expect(sayings.first?.given?.source.visit == "v2")
    #expect(sayings.first?.answers.map(\.source.visit) == ["v1", "v2"])
    #expect(sayings.first?.notes.map(\.value) == [.text("pagi"), .text("sore")])
    #expect(sayings.first?.evidence.map(\.source.visit) == ["v1", "v2"])
    #expect(sayings.first?.flags.map(\.source.visit) == ["v1", "v2"])
  }

  @Test("a rater who was not asked is there without visits; an answer that cannot be taken stays")
  func notAsked() throws {
    let sayings = try finding(
      "a", Log("v1").answer("a", .grade("5")), Log("v2", by: "Budi", lists: ["n"])
    ).sayings
    #expect(sayings.map(\.visits) == [["v1"], []])
    #expect(sayings.map(\.given) == [nil, nil])
    #expect(sayings[0].answers.map(\.value) == [.grade("5")])
  }

  @Test("the lead's decision stands beside what the raters said, with its entry")
  func decision() throws {
    let lead = Log.lead().decide("a", .unmet, at: clock("14:00"))
      .decide("a", .partial, at: clock("13:00"))
    let found = try finding("a", Log("v1").answer("a", .met), lead)
    #expect(found.decision?.value.value == .unmet && found.decision?.source.n == 1)
    #expect(found.decision?.by.assessor == Name("Ketua"))
    #expect(found.standings == [.given(.unmet, .points(.zero))])
    #expect(found.sayings.map(\.given?.answer) == [.met])
  }

  @Test("the decision on an indicator that counts is the one that the score names")
  func indicator() throws {
    let score = try city.score(
      Log("v1"),
      Log.lead().decide(indicator: "i2", points: "0.5")
        .decide(indicator: "i2", points: "0.25", at: clock("12:00"))
        .decide(indicator: "i3", points: "1.5"))
    #expect(score.decisions.keys.sorted() == ["i2"])
    #expect(score.decisions["i2"]?.source.n == 2)
    #expect(try score.figures("i2") == "2.50 [2.50, 2.50]")
  }

  @Test("a fork is a doubt about the items it touches, settled by the lead's word")
  func fork() throws {
    let common = Log("v1").answer("b", .met)
    let (one, other) = (common.answer("a", .met), common.answer("a", .unmet))
    let open = try finding("a", one, other)
    #expect(open.doubts.map(\.fault) == [.fork(after: 2)])
    #expect(open.doubts.map(\.isSettled) == [false] && open.reasons.contains(.integrity))
    #expect(try finding("b", one, other).doubts.isEmpty)
    let settled = try finding("a", one, other, Log.lead().accept(other))
    #expect(settled.doubts.map(\.fault) == [.fork(after: 2)])
    #expect(settled.doubts.first?.acceptance?.value.n == 2 && settled.reasons.isEmpty)
    #expect(settled.sayings.first?.given?.answer == .unmet)
  }

  @Test("what the lead left out of a log is said of every item it touched")
  func leftOut() throws {
    let log = Log("v1").answer("a", .met).answer("b", .met)
    let none = try finding("a", log, Log.lead().accept(log, n: -1))
    #expect(none.doubts.map(\.fault) == [nil] && none.doubts.map(\.isSettled) == [true])
    #expect(none.sayings.isEmpty && none.reasons == [.unanswered])
    #expect(try finding("a", log, Log.lead().accept(log, n: 1)).doubts.isEmpty)
    #expect(try finding("b", log, Log.lead().accept(log, n: 1)).doubts.count == 1)
  }

  @Test("damage of a log is a doubt")
  func damage() throws {
    let chain = Log("v1").answer("a", .met).damaged(touching: ["b"])
    let score = try city.score(of: [chain])
    let doubts = score.findings.map { $0.finding.doubts.map(\.fault) }
    #expect(doubts == [[], [.damage(line: 3)]])
  }
}
