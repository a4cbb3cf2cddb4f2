import Testing

@testable import Assessment

/// Who is expected where, and which of the logs are there.
@Suite struct ReceptionTests {
  private let plan = Plan(
    region: "Kota Contoh", period: "2025", instrument: "city",
    places: [
      PlannedPlace(id: "mpp", venues: ["MPP Kota Contoh"]),
      PlannedPlace(id: "rsud", venues: ["RSUD Timur", "RSUD Barat"]),
    ],
    team: [
      Member(assessor: "Sari", institution: "BPKP"),
      Member(assessor: "Budi", institution: "KPK", places: ["mpp"]),
    ])

  private func reception(_ logs: Log..., of plan: Plan? = nil) -> Reception {
    Reception(
      plan ?? self.plan, instrument: City.instrument(), visits: logs.map(\.visit))
  }

  private func words(_ expectations: [Reception.Expectation]) -> [String] {
    expectations.map { "\($0.member.assessor) \($0.venue)" }
  }

  @Test func everyMemberIsExpectedAtEachVenueOfTheirPlaces() {
    let nothing = reception()
    #expect(
      words(nothing.expected(.missing)) == [
        "Sari MPP Kota Contoh", "Budi MPP Kota Contoh", "Sari RSUD Timur", "Sari RSUD Barat",
      ])
    #expect(nothing.unexpected == [])
  }

  @Test func aLogIsReceivedSealedOrNotAndHoweverTheNamesAreWritten() {
    let running = Log("a", by: " sari ", of: "bpkp", venue: "mpp  kota contoh")
    let sealed = Log("b", by: "SARI", of: "BPKP", at: "rsud", venue: "rsud TIMUR")
      .adding(.seal(Seal(answered: 0, open: 0, pending: 0)))
    let two = reception(running, sealed)
    #expect(words(two.expected(.received)) == ["Sari MPP Kota Contoh", "Sari RSUD Timur"])
    #expect(words(two.expected(.missing)) == ["Budi MPP Kota Contoh", "Sari RSUD Barat"])
  }

  /// A place that a city has once is one place whatever its name in the log.
  @Test func theVenueCountsWhereTheCityHasSeveral() {
    let other = reception(
      Log("a", venue: "Mal Baru"), Log("b", at: "rsud", venue: "RSUD Selatan"))
    #expect(words(other.expected(.received)) == ["Sari MPP Kota Contoh"])
    #expect(other.unexpected.map(\.venue) == ["RSUD Selatan"])
  }

  @Test func whatIsVoidOrOfAnotherKindDoesNotCount() {
    let others = reception(
      Log("a").adding(.void(reason: "salah")), Log("b", role: .own), Log("c", period: "2024"),
      Log("d", region: "Kota Lain"), Log.lead())
    #expect(others.expected(.missing).count == 4)
    #expect(others.unexpected == [])
  }

  @Test func aReturnedVisitWaitsForTheOneThatCarriesItOn() {
    let question = Event.giveBack(Question(visit: "a", item: "x", text: "Foto?"))
    let lead = Log.lead().adding(question)
    #expect(words(reception(Log("a"), lead).expected(.returned)) == ["Sari MPP Kota Contoh"])
    let next = Log("b", continues: "a")
    for logs in [[Log("a"), next, lead], [lead, next, Log("a")]] {
      let all = Reception(plan, instrument: City.instrument(), visits: logs.map(\.visit))
      #expect(all.expected(.returned) == [] && all.expected(.received).count == 1)
    }
    let void = next.adding(.void(reason: "salah"))
    #expect(reception(Log("a"), void, lead).expected(.returned).count == 1)
    #expect(reception(Log("a"), lead.retract(1)).expected(.received).count == 1)
    #expect(reception(Log("a"), Log("c"), lead).expected(.returned).count == 1)
  }

  /// The questions of an assessor's log are for reading, whoever they are of.
  @Test func onlyALeadGivesBack() {
    let question = Event.giveBack(Question(visit: "a", item: "x", text: "Foto?"))
    #expect(reception(Log("a"), Log("b").adding(question)).expected(.returned) == [])
    let void = Log.lead().adding(question).adding(.void(reason: "salah"))
    #expect(reception(Log("a"), void).expected(.returned) == [])
  }

  @Test func aWrongHeadThatWasCorrectedIsNotHeldAgainstAnyone() {
    let wrong = Log("a", at: "rsud", venue: "RSUD Tmur")
    let right = Log("b", at: "rsud", venue: "RSUD Timur", continues: "a")
    let corrected = reception(wrong, right)
    #expect(words(corrected.expected(.received)) == ["Sari RSUD Timur"])
    #expect(corrected.unexpected == [])
  }

  @Test func whoIsNotExpectedThereIsNamedOnce() {
    let stranger = Log("b", by: "Joko", of: "Ombudsman")
    let elsewhere = Log("c", by: "Budi", of: "KPK", at: "rsud", venue: "RSUD Timur")
    let all = reception(stranger, Log("d", by: "Joko", of: "Ombudsman"), elsewhere)
    #expect(all.unexpected.map(\.assessor) == ["Joko", "Budi"])
    #expect(all.expected(.missing).count == 4)
  }

  @Test func someoneWhoIsNamedTwiceIsExpectedOnce() {
    var twice = plan
    twice.team.append(Member(assessor: "SARI", institution: "BPKP"))
    #expect(reception(of: twice).expected.count == 4)
  }

  @Test func withoutATeamOrPlacesNothingIsExpected() {
    var empty = plan
    empty.team = []
    #expect(reception(Log("a"), of: empty) == reception(of: empty))
    #expect(reception(Log("a"), of: empty).unexpected == [])
    var nowhere = plan
    nowhere.places = []
    #expect(reception(Log("a"), of: nowhere).expected == [])
  }
}
