import Assessment
import Testing

@Suite("Items that depend on others")
struct ScoringParentTests {
  /// `child` follows `parent`; `grandchild` follows `child`.
  private let chain = City([
    .sample("parent"), .sample("child", follows: "parent"),
    .sample("grandchild", follows: "child"),
  ])
  /// `child` applies when `parent` is met or partial.
  private let conditional = City([
    .sample("parent"),
    .sample("child", appliesWhen: Condition(item: "parent", answers: ["met", "partial"])),
  ])

  private let sari = Log("v1")
  private let budi = Log("v2", by: "Budi")
  private let ani = Log("v3", by: "Ani")

  @Test("parent at 0: follows gives 0, whatever was answered, and all that follows it")
  func followsZero() throws {
    let log = sari.answer("parent", .unmet).answer("child", .met)
    #expect(try chain.finding("child", log) == "0.00 [0.00, 0.00]")
    #expect(try chain.finding("grandchild", log) == "0.00 [0.00, 0.00]")
    #expect(try chain.score(log).counts.text == "3/3/0")
  }

  @Test("a parent above 0 settles nothing")
  func followsAboveZero() throws {
    let log = sari.answer("parent", .partial).answer("child", .met)
    #expect(try chain.finding("child", log) == "1.00 [1.00, 1.00]")
    #expect(try chain.finding("grandchild", log) == "none [0.00, 1.00] unanswered")
  }

  @Test("parent not applicable: not applicable, and so on down")
  func followsNotApplicable() throws {
    let log = sari.answer("parent", .none).answer("child", .met)
    #expect(try chain.finding("child", log) == "none none")
    #expect(try chain.finding("grandchild", log) == "none none")
    #expect(try chain.score(log).counts.text == "3/3/0")
  }

  @Test("applies_when not fulfilled: not applicable; fulfilled by any of its words")
  func appliesWhen() throws {
    #expect(try conditional.finding("child", sari.answer("parent", .unmet)) == "none none")
    let partial = sari.answer("parent", .partial).answer("child", .met)
    #expect(try conditional.finding("child", partial) == "1.00 [1.00, 1.00]")
    #expect(try conditional.finding("child", sari.answer("parent", .none)) == "none none")
  }

  @Test("a level key fulfils a condition, and there is none is the word unmet")
  func levelKeys() throws {
    let city = City([
      .sample("parent", .grades),
      .sample("child", appliesWhen: Condition(item: "parent", answers: ["5", "unmet"])),
    ])
    let open = "none [0.00, 1.00] unanswered"
    #expect(try city.finding("child", sari.answer("parent", .grade("5"))) == open)
    #expect(try city.finding("child", sari.answer("parent", .grade("3"))) == "none none")
    #expect(try city.finding("child", sari.answer("parent", .unmet)) == open)
  }

  @Test("applies_when is asked before follows")
  func conditionFirst() throws {
    let city = City([
      .sample("parent"),
      .sample(
        "child", follows: "parent", appliesWhen: Condition(item: "parent", answers: ["met"])),
    ])
    #expect(try city.finding("child", sari.answer("parent", .unmet)) == "none none")
  }

  @Test("an item that its parent put at 0 is unmet for what depends on it")
  func settledIsUnmet() throws {
    let city = City([
      .sample("parent"), .sample("child", follows: "parent"),
      .sample("ifMet", appliesWhen: Condition(item: "child", answers: ["met"])),
      .sample("ifUnmet", appliesWhen: Condition(item: "child", answers: ["unmet"])),
    ])
    let log = sari.answer("parent", .unmet).answer("ifUnmet", .met).answer("ifMet", .met)
    #expect(try city.finding("ifMet", log) == "none none")
    #expect(try city.finding("ifUnmet", log) == "1.00 [1.00, 1.00]")
  }

  @Test("a not applicable one fulfils nothing, not even unmet")
  func notApplicableFulfilsNothing() throws {
    let city = City([
      .sample("parent"),
      .sample("child", appliesWhen: Condition(item: "parent", answers: ["unmet", "partial"])),
    ])
    #expect(try city.finding("child", sari.answer("parent", .none)) == "none none")
  }

  @Test("a parent is read from the same rater's answer, each rater by their own")
  func ownParent() throws {
    let first = sari.answer("parent", .unmet)
    let second = budi.answer("parent", .partial).answer("child", .partial)
    let finding = try chain.finding("child", first, second)
    // The parent is disputed: 0 against 1/2.
    #expect(finding == "0.25 [0.00, 1.00] disputed parent")
  }

  @Test("where that rater gave none, from the others': 0 if all who answered say so")
  func othersParent() throws {
    let child = ani.answer("child", .met)
    let zero = try chain.finding(
      "child", sari.answer("parent", .unmet), budi.answer("parent", .unmet), child)
    #expect(zero == "0.00 [0.00, 0.00]")
    let open = budi.answer("parent", .tick(.partial)).answer("child", .met)
    let split = try chain.finding("child", sari.answer("parent", .unmet), open, child)
    #expect(split == "0.67 [0.00, 1.00] disputed parent")
  }

  @Test("not applicable or not fulfilled only if all who answered say so")
  func othersNotApplicable() throws {
    let child = ani.answer("child", .met)
    #expect(try chain.finding("child", sari.answer("parent", .none), child) == "none none")
    let both = try conditional.finding(
      "child", sari.answer("parent", .unmet), budi.answer("parent", .none), child)
    #expect(both == "none [0.00, 1.00] parent")
    // One says 0, one says not applicable: neither holds, so the third rater's answer stands.
    let mixed = try chain.finding(
      "child", sari.answer("parent", .unmet), budi.answer("parent", .none), child)
    #expect(mixed == "0.50 [0.00, 1.00] disputed parent")
  }

  @Test("where nobody answered the parent, an answer stands, and without one it is open")
  func nobodyAnsweredTheParent() throws {
    let answered = sari.answer("child", .met)
    #expect(try chain.finding("child", answered) == "1.00 [0.00, 1.00] parent")
    #expect(try chain.finding("child", sari) == "none [0.00, 1.00] unanswered parent")
    #expect(try conditional.finding("child", answered) == "1.00 [0.00, 1.00] parent")
  }

  @Test("a pending parent makes its children pending, and theirs")
  func pendingParent() throws {
    let log = sari.answer("parent", .met).flag("parent").answer("child", .met)
      .answer("grandchild", .met)
    #expect(try chain.finding("child", log) == "1.00 [0.00, 1.00] parent")
    #expect(try chain.finding("grandchild", log) == "1.00 [0.00, 1.00] parent")
    #expect(try chain.score(log).counts.text == "3/3/3")
  }

  @Test("what a parent settles needs no evidence")
  func settledNeedsNoEvidence() throws {
    let city = City([
      .sample("parent"), .sample("child", evidence: .always, follows: "parent"),
    ])
    #expect(try city.finding("child", sari.answer("parent", .unmet)) == "0.00 [0.00, 0.00]")
    let given = sari.answer("parent", .met).answer("child", .unmet)
    #expect(try city.finding("child", given) == "0.00 [0.00, 0.00] evidence")
  }

  @Test("parents are those of the same place")
  func otherPlace() throws {
    let city = City([.sample("parent"), .sample("child", follows: "parent")])
    let mpp = sari.answer("parent", .unmet)
    let rsud = Log("v2", at: "rsud", venue: "RSUD").answer("parent", .met).answer("child", .met)
    // parent: 0 and 1, child: 0 and 1, so each is 1/2 of 30.
    #expect(try city.score(mpp, rsud).figures("i1") == "15.00 [15.00, 15.00]")
  }
}
