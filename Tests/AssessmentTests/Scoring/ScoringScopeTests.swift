import Assessment
import Testing

@Suite("What is counted, and in which assessment")
struct ScoringScopeTests {
  private let city = City([.sample("a")], lists: ["n": [.sample("b")]])

  @Test("the items of every checklist named in an open line at that place, and no others")
  func namedLists() throws {
    #expect(try city.score(Log("v1")).counts.text == "1/0/1")
    #expect(try city.score(Log("v1", lists: ["m", "n"])).counts.text == "2/0/2")
    let split = try city.score(
      Log("v1").answer("a", .met), Log("v2", by: "Budi", lists: ["n"]).answer("b", .met))
    #expect(split.counts.text == "2/2/0")
    let twoPlaces = try city.score(Log("v1"), Log("v2", at: "rsud", venue: "X", lists: ["m", "n"]))
    #expect(twoPlaces.counts.text == "3/0/3")
  }

  @Test("an answer to an item of a checklist that the visit does not name counts for nothing")
  func unnamedList() throws {
    let log = Log("v1", lists: ["n"]).answer("a", .met).answer("b", .unmet)
    #expect(try city.score(log).figures("i1") == "0.00 [0.00, 0.00]")
  }

  @Test("a void visit is left out, with its checklists")
  func void() throws {
    let void = Log("v1", lists: ["m", "n"]).answer("a", .unmet).adding(.void(reason: "x"))
    let good = Log("v2", by: "Budi").answer("a", .met)
    let score = try city.score(void, good)
    #expect(try score.figures("i1") == "30.00 [30.00, 30.00]")
    #expect(score.counts.text == "1/1/0")
    #expect(city.scores([void]).isEmpty)
  }

  @Test("a self-assessment by the city is never mixed in")
  func own() throws {
    let found = Log("v2").answer("a", .partial)
    let claimed = Log("v1", by: "Dinas", role: .own, lists: ["m", "n"]).answer("a", .met)
      .evidence("a").flag("a")
    let score = try city.score(claimed, found)
    #expect(try score.figures("i1") == "15.00 [15.00, 15.00]")
    #expect(score.counts.text == "1/1/0")
    let elsewhere = Log("v1", by: "Dinas", role: .own, at: "rsud", venue: "RSUD").answer("a", .met)
    #expect(try city.score(elsewhere, found).unvisited.map(\.id) == ["rsud"])
  }

  @Test("places that are planned and that nobody visited count, until somebody does")
  func planned() throws {
    let plans = [city.plan(venue: "MPP"), city.plan("rsud", venue: "RSUD Utara")]
    let visited = Log("v1", venue: "Mal").answer("a", .met)
    let score = try city.score(visited, planned: plans)
    #expect(score.counts.text == "2/1/1")
    #expect(try score.figures("i1") == "30.00 [15.00, 30.00]")
    let north = Log("v2", at: "rsud", venue: "rsud utara").answer("a", .met)
    #expect(try city.score(visited, north, planned: plans).counts.text == "2/2/0")
    let south = Log("v2", at: "rsud", venue: "RSUD Selatan").answer("a", .met)
    #expect(try city.score(visited, south, planned: plans).counts.text == "3/2/1")
  }

  @Test("a planned place whose only visit is void counts as not visited")
  func plannedAndVoid() throws {
    let void = Log("v1").answer("a", .met).adding(.void(reason: "x"))
    let score = try city.score(void, planned: [city.plan(lists: ["m", "n"])])
    #expect(score.counts.text == "2/0/2")
    #expect(score.total.text == "none [0.00, 100.00]")
  }

  @Test("the kinds of place that have no visit are named")
  func unvisited() throws {
    #expect(try city.score(Log("v1")).unvisited.map(\.id) == ["rsud"])
    #expect(try city.score(Log.lead()).unvisited.map(\.id) == ["mpp", "rsud"])
    #expect(try city.score(Log("v1"), Log("v2", at: "rsud", venue: "X")).unvisited.isEmpty)
  }

  @Test("region and period are compared without case and blanks, printed from the smallest id")
  func folding() throws {
    let score = try city.score(
      Log("v2", region: "kota contoh ", period: " 2025").answer("a", .met),
      Log("v1", by: "Budi", region: "KOTA  CONTOH").answer("a", .met))
    #expect(score.region == "KOTA  CONTOH")
    #expect(score.period == "2025")
    #expect(score.counts.text == "1/1/0")
  }

  @Test("other regions, periods and revisions are scored beside it, never mixed, in a fixed order")
  func apart() {
    let logs = [
      Log("v1", region: "Kota Lain").answer("a", .met),
      Log("v2", period: "2026").answer("a", .unmet),
      Log("v3").answer("a", .partial),
    ]
    let scores = city.scores(logs)
    #expect(scores.map(\.region) == ["Kota Contoh", "Kota Contoh", "Kota Lain"])
    #expect(scores.map(\.period) == ["2025", "2026", "2025"])
    #expect(scores.map(\.total.running?.text) == ["50.00", "0.00", "100.00"])
    #expect(city.scores(logs.reversed()) == scores)
  }

  @Test("another revision of the instrument is another assessment")
  func revisions() throws {
    let newer = City.instrument(revision: "2")
    var definitions = city.definitions
    definitions.instruments[City.reference("city", "2").sha256] = newer
    let logs = MergedLogs([
      Log("v1").answer("a", .met).chain, Log("v2", revision: "2").answer("a", .unmet).chain,
    ])
    let scores = Scoring(definitions).scores(of: logs)
    #expect(scores.map(\.instrument.revision) == ["1", "2"])
    #expect(scores.map(\.total.running?.text) == ["100.00", "0.00"])
  }

  @Test("visits of an instrument that is not here are left out")
  func unknownInstrument() {
    #expect(city.scores([Log("v1", revision: "9").answer("a", .met)]).isEmpty)
    #expect(city.scores([Log("v1", revision: "9"), Log("v2")]).count == 1)
    #expect(city.scores([]).isEmpty)
  }

  @Test("a plan alone is scored as all open")
  func planAlone() throws {
    let score = try city.score(planned: [city.plan()])
    #expect(score.region == "Kota Contoh")
    #expect(score.counts.text == "1/0/1")
    #expect(score.total.text == "none [0.00, 100.00]")
  }

  @Test("raters with different revisions of a checklist: each answer by the list it was given for")
  func checklistRevisions() throws {
    let strict = City.checklist("m", [.sample("a", .grades)], revision: "1")
    let level = Level(key: "3", text: .blank, points: Fraction(2, 5))
    let mild = City.checklist("m", [.sample("a", .grade([level]))], revision: "2")
    var city = City([])
    city.checklists = [strict, mild]
    var head = Log("v2", by: "Budi").head
    head.checklists = [City.reference("m", "2")]
    let open = Entry(n: 0, at: clock("09:00"), event: .open(head), hash: .fake("open"))
    let answer = Entry(
      n: 1, at: clock("09:10"), event: .answer(item: "a", .grade("3")), hash: .fake("answer"))
    let other = try #require(Chain(entries: [open, answer]))
    let score = try city.score(of: [Log("v1").answer("a", .grade("3")).chain, other])
    // (0.6 + 0.4) / 2 of 30.
    #expect(try score.figures("i1") == "15.00 [15.00, 15.00]")
    #expect(score.counts.text == "1/1/0")
  }
}
