import Testing

@testable import Assessment

/// Questions that an assessor's log repeats: what they wait for, and that they settle nothing.
@Suite struct VisitQuestionsTests {
  private static let question = Question(visit: "a", item: "x", text: "Foto?")

  private let city = City([.sample("x"), .sample("y")])

  /// A log that took an answer over and was asked about it.
  private let asked = Log("b", continues: "a").answer("x", .tick(.met))
    .adding(.giveBack(question))

  private func worksheet(_ log: Log) -> Worksheet {
    Worksheet(visit: log.visit, instrument: city.instrument, checklists: city.checklists)
  }

  private func toDo(_ log: Log) -> [String] {
    let worksheet = worksheet(log)
    return worksheet.items.filter(worksheet.isToDo).map(\.id)
  }

  @Test func whatWasTakenOverAnswersNothing() {
    #expect(toDo(asked) == ["x", "y"])
    #expect(asked.visit.unanswered == [Self.question])
    #expect(asked.visit.questions(on: "x") == [Self.question])
    #expect(asked.visit.questions(on: "y") == [])
    #expect(worksheet(asked).nextToDo(after: nil)?.id == "x")
    #expect(worksheet(asked.answer("y", .tick(.met))).nextToDo(after: "y")?.id == "x")
  }

  @Test(arguments: [
    Event.answer(item: "x", .tick(.met)), .note(item: "x", .text("Ada.")),
    .flag(item: "x", text: nil), .note(item: "x", .confidential(.zero)),
    .evidence(item: "x", Evidence(method: .examine, strength: .seen)),
  ])
  func whateverIsSaidAfterwardsAnswersIt(event: Event) {
    let answered = asked.adding(event)
    #expect(toDo(answered) == ["y"])
    #expect(answered.visit.unanswered == [])
    #expect(answered.visit.questions(on: "x") == [Self.question])
    #expect(toDo(answered.retract(answered.last.n)) == ["x", "y"])
    #expect(toDo(answered.adding(.giveBack(Self.question))) == ["x", "y"])
  }

  @Test func anotherItemAnswersNothing() {
    #expect(toDo(asked.answer("y", .tick(.met))) == ["x"])
    #expect(toDo(asked.retract(asked.last.n)) == ["y"])
  }

  @Test func whatIsAskedIsCountedAsAnsweredAllTheSame() {
    #expect(worksheet(asked).counts.answered == 1)
    #expect(worksheet(asked).counts.open == 1)
  }

  /// Only a lead's log settles or returns: in the scores a repeated question is not there.
  @Test func aQuestionInAnAssessorsLogMovesNoFigure() throws {
    let log = Log("a").answer("x", .tick(.met)).answer("y", .tick(.unmet))
    let other = Log("c", by: "Budi", of: "KPK").answer("x", .tick(.unmet))
    let lead = Log.lead().decide("y", .tick(.met))
    let before = try city.score(log, other, lead)
    let after = try city.score(
      log.adding(.giveBack(Self.question)),
      other.adding(.giveBack(Question(visit: "a", item: "y", text: "Mengapa?"))), lead)
    #expect(after.withoutInputs == before.withoutInputs)
  }

  /// Of generated assessments, and in the log of anyone but the lead.
  @Test func questionsMoveNoFigureOfAnyAssessment() throws {
    for seed in 0..<40 {
      let random = RandomCase(seed: seed, withParents: true)
      let asking = random.logs.map { log in
        guard log.head.role == .assessor else { return log }
        return random.items.reduce(log) { log, item in
          log.adding(.giveBack(Question(visit: "v00", item: item.id, text: "Mengapa?")))
        }
      }
      let score = try random.city.score(of: asking.map(\.chain))
      #expect(try score.withoutInputs == random.score().withoutInputs)
    }
  }

  @Test func aQuestionInALeadsLogMovesNoFigureEither() throws {
    let log = Log("a").answer("x", .tick(.met))
    let lead = Log.lead().adding(.giveBack(Self.question))
    #expect(try city.score(log, lead).total == city.score(log).total)
  }

  @Test func theContinuationCountsAndTheReturnedVisitStays() throws {
    let old = Log("a").answer("x", .tick(.unmet)).answer("y", .tick(.met))
    let next = asked.answer("x", .tick(.met))
    let both = Log("d").answer("x", .tick(.met)).answer("y", .tick(.met))
    #expect(try city.score(old, next).total == city.score(both).total)
  }
}

extension Score {
  /// All that a score says but which logs it was made from: these are longer by what was added.
  fileprivate var withoutInputs: Score {
    var score = self
    score.inputs = []
    return score
  }
}
