import Testing

@testable import Assessment

@Suite("Knock-outs")
struct KnockoutTests {
  private let sari = Log("a1")
  private let budi = Log("a2", by: "Budi", of: "Ombudsman")

  private func state(_ logs: Log..., item: Item? = nil) throws -> Knockout.State {
    let item = item ?? .sample("x", indicator: nil, isKnockout: true)
    let score = try City([item, .sample("a")]).score(of: logs.map(\.chain))
    #expect(score.judgement.knockouts.count == 1)
    return try #require(score.judgement.knockouts.first?.state)
  }

  @Test("struck when all who answered say unmet")
  func struck() throws {
    #expect(try state(sari.answer("x", .unmet)) == .struck)
    #expect(try state(sari.answer("x", .unmet), budi.answer("x", .unmet)) == .struck)
    #expect(try state(sari.answer("x", .unmet), budi.answer("a", .met)) == .struck)
    #expect(try state(sari.answer("x", .met), Log.lead().decide("x", .unmet)) == .struck)
  }

  @Test("held when nobody says unmet and nothing is pending")
  func held() throws {
    #expect(try state(sari.answer("x", .met)) == .held)
    #expect(try state(sari.answer("x", .partial)) == .held)
    #expect(try state(sari.answer("x", .none)) == .held)
    #expect(try state(sari.answer("x", .unmet), Log.lead().decide("x", .met)) == .held)
  }

  @Test("open without an answer, when raters differ, and while anything is pending")
  func open() throws {
    #expect(try state(sari) == .open)
    #expect(try state(sari.answer("x", .met), budi.answer("x", .unmet)) == .open)
    #expect(try state(sari.answer("x", .none), budi.answer("x", .unmet)) == .open)
    #expect(try state(sari.answer("x", .unmet).flag("x")) == .open)
    #expect(try state(sari.answer("x", .met).flag("x")) == .open)
    let proven = Item.sample("x", indicator: nil, isKnockout: true, evidence: .always)
    #expect(try state(sari.answer("x", .unmet), item: proven) == .open)
    #expect(try state(sari.answer("x", .unmet).evidence("x"), item: proven) == .struck)
  }

  @Test("one who says unmet leaves it open although the others are less than half a point away")
  func mixed() throws {
    let levels = [("0", Fraction.zero), ("1", Fraction(2, 5))].map {
      Level(key: $0.0, text: .blank, points: $0.1)
    }
    let item = Item.sample("x", .grade(levels), indicator: nil, isKnockout: true)
    #expect(
      try state(sari.answer("x", .grade("0")), budi.answer("x", .grade("1")), item: item) == .open)
  }

  @Test("open at its kind of place while nobody was asked it; unknown when no place asks it")
  func notAsked() throws {
    let item = Item.sample("x", indicator: nil, isKnockout: true)
    let lists = [
      "g": [Item.sample("b")], "k": [Item.sample("y", indicator: nil, isKnockout: true)],
    ]
    let city = City([.sample("a"), item], lists: lists)
    var definitions = city.definitions
    definitions.judged["city"] = city.checklists
    func knockouts(_ log: Log) throws -> [Knockout] {
      let score = try #require(Scoring(definitions).scores(of: MergedLogs([log.chain])).first)
      return score.judgement.knockouts
    }
    #expect(
      try knockouts(Log("v", lists: ["g"]).answer("b", .met)) == [
        Knockout(item: item, place: "mpp", venue: "", state: .open)
      ])
    #expect(try knockouts(sari.answer("x", .met)).map(\.state) == [.held])
  }

  @Test("a damaged log that touches it leaves it open")
  func integrity() throws {
    let city = City([.sample("x", indicator: nil, isKnockout: true)])
    let chain = sari.answer("x", .unmet).damaged(touching: ["x"])
    #expect(try city.score(of: [chain]).judgement.knockouts.first?.state == .open)
  }

  @Test("each place has its own, named by its venue")
  func places() throws {
    let city = City([.sample("x", indicator: nil, isKnockout: true)])
    let score = try city.score(
      sari.answer("x", .met), Log("b1", at: "rsud", venue: "RSUD Utara").answer("x", .unmet))
    let found = score.judgement.knockouts.map { "\($0.place) \($0.venue) \($0.state.rawValue)" }
    #expect(found == ["mpp MPP Kota Contoh held", "rsud RSUD Utara struck"])
  }

  @Test("a planned place that nobody has visited has it open, under the venue that was planned")
  func planned() throws {
    let city = City([.sample("x", indicator: nil, isKnockout: true)])
    let score = try city.score(
      sari.answer("x", .met), planned: [city.plan("rsud", venue: "RSUD Barat")])
    let found = score.judgement.knockouts.map { "\($0.venue) \($0.state.rawValue)" }
    #expect(found == ["MPP Kota Contoh held", "RSUD Barat open"])
  }
}
