import Testing

@testable import Assessment

@Suite("Laws of the way to the mark, in random assessments")
struct WayToMarkLawTests {
  /// A mark somewhere in the interval of the total, where there is one.
  private func way(_ setting: RandomCase, _ seed: Int) throws -> WayToMark? {
    var city = setting.city
    let total = try city.score(of: setting.logs.map(\.chain)).total
    let limit = total.lowest + (total.highest - total.lowest) * Fraction(seed % 7, 7)
    let decimal = decimal(limit.text)
    city.instrument.marks = [
      Mark(
        id: "m", title: .blank, threshold: seed % 2 == 0 ? .atLeast(decimal) : .above(decimal))
    ]
    return WayToMark(try city.score(of: setting.logs.map(\.chain)))
  }

  private func isReached(_ mark: Mark, by figure: Fraction) -> Bool {
    mark.threshold.isReached(by: figure)
  }

  @Test("the named items bridge it with what hangs on them, whatever becomes of the rest")
  func bridges() throws {
    var (bridged, computed) = (0, 0)
    for seed in 0..<60 {
      let setting = RandomCase(seed: seed, density: 8, withParents: seed % 2 == 0)
      guard let way = try way(setting, seed), case .open(let missing, let bridge) = way.total
      else { continue }
      let assessed = try setting.assessed
      #expect(missing == Fraction(way.mark.threshold.limit) - assessed.tree.total.lowest)
      guard let bridge else { continue }
      let total = assessed.total(settling: bridge.items)
      #expect(isReached(way.mark, by: total.lowest), "seed \(seed)")
      let one = assessed.total(settling: Array(bridge.items.dropLast()))
      #expect(!isReached(way.mark, by: one.lowest), "seed \(seed)")
      bridged += 1
      if !bridge.isFewest { computed += 1 }
    }
    #expect(bridged > 30 && computed > 5)
  }

  @Test("no fewer items do where that is said, whichever they are")
  func fewest() throws {
    var (fewest, hanging) = (0, 0)
    for seed in 0..<80 {
      let setting = RandomCase(seed: seed, density: 8, withParents: seed % 2 == 0)
      guard let way = try way(setting, seed), case .open(_, let bridge?) = way.total,
        bridge.isFewest, bridge.items.count > 1
      else { continue }
      let assessed = try setting.assessed
      let pending = try setting.score().agenda.pending.filter { $0.swing > .zero }
      for fewer in Self.choices(of: bridge.items.count - 1, from: pending) {
        let total = assessed.total(settling: fewer, alone: true)
        #expect(!isReached(way.mark, by: total.lowest), "seed \(seed)")
      }
      if bridge.hasDependents { hanging += 1 } else { fewest += 1 }
      guard !bridge.hasDependents else { continue }
      let alone = assessed.total(settling: bridge.items, alone: true).lowest
      #expect(isReached(way.mark, by: alone), "seed \(seed)")
    }
    #expect(fewest > 2 && hanging > 2)
  }

  @Test("what a missed mark lost is all that its highest lacks of 100")
  func losses() throws {
    var missed = 0
    for seed in 0..<40 {
      let setting = RandomCase(seed: seed, density: 10)
      var city = setting.city
      city.instrument.marks = [
        Mark(id: "m", title: .blank, threshold: .atLeast(decimal("100")))
      ]
      let score = try city.score(of: setting.logs.map(\.chain))
      guard case .missed(let short, let losses) = WayToMark(score)?.total else { continue }
      #expect(short == losses.map(\.points).reduce(.zero, +), "seed \(seed)")
      #expect(short == Fraction(100) - score.total.highest)
      missed += 1
    }
    #expect(missed > 20)
  }

  /// All choices of so many, as long as there are few; none of a negative number.
  private static func choices(of count: Int, from all: [PendingItem]) -> [[PendingItem]] {
    guard count > 0 else { return count == 0 ? [[]] : [] }
    guard let first = all.first, count < 3 else { return [] }
    let rest = Array(all.dropFirst())
    return choices(of: count - 1, from: rest).map { [first] + $0 } + choices(of: count, from: rest)
  }
}
