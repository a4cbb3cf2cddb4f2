import Testing

@testable import Assessment

@Suite("What would have to happen to reach the mark")
struct WayToMarkTests {
  private let sari = Log("v1")

  private func city(
    _ threshold: Threshold, _ items: [Item], minimums: [Minimum] = [], gate: [Item] = []
  ) -> City {
    var city = City(items, lists: gate.isEmpty ? [:] : ["g": gate], gate: gate.isEmpty ? nil : "g")
    city.instrument.marks = [
      Mark(id: "best", title: .blank, threshold: .atLeast(decimal("99"))),
      Mark(id: "pass", title: .blank, threshold: threshold, minimums: minimums),
    ]
    return city
  }

  private func way(_ city: City, _ logs: Log...) throws -> WayToMark {
    try #require(WayToMark(try city.score(of: logs.map(\.chain))))
  }

  /// i1 (30) has a and a2 (weight 3), i2 (10) has b, i3 (60) has c.
  private let items = [
    Item.sample("a"), .sample("a2", weight: "3"), .sample("b", indicator: "i2"),
    .sample("c", indicator: "i3"),
  ]

  @Test("without a mark there is nothing to reach")
  func none() throws {
    #expect(WayToMark(try City(items).score(sari)) == nil)
  }

  @Test("the points that the lowest lacks, and the widest items that bridge them")
  func open() throws {
    let way = try way(city(.atLeast(decimal("90")), items), sari.answer("c", .met))
    #expect(way.mark.id == "pass")
    #expect(way.state == .open)
    guard case .open(let missing, let bridge?) = way.total else {
      Issue.record("\(way.total)")
      return
    }
    #expect(missing.text == "30.00")
    #expect(bridge.items.map(\.text) == ["22.50 a2 mpp unanswered", "10.00 b mpp unanswered"])
    #expect(bridge.isFewest && !bridge.hasDependents)
  }

  @Test("what begins above a limit is not bridged by coming to it")
  func above() throws {
    let log = sari.answer("c", .met)
    func count(_ threshold: Threshold) throws -> Int? {
      guard case .open(_, let bridge?) = try way(city(threshold, items), log).total else {
        return nil
      }
      return bridge.items.count
    }
    #expect(try count(.atLeast(decimal("82.5"))) == 1)
    #expect(try count(.above(decimal("82.5"))) == 2)
    #expect(try count(.above(decimal("60"))) == 1)
    #expect(try count(.atLeast(decimal("60"))) == nil)
  }

  @Test("a parent brings what depends on it, which is not counted again: it takes one at least")
  func parent() throws {
    let items = [
      Item.sample("a"), .sample("a2", weight: "3", follows: "a"), .sample("b", indicator: "i2"),
      .sample("c", indicator: "i3"),
    ]
    let log = sari.answer("c", .met).answer("b", .met)
    let way = try way(city(.atLeast(decimal("90")), items), log)
    guard case .open(_, let bridge?) = way.total else {
      Issue.record("\(way.total)")
      return
    }
    #expect(bridge.items.map(\.subject.id) == ["a"])
    #expect(bridge.hasDependents)
  }

  @Test(
    "what may not apply makes others weigh more: items that do are named, not that fewer would not")
  func notApplying() throws {
    let items = [
      Item.sample("a", evidence: .always), .sample("a2", notApplicable: []),
      .sample("b", indicator: "i2", notApplicable: []),
      .sample("c", indicator: "i3", notApplicable: []),
    ]
    let log = sari.answer("a", .partial).answer("b", .met).answer("c", .met)
    func bridge(_ limit: String) throws -> WayToMark.Bridge? {
      guard
        case .open(_, let bridge) = try way(city(.atLeast(decimal(limit)), items), log).total
      else { return nil }
      return bridge
    }
    // a comes to 1/2 at most and may not apply; a2 comes to 1.
    let found = try #require(try bridge("85"))
    #expect(found.items.map(\.subject.id) == ["a2"])
    #expect(!found.isFewest)
    #expect(try bridge("92.5")?.items.map(\.subject.id) == ["a2", "a"])
    #expect(try bridge("95") == nil)
  }

  @Test("a missed mark says by how much, and who lost most; ties stand as in the instrument")
  func missed() throws {
    let log = sari.answer("a", .met).answer("a2", .unmet).answer("b", .unmet)
    let way = try way(city(.atLeast(decimal("90")), items), log)
    #expect(way.state == .missed)
    guard case .missed(let short, let losses) = way.total else {
      Issue.record("\(way.total)")
      return
    }
    #expect(short.text == "22.50")
    #expect(losses.map { "\($0.indicator.id) \($0.points.text)" } == ["i1 22.50", "i2 10.00"])
  }

  @Test("only minimums that may still be missed are told, with what they lack")
  func minimums() throws {
    let all = [
      Minimum(of: ["i1"], measure: .percent(decimal("50"))),
      Minimum(of: ["i2"], measure: .points(decimal("4"))),
      Minimum(of: ["i3"], measure: .points(decimal("1"))),
    ]
    let log = sari.answer("c", .met).answer("b", .unmet)
    let way = try way(city(.atLeast(decimal("50")), items, minimums: all), log)
    #expect(way.state == .missed)
    #expect(way.total == .reached)
    #expect(way.minimums.map(\.minimum.of) == [["i1"], ["i2"]])
    #expect(way.minimums.map(\.missing.text) == ["50.00", "4.00"])
    #expect(way.minimums.map(\.state) == [.open, .missed])
  }

  @Test("what stands in the way apart from the figures: the struck and unmet first")
  func apart() throws {
    let items = [
      Item.sample("k1", isKnockout: true), .sample("k2", isKnockout: true),
      .sample("k3", isKnockout: true), .sample("a"),
    ]
    let gate = ["g1", "g2", "g3"].map { Item.sample($0, indicator: nil, isCriterion: true) }
    let log = Log("v1", lists: ["m", "g"]).answer("k1", .met).answer("k3", .unmet)
      .answer("g1", .met).answer("g3", .unmet)
    let way = try way(city(.atLeast(decimal("50")), items, gate: gate), log)
    #expect(way.knockouts.map(\.item.id) == ["k3", "k2"])
    #expect(way.criteria.map(\.item.id) == ["g3", "g2"])
  }
}
