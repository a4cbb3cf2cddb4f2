import Testing

@testable import Assessment

@Suite("What an assessment was made from")
struct VisitInputTests {
  private let city = City([.sample("a"), .sample("b")])

  @Test("each visit with its entries and last hash, void ones named, in the order of their ids")
  func inputs() throws {
    let visit = Log("v2").answer("a", .met).adding(.seal(Seal(answered: 1, open: 1, pending: 1)))
    let void = Log("v1", by: "Budi").answer("a", .unmet).adding(.void(reason: "salah lokus"))
    let inputs = try city.score(visit, void, .lead("l")).inputs
    #expect(inputs.map(\.head.visit) == ["l", "v1", "v2"])
    #expect(inputs.map(\.voidReason) == [nil, "salah lokus", nil])
    #expect(inputs.map { $0.ends.map(\.entries) } == [[1], [3], [3]])
    #expect(inputs[2].ends[0].hash == visit.last.hash)
    #expect(inputs.map { $0.ends[0].isSealed } == [false, false, true])
  }

  @Test("a fork lists both ends; the lead's word on it stands beside")
  func fork() throws {
    let trunk = Log("v").answer("a", .met)
    let left = trunk.answer("b", .met)
    let right = trunk.answer("b", .unmet).answer("b", .partial)
    let open = try #require(try city.score(left, right).inputs.first)
    #expect(open.fault == .fork(after: 2) && open.acceptance == nil)
    #expect(Set(open.ends.map(\.entries)) == [3, 4])
    #expect(open.ends.map(\.hash) == [left.last.hash, right.last.hash].sorted())
    let settled = try city.score(left, right, .lead("w").accept(left)).inputs
    #expect(settled[0].acceptance?.value.head == left.last.hash && settled[0].fault != nil)
    #expect(settled[0].ends == open.ends)
  }

  @Test("damage is named by its line")
  func damage() throws {
    let damaged = Log("v").answer("a", .met).damaged(touching: ["b"])
    let input = try #require(try city.score(of: [damaged]).inputs.first)
    #expect(input.ends.map(\.damagedLine) == [3] && input.fault == .damage(line: 3))
  }

  @Test("the whole score is the same for any order, duplicates and partial copies")
  func anyOrder() throws {
    let fork = Log("v3", by: "Tini").answer("a", .met)
    let logs = [
      Log("v1").answer("a", .met).answer("b", .unmet), Log("v2", by: "Budi").answer("a", .unmet),
      fork.answer("b", .met), fork.answer("b", .unmet),
      Log("v4", by: "Ani").answer("b", .met).adding(.void(reason: "x")),
      Log("o", of: "Pemkot", role: .own).answer("b", .met),
      Log.lead().decide("a", .met).announce("announced").announce("revoked"),
      Log("z", revision: "2").answer("a", .met),
    ]
    let once = try city.score(of: logs.map(\.chain))
    #expect(once.beside.count == 1 && once.inputs.count == 6 && once.claims.count == 1)
    var dice = Dice(seed: 11)
    for _ in 0..<40 {
      let partial = logs.map { $0.prefix(1 + dice.roll($0.entries.count)) }
      let copies = (logs + partial + [dice.pick(logs)]).shuffled(using: &dice)
      #expect(try city.score(of: copies.map(\.chain)) == once)
    }
  }
}
