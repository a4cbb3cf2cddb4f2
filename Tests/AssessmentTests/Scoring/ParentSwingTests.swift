import Testing

@testable import Assessment

@Suite("The swing of an item that others depend on")
struct ParentSwingTests {
  private let sari = Log("v1")
  /// Leaves i1 (30) alone to move.
  private let lead = Log.lead().decide(indicator: "i2", points: "0")
    .decide(indicator: "i3", points: "0")

  private func pending(_ items: [Item], _ logs: Log...) throws -> [String] {
    try City(items).score(of: (logs + [lead]).map(\.chain)).agenda.pending.map(\.text)
  }

  @Test("it includes what depends on it, directly or through others")
  func chain() throws {
    let texts = try pending(
      [.sample("a"), .sample("b", follows: "a"), .sample("c", follows: "b")], sari)
    #expect(
      texts == [
        "30.00 a mpp unanswered", "20.00 b mpp unanswered parent",
        "10.00 c mpp unanswered parent",
      ])
  }

  @Test("one that hangs on it in two ways counts once")
  func diamond() throws {
    let fulfilled = Condition(item: "a", answers: ["met"])
    let texts = try pending(
      [
        .sample("a"), .sample("b", follows: "a"),
        .sample("c", follows: "b", appliesWhen: fulfilled),
        .sample("d", follows: "a", appliesWhen: fulfilled),
      ], sari)
    #expect(texts[0] == "30.00 a mpp unanswered")
    #expect(texts.dropFirst().map { $0.prefix(8) } == ["15.00 b ", "7.50 c m", "7.50 d m"])
  }

  @Test("what the lead decided depends on nothing any more, nor does what hangs on that")
  func decidedChild() throws {
    let items: [Item] = [.sample("a"), .sample("b", follows: "a"), .sample("c", follows: "b")]
    let decided = Log.lead("other").decide("b", .met)
    #expect(
      try pending(items, sari, decided) == ["10.00 a mpp unanswered", "10.00 c mpp unanswered"])
  }

  @Test("a decided figure that may still move is pending by itself, not by what it depends on")
  func decidedFigure() throws {
    let items: [Item] = [.sample("a"), .sample("b", .outside, follows: "a")]
    let decided = Log.lead("other").decide("b", .provisional("60", floor: "50"))
    #expect(
      try pending(items, sari, decided) == ["15.00 a mpp unanswered", "7.50 b mpp provisional"])
  }

  @Test("one that is in no mean swings by what depends on it alone")
  func recordedParent() throws {
    let items: [Item] = [
      .sample("a", indicator: nil), .sample("b", follows: "a"), .sample("c"),
      .sample("d", indicator: nil, follows: "a"),
    ]
    #expect(
      try pending(items, sari) == [
        "15.00 a mpp unanswered", "15.00 b mpp unanswered parent", "15.00 c mpp unanswered",
        "0.00 d mpp unanswered parent",
      ])
  }

  @Test("what depends on it at another place is no part of it")
  func otherPlace() throws {
    let items: [Item] = [.sample("a"), .sample("b", follows: "a")]
    let rsud = Log("v2", at: "rsud", venue: "RSUD").answer("a", .met)
    #expect(
      try pending(items, sari, rsud) == [
        "15.00 a mpp unanswered", "7.50 b mpp unanswered parent", "7.50 b rsud RSUD unanswered",
      ])
  }
}
