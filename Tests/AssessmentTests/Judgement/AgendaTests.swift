import Testing

@testable import Assessment

@Suite("Critical findings, disputes and distrusted logs")
struct AgendaTests {
  private let city: City = {
    var critical = Item.sample("fire", .ratio([]))
    critical.isCritical = true
    var recorded = Item.sample("wires", indicator: nil, follows: "a")
    recorded.isCritical = true
    return City([.sample("a"), .sample("b"), critical, recorded])
  }()

  private let sari = Log("v1").answer("a", .met)
  private let budi = Log("v2", by: "Budi", of: "Inspektorat")

  private func agenda(_ logs: Log...) throws -> Agenda {
    try city.score(of: logs.map(\.chain)).agenda
  }

  @Test("a critical item that anyone found unmet is listed with what each rater says")
  func critical() throws {
    #expect(try agenda(sari).critical == [])
    #expect(try agenda(sari.answer("fire", .ratio("1", "4"))).critical == [])
    let both = try agenda(
      sari.answer("fire", .ratio("0", "4")), budi.answer("fire", .ratio("4", "4")))
    #expect(both.critical.map(\.text) == ["fire mpp MPP Kota Contoh: Sari 0.00, Budi 1.00"])
    let one = try agenda(sari.answer("fire", .unmet), budi)
    #expect(one.critical.map(\.text) == ["fire mpp MPP Kota Contoh: Sari 0.00"])
  }

  @Test("what is recorded only and put at 0 by its parent is critical too")
  func settled() throws {
    let found = try agenda(sari.answer("a", .unmet).answer("wires", .met)).critical
    #expect(found.map(\.text) == ["wires mpp MPP Kota Contoh: Sari 0.00"])
    #expect(found[0].answers[0].standing == .settled(.points(.zero), by: "a"))
  }

  @Test("where the lead decided, the decision alone says")
  func decided() throws {
    let unmet = sari.answer("fire", .unmet)
    #expect(try agenda(unmet, .lead().decide("fire", .ratio("1", "2"))).critical == [])
    let found = try agenda(unmet, .lead().decide("fire", .unmet)).critical
    #expect(found.map(\.text) == ["fire mpp MPP Kota Contoh: lead 0.00"])
  }

  @Test("raters who differ by half or more, or on whether it applies, are in dispute")
  func disputes() throws {
    let mine = sari.answer("b", .none).answer("fire", .ratio("3", "4"))
    let other = budi.answer("a", .partial).answer("b", .met).answer("fire", .ratio("2", "4"))
    let third = Log("v3", by: "Ani").answer("b", .met)
    #expect(
      try agenda(mine, other, third).disputes.map(\.text) == [
        "a mpp MPP Kota Contoh: Sari 1.00, Budi 0.50",
        "b mpp MPP Kota Contoh: Sari n/a, Budi 1.00, Ani 1.00",
      ])
    let lead = Log.lead().decide("a", .met).decide("b", .met)
    #expect(try agenda(mine, other, third, lead).disputes == [])
  }

  @Test("the same item at two places is two findings, in the order of the places")
  func places() throws {
    let south = Log("v2", at: "rsud", venue: "Selatan").answer("fire", .unmet)
    let north = Log("v3", at: "rsud", venue: "Cempaka").answer("fire", .unmet)
    let mall = Log("v9").answer("fire", .unmet)
    #expect(
      try agenda(south, north, mall).critical.map { "\($0.place) \($0.venue)" } == [
        "mpp MPP Kota Contoh", "rsud Cempaka", "rsud Selatan",
      ])
  }

  @Test("forks and damage are told by visit with the items they touch, until the lead accepts")
  func integrity() throws {
    let (left, right) = (sari.answer("b", .met), sari.answer("fire", .unmet))
    let damaged = budi.answer("a", .met).damaged(touching: ["wires", "b"])
    let found = try city.score(of: [damaged, left.chain, right.chain]).agenda.integrity
    #expect(found.map(\.head.visit) == ["v1", "v2"])
    #expect(found.map(\.fault) == [.fork(after: 2), .damage(line: 3)])
    #expect(found.map(\.items) == [["b", "fire"], ["b", "wires"]])
    #expect(try agenda(sari).integrity == [])
    #expect(try agenda(left, right, .lead().accept(left)).integrity == [])
  }

  @Test("it does not hang on the order of the logs")
  func order() throws {
    let logs = [sari.answer("fire", .unmet), budi.answer("a", .unmet), Log("v3", by: "Ani")]
    let first = try city.score(of: logs.map(\.chain)).agenda
    #expect(try city.score(of: logs.reversed().map(\.chain)).agenda == first)
  }
}

extension RatedItem {
  /// `fire mpp MPP Kota Contoh: Sari 0.00, Budi n/a`.
  fileprivate var text: String {
    let said = answers.map { answer in
      let name = answer.rater?.assessor.written ?? "lead"
      return "\(name) \(answer.standing.points?.text ?? "n/a")"
    }
    return "\(item.id) \(place) \(venue): \(said.joined(separator: ", "))"
  }
}
