import Testing
import Text

@testable import Assessment

@Suite("The gate and its criteria")
struct GateTests {
  private let sari = Log("a1", lists: ["g"])
  private let budi = Log("a2", by: "Budi", of: "Ombudsman", lists: ["g"])

  private func criterion(
    _ id: String = "c", _ kind: AnswerKind = .tick(partial: true),
    evidence: EvidenceDemand = .after([])
  ) -> Item {
    .sample(id, kind, indicator: nil, isCriterion: true, evidence: evidence)
  }

  private func gate(_ items: [Item], _ logs: Log..., lists: [String: [Item]] = [:]) throws -> Gate {
    let city = City([], lists: lists.merging(["g": items]) { first, _ in first }, gate: "g")
    return try #require(try city.score(of: logs.map(\.chain)).judgement.gate)
  }

  /// The state of the only criterion, and why it is open.
  private func state(_ item: Item, _ logs: Log...) throws -> String {
    let city = City([], lists: ["g": [item]], gate: "g")
    let gate = try #require(try city.score(of: logs.map(\.chain)).judgement.gate)
    let criterion = try #require(gate.criteria.first)
    return ([criterion.state.rawValue] + criterion.reasons.map(\.rawValue)).joined(separator: " ")
  }

  @Test("a criterion is met at one point and unmet below it, once nothing is pending")
  func settled() throws {
    #expect(try state(criterion(), sari.answer("c", .met)) == "met")
    #expect(try state(criterion(), sari.answer("c", .partial)) == "unmet")
    #expect(try state(criterion(), sari.answer("c", .unmet)) == "unmet")
    #expect(try state(criterion(), sari.answer("c", .none)) == "not_applicable")
    #expect(try state(criterion("c", .text), sari.answer("c", .text("LHP 12"))) == "met")
  }

  @Test("without an answer there is no data, also when it was left to the lead")
  func noData() throws {
    #expect(try state(criterion(), sari) == "no_data unanswered")
    #expect(try state(criterion(), sari.flag("c")) == "no_data unanswered flagged")
  }

  @Test("an answer that may still change leaves it open")
  func open() throws {
    #expect(try state(criterion(), sari.answer("c", .met).flag("c")) == "open flagged")
    #expect(
      try state(criterion(), sari.answer("c", .met), budi.answer("c", .unmet)) == "open disputed")
    let proven = criterion("c", evidence: .after([.met]))
    #expect(try state(proven, sari.answer("c", .met)) == "open evidence")
    #expect(try state(proven, sari.answer("c", .met).evidence("c")) == "met")
  }

  @Test("what cannot reach one point any more is unmet although it is pending")
  func unmetWhilePending() throws {
    let proven = criterion("c", evidence: .always)
    #expect(try state(proven, sari.answer("c", .partial)) == "unmet evidence")
  }

  @Test(
    "a provisional figure is judged by its floor",
    arguments: [
      ("76", "75", "met provisional"), ("76", "74.9", "open provisional"),
      ("60", nil, "open provisional"),
    ])
  func provisional(value: String, floor: String?, expected: String) throws {
    let bands = [Band.atLeast("75", points: "1"), Band(points: .zero)]
    let item = criterion("c", .index(max: decimal("100"), bands: bands))
    #expect(try state(item, sari.answer("c", .provisional(value, floor: floor))) == expected)
    #expect(try state(item, sari.answer("c", .final("75"))) == "met")
    #expect(try state(item, sari.answer("c", .final("74.999999"))) == "unmet")
  }

  @Test("the lead's decision settles it")
  func decided() throws {
    let lead = Log.lead().decide("c", .met)
    #expect(
      try state(criterion(), sari.answer("c", .met), budi.answer("c", .unmet), lead) == "met")
  }

  @Test("the gate is met when all that apply are, unmet when one is, else open")
  func wholes() throws {
    let items = [criterion("c1"), criterion("c2"), criterion("c3")]
    let two = sari.answer("c1", .met).answer("c2", .none)
    #expect(try gate(items, two).state == .open)
    #expect(try gate(items, two.answer("c3", .met)).state == .met)
    #expect(try gate(items, sari.answer("c2", .unmet)).state == .unmet)
    #expect(try gate([], sari).state == .open)
  }

  @Test("a criterion that is asked at several places has to be met at all of them")
  func severalPlaces() throws {
    let north = Log("b1", at: "rsud", venue: "Utara", lists: ["g"])
    let south = Log("b2", by: "Budi", at: "rsud", venue: "Selatan", lists: ["g"])
    func both(_ first: Answer?, _ second: Answer?) throws -> Criterion.State? {
      try gate(
        [criterion()], first.map { north.answer("c", $0) } ?? north,
        second.map { south.answer("c", $0) } ?? south
      ).criteria.first?.state
    }
    #expect(try both(.met, .met) == .met)
    #expect(try both(.met, .unmet) == .unmet)
    #expect(try both(.met, nil) == .open)
    #expect(try both(nil, nil) == .noData)
    #expect(try both(.met, Answer.none) == .met)
    #expect(try both(Answer.none, Answer.none) == .notApplicable)
    #expect(try both(nil, .unmet) == .unmet)
  }

  @Test(
    "answers and evidence of all raters are kept with it, and what is recorded stands beside it")
  func answers() throws {
    let recorded = Item.sample("r", .outside, indicator: nil)
    let figure = IndexFigure(
      value: decimal("76"), state: .final, source: "JAGA", date: day("2025-01-31"))
    let gate = try gate(
      [criterion(), recorded],
      sari.answer("c", .met).evidence("c").answer("r", .index(figure)),
      budi.answer("c", .partial))
    #expect(gate.criteria.map(\.item.id) == ["c"])
    #expect(gate.criteria.first?.answers == [.met, .partial])
    #expect(gate.criteria.first?.evidence == [Evidence(method: .examine, strength: .seen)])
    #expect(gate.recorded.map(\.answers) == [[.index(figure)]])
    #expect(gate.recorded.map(\.item.id) == ["r"])
  }

  @Test("while no place was asked, the criteria are those of the checklist, without data")
  func notAsked() throws {
    let city = City([.sample("a")], lists: ["g": [criterion("c1"), criterion("c2")]], gate: "g")
    var definitions = city.definitions
    definitions.judged["city"] = city.checklists
    let logs = MergedLogs([Log("v", lists: ["m"]).answer("a", .met).chain])
    let score = try #require(Scoring(definitions).scores(of: logs).first)
    #expect(score.judgement.gate?.criteria.map(\.state) == [.noData, .noData])
    #expect(score.judgement.gate?.state == .open)
    let plain = try #require(Scoring(city.definitions).scores(of: logs).first)
    #expect(plain.judgement.gate?.criteria == [])
    #expect(plain.judgement.gate?.state == .open)
  }

  @Test("it bears the title of the checklist that was worked through, else of the one at hand")
  func title() throws {
    var city = City([.sample("a")], lists: ["g": [criterion()]], gate: "g")
    let (own, other) = (Bilingual(id: "Prasyarat", en: "Condition"), Bilingual(id: "B", en: "B"))
    city.checklists[1].title = own
    var definitions = city.definitions
    definitions.judged["city"] = [city.checklists[1]]
    definitions.judged["city"]?[0].title = other
    func title(_ log: Log) throws -> Bilingual? {
      let scores = Scoring(definitions).scores(of: MergedLogs([log.chain]))
      return try #require(scores.first?.judgement.gate).title
    }
    #expect(try title(sari) == own)
    #expect(try title(Log("v")) == other)
    #expect(try #require(try city.score(Log("v")).judgement.gate).title == nil)
  }

  @Test("an instrument without a gate has none")
  func none() throws {
    #expect(try City([.sample("a")]).score(Log("v").answer("a", .met)).judgement.gate == nil)
  }
}
