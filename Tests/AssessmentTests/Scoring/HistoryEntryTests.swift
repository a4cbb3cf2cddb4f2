import Testing

@testable import Assessment

/// What was ever said of an item, whatever became of it.
@Suite struct HistoryEntryTests {
  private let city = City([.sample("a"), .sample("b", indicator: "i3")])

  private func history(
    of subject: Decision.Subject, _ chains: [Chain]
  ) throws -> [HistoryEntry] {
    MergedLogs(chains).history(of: subject, in: try city.score(of: chains))
  }

  private let a = Decision.Subject.item("a", place: "mpp", venue: "MPP Kota Contoh")

  @Test func allLogsOfThePlaceSpeakInTheOrderOfTime() throws {
    let first = Log("1", by: "Sari").answer("a", .tick(.met), at: clock("10:05")).flag("b")
    let second = Log("2", by: "Budi").answer("a", .tick(.unmet), at: clock("10:01"))
    let elsewhere = Log("3", by: "Rina", at: "rsud", venue: "RSUD").answer("a", .tick(.met))
    let said = try history(of: a, [first, second, elsewhere].map(\.chain))
    #expect(said.map(\.by.assessor.written) == ["Budi", "Sari"])
    #expect(said.map(\.source.n) == [1, 1])
    #expect(said.allSatisfy { $0.isCounted && $0.retracted == nil && $0.role == .assessor })
  }

  @Test func whatWasTakenBackStaysWithTheEntryThatDidSo() throws {
    let log = Log("1").answer("a", .tick(.met)).answer("a", .tick(.unmet)).retract(2)
    let said = try history(of: a, [log.chain])
    #expect(said.map(\.retracted?.n) == [nil, 3])
  }

  @Test func theLeadsSettlingsOfTheItemStandThereToo() throws {
    let visit = Log("1").answer("a", .tick(.met), at: clock("09:30"))
    let question = Question(visit: "1", item: "a", text: "Kapan?")
    let lead = Log.lead().decide("a", .tick(.unmet)).decide("b", .tick(.met))
      .adding(.giveBack(question)).retract(1)
    let said = try history(of: a, [visit.chain, lead.chain])
    #expect(said.map(\.role) == [.assessor, .lead, .lead])
    #expect(said.map(\.retracted?.n) == [nil, 4, nil])
    let indicator = Log.lead("lead2").decide(indicator: "i2", points: "0.5")
    let other = try history(of: .indicator("i2"), [visit.chain, indicator.chain])
    #expect(other.map(\.source.visit) == ["lead2"])
  }

  @Test func whatIsBeyondAForkIsShownOnceAndNotCounted() throws {
    let common = Log("1").answer("a", .tick(.met))
    let fork = [common.answer("a", .tick(.unmet)), common.answer("a", .tick(.partial))]
    let said = try history(of: a, fork.map(\.chain))
    #expect(said.map(\.isCounted) == [true, false, false])
  }

  @Test func theOrderOfTheFilesNeverShows() throws {
    let logs = [
      Log("1").answer("a", .tick(.met)), Log("2", by: "Budi").answer("a", .tick(.unmet)),
      Log.lead().decide("a", .tick(.met)),
    ].map(\.chain)
    let expected = try history(of: a, logs)
    #expect(expected.count == 3)
    #expect(try history(of: a, logs.reversed() + logs) == expected)
  }

  @Test func questionsOfAllLeadsStandUntilTheyAreTakenBack() throws {
    let question = Question(visit: "1", item: "a", text: "Kapan?")
    let visit = Log("1").answer("a", .tick(.met))
    let asked = Log.lead().adding(.giveBack(question)).adding(
      .seal(Seal(answered: 0, open: 0, pending: 0)))
    let second = Log.lead("lead2").adding(.giveBack(question)).retract(1)
    let chains = [visit, asked, second].map(\.chain)
    #expect(MergedLogs(chains).questions(in: try city.score(of: chains)) == [question])
  }
}
