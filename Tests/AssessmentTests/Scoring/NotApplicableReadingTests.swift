import Assessment
import Testing

@Suite("The total if every not applicable were unmet")
struct NotApplicableReadingTests {
  private let city = City([
    .sample("a"), .sample("b"), .sample("other", indicator: "i2"),
    .sample("child", indicator: "i3", follows: "b"),
  ])
  private let sari = Log("v1").answer("a", .met)

  private func reading(_ logs: Log...) throws -> String? {
    try city.score(of: logs.map(\.chain)).ifNotApplicableUnmet?.text
  }

  @Test("nothing answered is no figure, and with all that applies it is the running total")
  func nothing() throws {
    #expect(try reading(Log("v1")) == nil)
    #expect(try reading(sari.answer("b", .partial)) == "75.00")
  }

  @Test("each counts 0 points in its indicator, and comes back into the denominator")
  func counted() throws {
    // i1 (30): 1 and 0; i3 (60): the child of what does not apply.
    let log = sari.answer("b", .none)
    #expect(try city.total(log) == "100.00 [30.00, 100.00]")
    #expect(try reading(log) == "16.67")
    // i2 (10): nothing but a not applicable.
    #expect(try reading(log.answer("other", .none)) == "15.00")
  }

  @Test("of raters who differ it is the answer that counts 0")
  func raters() throws {
    let budi = Log("v2", by: "Budi").answer("a", .none)
    #expect(try city.score(sari, budi).total.running?.text == "100.00")
    #expect(try reading(sari, budi) == "50.00")
  }

  @Test("a decision for not applicable is read so too, one on the indicator stands")
  func decided() throws {
    #expect(try reading(sari, .lead().decide("a", .none)) == "0.00")
    let lead = Log.lead().decide("a", .none).decide(indicator: "i1", points: "0.5")
    #expect(try reading(sari, lead) == "50.00")
  }

  @Test("it is the score of the same logs with unmet in place of not applicable")
  func replaced() throws {
    var differing = 0
    for seed in 0..<150 {
      let setting = RandomCase(seed: seed)
      let score = try setting.score()
      let reading = try setting.withNotApplicableUnmet.score().total.running
      #expect(score.ifNotApplicableUnmet == reading, "seed \(seed)")
      if reading != score.total.running { differing += 1 }
    }
    #expect(differing > 50)
  }

  @Test("it is never more than the running total", arguments: [true, false])
  func least(withParents: Bool) throws {
    for seed in 0..<100 {
      let score = try RandomCase(seed: seed, withParents: withParents).score()
      guard let running = score.total.running else { continue }
      #expect(try #require(score.ifNotApplicableUnmet) <= running, "seed \(seed)")
    }
  }
}

extension RandomCase {
  /// Knock-outs and what is recorded only keep theirs: they are in no mean.
  fileprivate var withNotApplicableUnmet: RandomCase {
    var changed = self
    for item in items where item.indicator != nil {
      for place in places.indices {
        for rater in places[place].raters.indices {
          changed.places[place].raters[rater].replies[item.id]?.becomeUnmet()
        }
        changed.places[place].decisions[item.id]?.becomeUnmet()
      }
    }
    return changed
  }
}

extension RandomCase.Reply {
  fileprivate mutating func becomeUnmet() {
    if points == nil { self = .init(answer: .unmet, points: .zero) }
  }
}
