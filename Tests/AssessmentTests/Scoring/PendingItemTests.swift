import Testing

@testable import Assessment

@Suite("What waits for the lead, and how far it moves the total")
struct PendingItemTests {
  private let sari = Log("v1")
  private let budi = Log("v2", by: "Budi")

  private func pending(_ city: City, _ logs: Log...) throws -> [String] {
    try city.score(of: logs.map(\.chain)).agenda.pending.map(\.text)
  }

  @Test("nothing is pending when all is settled, and the total is one number")
  func nothing() throws {
    let city = City([.sample("a"), .sample("b", indicator: "i2"), .sample("c", indicator: "i3")])
    let log = sari.answer("a", .met).answer("b", .partial).answer("c", .unmet)
    #expect(try pending(city, log) == [])
    #expect(try city.total(log) == "35.00 [35.00, 35.00]")
  }

  @Test("the swing of the only pending item is the width of the total's interval")
  func only() throws {
    let city = City([
      .sample("a", weight: "2"), .sample("a2"), .sample("b", indicator: "i2"),
      .sample("c", indicator: "i3"),
    ])
    let log = sari.answer("a", .partial).flag("a").answer("a2", .met).answer("b", .met)
      .answer("c", .met)
    #expect(try city.total(log) == "90.00 [80.00, 100.00]")
    #expect(try pending(city, log) == ["20.00 a mpp flagged"])
  }

  @Test("unanswered items share what their indicator weighs; unseen indicators swing whole")
  func shared() throws {
    let city = City([.sample("a"), .sample("a2", weight: "3"), .sample("b", indicator: "i2")])
    #expect(
      try pending(city, sari) == [
        "60.00 i3 unseen", "22.50 a2 mpp unanswered", "10.00 b mpp unanswered",
        "7.50 a mpp unanswered",
      ])
  }

  @Test("a range narrower than all moves it less, by several reasons the widest of them")
  func narrow() throws {
    let city = City([.sample("a", evidence: .always), .sample("b", .outside, indicator: "i3")])
    let log = sari.answer("a", .partial).answer("b", .provisional("80", floor: "70"))
    #expect(
      try pending(city, log) == [
        "18.00 b mpp provisional", "15.00 a mpp evidence", "10.00 i2 unseen",
      ])
    let differing = budi.answer("a", .met).answer("b", .final("10"))
    #expect(try pending(city, log, differing)[1] == "30.00 a mpp disputed evidence")
  }

  @Test("at each place it is a share of the item; equal swings stand by id, place and venue")
  func places() throws {
    let city = City([.sample("b"), .sample("a")])
    let lead = Log.lead().decide(indicator: "i2", points: "0").decide(indicator: "i3", points: "1")
    let south = Log("v2", at: "rsud", venue: "Selatan").answer("b", .none)
    let north = Log("v3", at: "rsud", venue: "Cempaka").answer("b", .met)
    // b applies at two of the three places and is open at one of them.
    #expect(
      try pending(city, sari, south, north, lead) == [
        "7.50 b mpp unanswered", "5.00 a mpp unanswered", "5.00 a rsud Cempaka unanswered",
        "5.00 a rsud Selatan unanswered",
      ])
  }

  @Test("what is recorded only, a criterion or a knock-out moves nothing, and is listed last")
  func apart() throws {
    let city = City(
      [
        .sample("recorded", indicator: nil), .sample("ko", isKnockout: true),
        .sample("a"),
      ],
      lists: ["g": [.sample("criterion", indicator: nil, isCriterion: true)]], gate: "g")
    let lead = Log.lead().decide(indicator: "i2", points: "0").decide(indicator: "i3", points: "1")
    #expect(
      try pending(city, Log("v1", lists: ["m", "g"]), lead) == [
        "30.00 a mpp unanswered", "0.00 criterion mpp unanswered", "0.00 ko mpp unanswered",
        "0.00 recorded mpp unanswered",
      ])
  }

  @Test("an indicator that the lead decided cannot be moved by its items")
  func decidedIndicator() throws {
    let city = City([.sample("a")])
    let lead = Log.lead().decide(indicator: "i1", points: "0.5")
    let texts = try pending(city, sari, lead)
    #expect(texts == ["60.00 i3 unseen", "10.00 i2 unseen", "0.00 a mpp unanswered"])
  }
}

extension PendingItem {
  /// `22.50 a rsud Cempaka unanswered`; the venue of the service mall is left out.
  var text: String {
    let place: [String] =
      switch subject {
      case .item(_, let place, let venue): place == "mpp" ? [place] : [place, venue]
      case .indicator: []
      }
    return ([swing.text, subject.id] + place + reasons.map(\.rawValue)).joined(separator: " ")
  }
}
