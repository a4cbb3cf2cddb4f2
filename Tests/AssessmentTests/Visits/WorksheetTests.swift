import Assessment
import Testing

@Suite("The worksheet of a visit")
struct WorksheetTests {
  /// Items a, b, c on one list and d on another; c follows b.
  private static let lists = [
    City.checklist("m", [.sample("a"), .sample("b"), .sample("c", follows: "b")]),
    City.checklist("n", [.sample("d")]),
  ]

  private func sheet(_ log: Log, _ lists: [Checklist] = lists) -> Worksheet {
    Worksheet(visit: log.visit, instrument: City.instrument(), checklists: lists)
  }

  @Test("items stand in the order of their lists")
  func order() {
    let sheet = sheet(Log("v1"))
    #expect(sheet.items.map(\.id) == ["a", "b", "c", "d"])
    #expect(sheet.item("c")?.follows == "b")
    #expect(sheet.item("x") == nil)
  }

  @Test("the next item to do comes after the last one, round the end")
  func next() {
    let start = sheet(Log("v1"))
    #expect(start.nextToDo(after: nil)?.id == "a")
    #expect(start.nextToDo(after: "a")?.id == "b")
    #expect(start.nextToDo(after: "d")?.id == "a")
    let answered = sheet(Log("v1").answer("a", .met).answer("d", .met))
    #expect(answered.nextToDo(after: nil)?.id == "b")
    #expect(answered.nextToDo(after: "c")?.id == "b")
    #expect(answered.nextToDo(after: "d")?.id == "b")
  }

  @Test("the item to do before, round the start")
  func previous() {
    let start = sheet(Log("v1"))
    #expect(start.previousToDo(before: nil)?.id == "d")
    #expect(start.previousToDo(before: "a")?.id == "d")
    #expect(start.previousToDo(before: "c")?.id == "b")
    let answered = sheet(Log("v1").answer("b", .met).answer("d", .met))
    #expect(answered.previousToDo(before: "c")?.id == "a")
    #expect(answered.previousToDo(before: "a")?.id == "c")
  }

  @Test("flagged items are left to the lead, and asked again once the flag is gone")
  func flagged() {
    let log = Log("v1").answer("a", .met).flag("b")
    #expect(sheet(log).nextToDo(after: "a")?.id == "c")
    #expect(sheet(log.retract(2)).nextToDo(after: "a")?.id == "b")
    #expect(sheet(log).standing(of: .sample("b")) == .open)
  }

  @Test("nothing is left when all are answered, flagged or settled")
  func nothingLeft() {
    let sheet = sheet(Log("v1").answer("a", .met).answer("b", .unmet).flag("d"))
    #expect(sheet.nextToDo(after: nil) == nil)
    #expect(sheet.nextToDo(after: "b") == nil)
    #expect(sheet.previousToDo(before: "a") == nil)
  }

  @Test("a parent at 0 settles what follows it; taking that back asks again")
  func settled() {
    let log = Log("v1").answer("b", .unmet)
    #expect(sheet(log).standing(of: .sample("c")) == .settled(.points(.zero), by: "b"))
    #expect(!sheet(log).isToDo(.sample("c")))
    #expect(sheet(log.answer("b", .partial)).isToDo(.sample("c")))
    #expect(sheet(log.retract(1)).standing(of: .sample("c")) == .open)
  }

  @Test("live input comes to the same as reopening the log")
  func liveInput() {
    let log = Log("v1").answer("b", .unmet).flag("a").answer("a", .met).retract(1)
    var live = sheet(log.prefix(1))
    for entry in log.entries.dropFirst() { live.apply(entry) }
    #expect(live == sheet(log))
    #expect(live.standing(of: .sample("a")) == .given(.met, .points(.one)))
  }

  @Test("counts: what a parent settled and what does not apply is answered")
  func counts() {
    let sheet = sheet(Log("v1").answer("a", .none).answer("b", .unmet).flag("b"))
    let counts = sheet.counts
    #expect([counts.items, counts.answered, counts.open, counts.pending] == [4, 3, 1, 3])
    let first = sheet.counts(of: Array(sheet.items.prefix(1)))
    #expect([first.items, first.answered, first.open, first.pending] == [1, 1, 0, 0])
  }

  @Test("why each item waits for the lead")
  func reasons() {
    let lists = [
      City.checklist(
        "m",
        [
          .sample("open"), .sample("both", evidence: .after([.met])), .sample("figure", .outside),
          .sample("proven", evidence: .always), .sample("child", follows: "both"),
        ])
    ]
    let log = Log("v1").answer("both", .met).flag("both").answer("figure", .provisional("76"))
      .answer("proven", .unmet).evidence("proven").answer("child", .met)
    let sheet = sheet(log, lists)
    let reasons = sheet.items.map { sheet.reasons(of: $0) }
    #expect(reasons == [[.unanswered], [.flagged, .evidence], [.provisional], [], [.parent]])
  }

  @Test("an answer that the item cannot take leaves it open")
  func impossibleAnswer() {
    let sheet = sheet(Log("v1").answer("a", .grade("5")).answer("b", .met))
    #expect(sheet.standing(of: .sample("a")) == .open)
    #expect(sheet.nextToDo(after: "d")?.id == "a")
  }

  @Test("a date is compared with the day the visit was opened on")
  func dates() {
    let list = City.checklist("m", [.sample("a", .date(withinDays: 0))])
    let log = Log("v1", opened: clock("23:50"))
    let late = log.adding(
      .answer(item: "a", .date(day("2025-11-06"))), at: time("2025-11-07T00:05:00+07:00"))
    let sheet = sheet(late, [list])
    #expect(sheet.standing(of: list.items[0]).outcome == .points(.one))
  }
}
