import Assessment
import Testing

@Suite("What depends on an item")
struct DependentsTests {
  private let city = City([
    .sample("c", follows: "b"), .sample("a", weight: "2"), .sample("b", follows: "a"),
    .sample("d", appliesWhen: Condition(item: "b", answers: ["met"])),
    .sample("e", follows: "d"), .sample("f", indicator: "i2", follows: "a"),
    .sample("g", .grades, indicator: "i2"), .sample("h", indicator: "i3"),
    .sample("i", follows: "a", appliesWhen: Condition(item: "g", answers: ["5"])),
    .sample("j", follows: "a", appliesWhen: Condition(item: "a", answers: ["met"])),
  ])

  private var blueprint: Blueprint {
    Blueprint(instrument: city.instrument, checklists: city.checklists)
  }

  private func dependents(_ id: String) throws -> (followers: String, conditional: String) {
    let found = blueprint.dependents(of: try #require(blueprint.item(id)))
    return (
      found.followers.map(\.item.id).joined(), found.conditional.map(\.item.id).joined()
    )
  }

  @Test("followers through others, and apart from them what a condition may rule out")
  func both() throws {
    #expect(try dependents("a") == ("cbfi", "dej"))
    #expect(try dependents("b") == ("c", "de"))
    #expect(try dependents("g") == ("", "i"))
    #expect(try dependents("d") == ("e", ""))
    #expect(try dependents("h") == ("", ""))
  }

  @Test("together with those that follow it an item moves what all of them can")
  func together() throws {
    let item = try #require(blueprint.item("a"))
    let followers = blueprint.dependents(of: item).followers
    // i1 (30): a 2, b 1, c 1, d 1, e 1, i 1, j 1 = 8; i2 (10): f 1, g 1.
    #expect(blueprint.leverage(of: item) == Fraction(30 * 2, 8))
    #expect(blueprint.leverage(of: item, with: followers) == Fraction(30 * 5, 8) + Fraction(5))
    #expect(blueprint.leverage(of: item, with: []) == Fraction(30 * 2, 8))
  }

  @Test("scores move by just as much", arguments: ["c", "d", "e", "f", "h", "i", "j"])
  func asScored(id: String) throws {
    func total(_ unmet: String?) throws -> Fraction {
      var log = Log("v1")
      for item in city.checklists[0].items {
        let worst = item.id == unmet
        let answer: Answer = item.id == "g" ? .grade("5") : worst ? .unmet : .met
        log = log.answer(item.id, answer)
      }
      return try #require(try city.score(log).total.running)
    }
    let item = try #require(blueprint.item(id))
    let followers = blueprint.dependents(of: item).followers
    let expected = blueprint.leverage(of: item, with: followers)
    #expect(try total(nil) == Fraction(100))
    #expect(try total(nil) - total(id) == expected)
  }
}
