import Assessment
import Testing
import Text

@Suite("What feeds what, and how much of the total it can move")
struct BlueprintTests {
  private func blueprint(
    _ items: [Item], lists: [String: [Item]] = [:], gate: String? = nil,
    places: [String: [String]] = [:]
  ) -> Blueprint {
    var city = City(items, lists: lists, gate: gate)
    city.instrument.places += places.sorted { $0.key < $1.key }.map {
      Place(id: $0.key, title: .blank, checklists: $0.value)
    }
    return Blueprint(instrument: city.instrument, checklists: city.checklists)
  }

  private func leverage(_ id: String, _ blueprint: Blueprint) throws -> Fraction {
    blueprint.leverage(of: try #require(blueprint.item(id)))
  }

  @Test("an item's share is its weight among all that feed its indicator")
  func shares() throws {
    let blueprint = blueprint([
      .sample("a", weight: "3"), .sample("b"), .sample("c", weight: "0.5"),
      .sample("d", indicator: "i2"),
    ])
    // 3 + 1 + 0.5 = 4.5 in i1, which has 30 points: 3/4.5 is 20 of them.
    #expect(blueprint.share(of: try #require(blueprint.item("a"))) == Fraction(2, 3))
    #expect(try leverage("a", blueprint) == Fraction(20))
    #expect(try leverage("b", blueprint) == Fraction(20, 3))
    #expect(try leverage("c", blueprint) == Fraction(10, 3))
    #expect(try leverage("d", blueprint) == Fraction(10))
    #expect(blueprint.weight(feeding: "i1") == Fraction(9, 2))
    #expect(blueprint.weight(feeding: "i3") == .zero)
    #expect(blueprint.item("x") == nil)
  }

  @Test("items of other checklists feed too, once for all places that use them")
  func everyPlaceOnce() throws {
    let lists = ["n": [Item.sample("b"), .sample("c", indicator: "i3")]]
    let places = ["pasar": ["n", "m"], "rumah": ["n"]]
    let blueprint = blueprint([.sample("a")], lists: lists, places: places)
    #expect(try leverage("a", blueprint) == Fraction(15))
    #expect(try leverage("b", blueprint) == Fraction(15))
    #expect(blueprint.items(feeding: "i1").map(\.item.id) == ["a", "b"])
    #expect(blueprint.places(of: "n").map(\.id) == ["pasar", "rumah"])
    #expect(blueprint.unused == [])
  }

  @Test("what no place uses moves nothing, and takes nothing from the others")
  func unused() throws {
    let lists = ["n": [Item.sample("b")]]
    let blueprint = blueprint([.sample("a")], lists: lists)
    #expect(try leverage("a", blueprint) == Fraction(30))
    #expect(try leverage("b", blueprint) == .zero)
    #expect(blueprint.share(of: try #require(blueprint.item("b"))) == nil)
    #expect(blueprint.unused.map(\.id) == ["n"])
  }

  @Test("knock-outs, criteria of the gate and what is only recorded are in no share")
  func apart() throws {
    let lists = [
      "g": [Item.sample("g1", indicator: nil, isCriterion: true), .sample("g2", indicator: nil)]
    ]
    let blueprint = blueprint(
      [.sample("a"), .sample("k", isKnockout: true), .sample("r", indicator: nil)], lists: lists,
      gate: "g", places: ["meja": ["g"]])
    let bearings = blueprint.items.map(\.bearing)
    #expect(bearings == [.scored(indicator: "i1"), .knockout, .recorded, .criterion, .recorded])
    #expect(try leverage("a", blueprint) == Fraction(30))
    for id in ["k", "r", "g1", "g2"] { #expect(try leverage(id, blueprint) == .zero) }
  }

  @Test("a knock-out of the gate decides the verdict")
  func knockoutOfTheGate() {
    let blueprint = blueprint(
      [.sample("a")],
      lists: ["g": [.sample("g1", indicator: nil, isCriterion: true, isKnockout: true)]], gate: "g")
    #expect(blueprint.item("g1")?.bearing == .knockout)
    #expect(blueprint.unused.map(\.id) == ["g"])
  }

  @Test("lists stand as they are named, and those that are missed are known")
  func order() {
    let lists = ["a": [Item.sample("a1")], "g": [.sample("g1")], "z": [.sample("z1")]]
    let blueprint = blueprint(
      [.sample("m1")], lists: lists, gate: "g", places: ["p": ["z", "x", "z", "m"]])
    #expect(blueprint.checklists.map(\.id) == ["m", "z", "g", "a"])
    #expect(blueprint.items.map(\.item.id) == ["m1", "z1", "g1", "a1"])
    #expect(blueprint.items(of: "z").map(\.item.id) == ["z1"])
    #expect(blueprint.missing == ["x"])
  }

  @Test("an indicator is found with its component")
  func indicators() {
    let blueprint = blueprint([.sample("a")])
    #expect(blueprint.indicator("i2")?.component.id == "k1")
    #expect(blueprint.indicator("i2")?.indicator.weight == decimal("10"))
    #expect(blueprint.indicator("i9") == nil)
  }
}
