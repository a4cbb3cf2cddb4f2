import Testing

@testable import Assessment

@Suite("The course of an assessment, by the lead's words")
struct CourseTests {
  private let city = City([.sample("a"), .sample("x", .outside)])

  private func score(_ leads: Log..., answers: [Log] = [Log("v").answer("a", .met)]) throws -> Score
  {
    try city.score(of: (answers + leads + [settled]).map(\.chain))
  }

  /// Of another lead, who settles the indicators that nobody saw and what else is open.
  private let settled = Log.lead("l0").decide(indicator: "i2", points: "1")
    .decide(indicator: "i3", points: "1")
  private let whole = [Log("v").answer("a", .met).answer("x", .final("76"))]

  @Test("without a word it is provisional, without a deadline")
  func silent() throws {
    let course = try score(.lead()).course
    #expect(course == Course())
  }

  @Test("the deadline is 7 days after the announcement, or what the instrument says")
  func deadline() throws {
    let lead = Log.lead().say("announced", "Pleno", on: "2025-12-28")
    let course = try score(lead).course
    #expect(course.deadline == day("2026-01-04"))
    #expect(course.announcement?.value.text == "Pleno")
    var other = city
    other.instrument.deadlineDays = 30
    #expect(try other.score(Log("v"), lead).course.deadline == day("2026-01-27"))
  }

  @Test("an announcement without a date is of the day of its entry")
  func undated() throws {
    #expect(try score(Log.lead().say("announced")).course.deadline == day("2025-11-13"))
  }

  @Test("the last announcement counts; an assessment taken back to provisional has none")
  func latest() throws {
    let once = Log.lead().say("announced", on: "2025-11-10")
    let twice = once.say("announced", on: "2025-11-20")
    #expect(try score(twice).course.deadline == day("2025-11-27"))
    #expect(try score(twice.say("final")).course.deadline == day("2025-11-27"))
    let back = twice.say("provisional")
    #expect(try score(back).course.deadline == nil)
    #expect(try score(back.say("final")).course.deadline == nil)
  }

  @Test("final waits while anything is pending, and says for how much")
  func finalWaits() throws {
    let lead = Log.lead().say("announced").say("final")
    let waiting = Log("v").answer("a", .met).answer("x", .provisional("76"))
    #expect(try score(lead).course.awaited == 1)
    let early = try score(lead, answers: [waiting])
    #expect(early.course.state == .announced)
    #expect(early.judgement.state == .announced)
    #expect(early.course.awaited == 1)
    let settled = try score(lead, answers: [waiting.answer("x", .final("76"))])
    #expect(settled.course.state == .final)
    #expect(settled.course.awaited == 0)
    #expect(try score(.lead().say("announced"), answers: [waiting]).course.awaited == 0)
  }

  @Test("a doubtful revocation leaves the verdict open, a doubtful announcement does not count")
  func doubtful() throws {
    let lead = Log.lead().say("announced").say("final")
    let beyond = lead.damaged(speakingOf: Touched(states: ["revoked"]))
    let logs = (whole + [settled]).map(\.chain)
    let score = try city.score(of: logs + [beyond])
    #expect(score.judgement.verdict == .open && score.judgement.isDoubtful)
    #expect(score.course.revocation == nil && score.course.state == .announced)
    #expect(score.course.doubtful.map(\.states) == [["revoked"]])
    #expect(score.agenda.integrity.map(\.states) == [["revoked"]])
    let forked = try city.score(of: logs + [lead.say("revoked").chain, lead.flag("z").chain])
    #expect(forked.judgement.isDoubtful && forked.course.doubtful == score.course.doubtful)
    let early = Log.lead().damaged(speakingOf: Touched(states: ["announced"]))
    let announced = try city.score(of: logs + [early])
    #expect(announced.course.state == .provisional && !announced.judgement.isDoubtful)
    let accept = Log.lead("l9").accept(lead).chain
    #expect(try city.score(of: logs + [beyond, accept]).course.state == .final)
  }

  @Test("a doubtful announcement may lift a revocation")
  func doubtfulLift() throws {
    let lead = Log.lead().say("announced").say("revoked")
    let beyond = lead.damaged(speakingOf: Touched(states: ["announced"]))
    let score = try city.score(of: (whole + [settled]).map(\.chain) + [beyond])
    #expect(score.judgement.isRevoked && score.judgement.verdict == .open)
  }

  @Test("the next step is of the day of the last one or later, or of today")
  func earliest() throws {
    let course = try score(Log.lead().say("announced", on: "2025-12-28")).course
    #expect(course.earliestDay(upTo: day("2026-01-04")) == day("2025-12-28"))
    #expect(course.earliestDay(upTo: day("2025-12-01")) == day("2025-12-01"))
    #expect(Course().earliestDay(upTo: day("2025-12-01")) == nil)
  }

  @Test("a revocation gives the verdict with its reason, whatever the figures; the state stays")
  func revoked() throws {
    let lead = Log.lead().say("announced", on: "2025-11-10").say("final")
    let revoked = try score(lead.say("revoked", "OTT", on: "2026-02-01"), answers: whole)
    #expect(revoked.judgement.verdict == .revoked)
    #expect(revoked.judgement.state == .final)
    #expect(revoked.course.revocation?.value.text == "OTT")
    #expect(revoked.course.revocation?.day == day("2026-02-01"))
    #expect(try score(lead).judgement.verdict != .revoked)
  }

  @Test("the last word holds: a later announcement lifts a revocation, as does taking it back")
  func lifted() throws {
    let lead = Log.lead().say("announced").say("revoked", "keliru")
    #expect(try score(lead.say("announced")).judgement.isRevoked == false)
    #expect(try score(lead.say("announced").say("revoked")).judgement.isRevoked)
    #expect(try score(lead.retract(2)).judgement.isRevoked == false)
    #expect(try score(lead.say("celebrated")).judgement.isRevoked)
  }

  @Test("words count by time, then visit, in any order of the files; unknown ones are kept")
  func order() throws {
    let first = Log.lead("l2").say("revoked", at: "10:00")
    let second = Log.lead("l1").say("announced", at: "10:01").say("gembira", at: "10:02")
    let one = try score(first, second).course
    #expect(one == (try score(second, first).course))
    #expect(one.revocation == nil)
    #expect(one.steps.map(\.value.state) == ["revoked", "announced", "gembira"])
    let same = Log.lead("l3").say("revoked", at: "10:01")
    #expect(try score(second, same).judgement.isRevoked)
  }
}

extension Log {
  fileprivate func say(
    _ state: String, _ text: String? = nil, on day: String? = nil, at time: String = "10:00"
  ) -> Log {
    let date = day.flatMap { CalendarDate($0) }
    return adding(.verdict(Announcement(state: state, text: text, date: date)), at: clock(time))
  }
}
