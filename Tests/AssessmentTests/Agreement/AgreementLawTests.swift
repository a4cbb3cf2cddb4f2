import Assessment
import Testing

@Suite("Laws of agreement, on generated assessments")
struct AgreementLawTests {
  @Test("the order of the logs changes nothing", arguments: 0..<30)
  func order(seed: Int) throws {
    let random = RandomCase(seed: seed, withParents: true)
    var dice = Dice(seed: UInt64(seed))
    let mixed = random.logs.map(\.chain).shuffled(using: &dice)
    #expect(try random.city.score(of: mixed).agreement == random.score().agreement)
  }

  @Test("adding a rater who answered nothing changes nothing", arguments: 0..<30)
  func silent(seed: Int) throws {
    let random = RandomCase(seed: seed)
    let place = random.places[0]
    let silent = Log("zz", by: "Diam", of: "Diam", at: place.kind, venue: place.venue)
    let with = try random.city.score(of: (random.logs + [silent]).map(\.chain))
    #expect(try with.agreement == random.score().agreement)
  }

  @Test("raters who copy each other agree wholly, and differ nowhere", arguments: 0..<30)
  func copies(seed: Int) throws {
    var random = RandomCase(seed: seed)
    for place in random.places.indices {
      let first = random.places[place].raters[0]
      random.places[place].raters = [first, first, first]
    }
    let agreement = try random.score().agreement
    #expect(agreement.disagreements.isEmpty)
    for figures in [agreement.overall] + agreement.checklists.map(\.figures) {
      for figure in [figures.raw, figures.alpha, figures.ac1].compactMap(\.value) {
        #expect(figure == Fraction(1))
      }
    }
  }

  @Test(
    "checklists add up to all shared items, and nobody is paired with himself", arguments: 0..<30)
  func sums(seed: Int) throws {
    let agreement = try RandomCase(seed: seed).score().agreement
    let sum = agreement.checklists.reduce(0) { $0 + $1.figures.items }
    #expect(sum == agreement.overall.items)
    #expect(agreement.pairs.isEmpty)
    #expect(agreement.disagreements.allSatisfy { $0.replies.count > 1 && $0.difference > .zero })
  }
}
