import Testing

@testable import Assessment

@Suite("What the lead may say next of an assessment")
struct NextStepsTests {
  private let city = City([.sample("a", .outside), .sample("k", .outside, isKnockout: true)])
  private let moving = Log("v").answer("k", .final("80")).answer("a", .provisional("80"))
  private let settled = Log("v").answer("k", .final("80")).answer("a", .final("80"))
  private let lead = Log.lead().decide(indicator: "i2", points: "1")
    .decide(indicator: "i3", points: "1")

  private func steps(_ logs: Log...) throws -> NextSteps {
    NextSteps(try city.score(of: logs.map(\.chain)))
  }

  private func said(_ states: String...) -> Log {
    states.enumerated().reduce(lead) { log, state in
      log.announce(state.element, at: clock("1\(state.offset):00"))
    }
  }

  @Test("before the announcement there is nothing to declare final or to revoke")
  func provisional() throws {
    for steps in [try steps(settled, said()), try steps(settled, said("provisional"))] {
      #expect(steps.announcement == .allowed)
      #expect(steps.final == .beforeAnnouncement)
      #expect(steps.revocation == .beforeAnnouncement)
    }
  }

  @Test("after it final has to wait for outside figures of the score, by name")
  func announced() throws {
    let steps = try steps(settled, said("announced"))
    #expect(steps.announcement == .saidAlready)
    #expect(steps.final == .allowed)
    #expect(steps.revocation == .allowed)
    let waiting = try self.steps(moving, said("announced"))
    guard case .provisional(let findings) = waiting.final else {
      Issue.record("\(waiting.final)")
      return
    }
    #expect(findings.map(\.subject.id) == ["a"])
    #expect(try self.steps(moving, said()).announcement == .allowed)
  }

  @Test("an announcement waits for all but outside figures, and so does final")
  func pending() throws {
    let flagged = moving.flag("k")
    #expect(try steps(flagged, said()).announcement == .pending(1))
    #expect(try steps(flagged, said("announced")).final == .pending(1))
    #expect(try steps(flagged, said("announced")).revocation == .allowed)
    #expect(try steps(settled, Log.lead()).announcement == .pending(2))
  }

  @Test("a doubtful word of a lead comes before any other word")
  func doubtful() throws {
    let lead = said("announced")
    let steps = try steps(settled, lead.announce("revoked"), lead.announce("final"))
    #expect(steps.final == .doubtful)
    #expect(steps.announcement == .saidAlready)
  }

  @Test("final waits for an open gate that no place was asked")
  func openVerdict() throws {
    let city = City([.sample("a")], gate: "g")
    let logs = [Log("v").answer("a", .met), said("announced")]
    #expect(NextSteps(try city.score(of: logs.map(\.chain))).final == .openVerdict)
    #expect(
      try city.score(of: [logs[0], said("announced", "final")].map(\.chain)).course.state
        == .announced)
  }

  @Test("what was declared final too early is announced, and still waits")
  func early() throws {
    guard case .provisional = try steps(moving, said("announced", "final")).final else {
      Issue.record("final is not refused")
      return
    }
    #expect(try steps(settled, said("announced", "final")).final == .saidAlready)
  }

  @Test("after a revocation there is only a new announcement")
  func revoked() throws {
    let steps = try steps(settled, said("announced", "revoked"))
    #expect(steps.announcement == .allowed)
    #expect(steps.final == .revoked)
    #expect(steps.revocation == .revoked)
    let anew = try self.steps(settled, said("announced", "revoked", "announced"))
    #expect(anew.revocation == .allowed)
  }

  @Test("the deadline is the instrument's days after the announcement, or seven")
  func deadline() throws {
    var instrument = City.instrument()
    #expect(day("2025-12-28").deadline(of: instrument) == day("2026-01-04"))
    instrument.deadlineDays = 30
    #expect(day("2025-02-01").deadline(of: instrument) == day("2025-03-03"))
  }
}
