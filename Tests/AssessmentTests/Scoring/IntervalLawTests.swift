import Testing

@testable import Assessment

@Suite("The interval holds whatever the lead settles")
struct IntervalLawTests {
  @Test(
    "settling what is pending in any way, one by one, never leaves it at any level",
    arguments: [3, 7, 9])
  func settling(density: Int) throws {
    var (steps, withoutItem) = (0, 0)
    for seed in 0..<12 {
      var setting = RandomCase(seed: seed * 16 + density, density: density, withParents: true)
      var dice = Dice(seed: UInt64(seed) + 5000)
      var before = try setting.score()
      while let pending = before.agenda.pending.randomElement(using: &dice) {
        let reply = try #require(setting.settle(pending, in: before, &dice), "seed \(seed)")
        let after = try setting.score()
        expect(after, within: before, "seed \(seed), \(pending.subject.id)")
        steps += 1
        if reply.points == nil { withoutItem += 1 }
        before = after
      }
      #expect(before.total.lowest == before.total.highest && before.counts.pending == 0)
    }
    #expect(steps > 30 && withoutItem > 2, "\(steps), \(withoutItem)")
  }

  @Test("where items do not depend on each other both ends are reached", arguments: [3, 7, 9])
  func ends(density: Int) throws {
    var reached = 0
    for seed in 0..<20 {
      let setting = RandomCase(seed: seed * 16 + density, density: density)
      let score = try setting.score()
      if let low = try setting.settled(in: score, .lowest)?.score() {
        #expect(low.total.running == score.total.lowest, "seed \(seed)")
        reached += 1
      }
      if let high = try setting.settled(in: score, .highest)?.score() {
        #expect(high.total.running == score.total.highest, "seed \(seed)")
        reached += 1
      }
    }
    #expect(reached > 20, "\(reached)")
  }

  @Test("accepting either version of a forked log never leaves it", arguments: 0..<24)
  func forks(seed: Int) throws {
    let setting = RandomCase(seed: seed, density: 7, withParents: true)
    var dice = Dice(seed: UInt64(seed) + 9000)
    let logs = setting.logs
    let (lead, visits) = (logs[logs.count - 1], logs.dropLast())
    let one = visits[dice.roll(visits.count)]
    var other = one.prefix(1 + dice.roll(one.entries.count - 1))
    for _ in 0...dice.roll(4) {
      let item = dice.pick(setting.items)
      other = other.answer(item.id, RandomCase.reply(to: item, &dice).answer)
    }
    let all = (Array(visits) + [other]).map(\.chain)
    let before = try setting.city.score(of: all + [lead.chain])
    #expect(before.agenda.integrity.count == (other.chain.isContained(in: one.chain) ? 0 : 1))
    for version in [one, other] {
      let after = try setting.city.score(of: all + [lead.accept(version).chain])
      expect(after, within: before, "version of \(version.entries.count)")
      #expect(after.agenda.integrity.isEmpty)
    }
  }

  @Test("nor does accepting either version of a forked log of the lead", arguments: 0..<24)
  func leadsForks(seed: Int) throws {
    let setting = RandomCase(seed: seed, density: 7, withParents: true)
    var dice = Dice(seed: UInt64(seed) + 11000)
    let logs = setting.logs
    var visits = Array(logs.dropLast())
    let forked = visits[0].prefix(1).answer(setting.items[0].id, .unmet)
    visits.append(forked)
    let one = logs[logs.count - 1]
    let common = one.prefix(1 + dice.roll(one.entries.count))
    let versions = [one, common].map { log in
      (0...dice.roll(4)).reduce(log) { log, _ in
        setting.settling(log, visits, &dice)
      }
    }
    let all = (visits + versions).map(\.chain)
    let before = try setting.city.score(of: all)
    for version in versions {
      let word = Log.lead("other").accept(version, at: clock("11:00"))
      let after = try setting.city.score(of: all + [word.chain])
      expect(after, within: before, "version of \(version.entries.count)")
    }
  }

  private func expect(_ after: Score, within before: Score, _ what: String) {
    for (old, new) in zip(before.levels, after.levels) {
      #expect(new.lowest >= old.lowest && new.highest <= old.highest, "\(what)")
      let running = new.running ?? new.lowest
      #expect(new.lowest <= running && running <= new.highest, "\(what)")
    }
  }
}

extension Score {
  fileprivate var levels: [Figures] {
    [total] + components.flatMap { [$0.figures] + $0.indicators.map(\.figures) }
  }

  fileprivate func range(of item: Item, _ place: String, _ venue: String) -> Span? {
    findings.first { $0.item.id == item.id && $0.place == place && $0.venue == venue }?.finding
      .range
  }
}

extension RandomCase {
  /// The lead's log with one more entry: a decision, one taken back, a log accepted, or nothing counts.
  fileprivate func settling(_ log: Log, _ visits: [Log], _ dice: inout Dice) -> Log {
    let item = dice.pick(items)
    let place = dice.pick(places)
    switch dice.roll(9) {
    case 0, 1: return log.retract(dice.roll(log.entries.count))
    case 2: return log.accept(dice.pick(visits))
    case 3: return log.accept(dice.pick(visits), n: 0)
    case 4: return dice.once(in: 4) ? log.adding(.void(reason: "x")) : log.flag("z")
    case 5, 6:
      return log.decide(
        indicator: dice.pick(["i1", "i2", "i3"]), points: Fraction(dice.roll(5), 4).text)
    default:
      let answer = Self.reply(to: item, &dice).answer
      return log.decide(item.id, answer, place: place.kind, venue: place.venue)
    }
  }

  /// Settles one of what is pending with an answer that its range or the checklist allows.
  fileprivate mutating func settle(
    _ pending: PendingItem, in score: Score, _ dice: inout Dice
  ) -> Reply? {
    switch pending.subject {
    case .indicator(let indicator):
      indicators[indicator.id] = Fraction(dice.roll(5), 4)
      return Reply(answer: .unmet, points: .zero)
    case .item(let item, let place, let venue):
      let range = score.range(of: item, place, venue)
      return decide(item, place, venue, &dice) { points in
        guard let range, let points else { return true }
        return range.lowest <= points && points <= range.highest
      }
    }
  }

  private mutating func decide(
    _ item: Item, _ place: String, _ venue: String, _ dice: inout Dice,
    where isAllowed: (Fraction?) -> Bool
  ) -> Reply? {
    var reply: Reply?
    for _ in 0..<200 where reply == nil {
      let one = Self.reply(to: item, &dice)
      if one.range == nil, item.indicator == nil || isAllowed(one.points) { reply = one }
    }
    for index in places.indices where places[index].kind == place && places[index].venue == venue {
      places[index].decisions[item.id] = reply
    }
    return reply
  }

  /// Everything that is pending decided at one end of its range, or as not applicable where the score
  /// says that this goes further; nil where no answer has the points of an end.
  fileprivate func settled(in score: Score, _ side: MeanEnd.Side) -> RandomCase? {
    var (settled, dice) = (self, Dice(seed: 3))
    let leaving = score.leaving(at: side)
    for pending in score.agenda.pending {
      guard case .item(let item, let place, let venue) = pending.subject,
        let range = score.range(of: item, place, venue)
      else { continue }
      let isLeaving = leaving.contains("\(item.id) \(place) \(venue)")
      let wanted = isLeaving ? nil : side == .lowest ? range.lowest : range.highest
      guard settled.decide(item, place, venue, &dice, where: { $0 == wanted }) != nil else {
        return nil
      }
    }
    let unseen = (try? settled.score())?.components.flatMap(\.indicators).filter(\.isUnseen) ?? []
    for indicator in unseen {
      settled.indicators[indicator.indicator.id] = side == .lowest ? .zero : .one
    }
    return settled
  }
}

extension Score {
  /// Items at places, as `item place venue`, that are in no mean at one end of the interval.
  fileprivate func leaving(at side: MeanEnd.Side) -> Set<String> {
    let indicators = components.flatMap(\.indicators)
    let items = indicators.flatMap { indicator in
      breakdown(of: indicator).parts.filter { $0.leaves(at: side) }.compactMap(\.id)
    }
    let names = findings.filter { $0.finding.range != nil }.map { found -> String? in
      let places = findings.filter { $0.item.id == found.item.id && $0.finding.range != nil }
      let index = places.firstIndex(of: found) ?? 0
      let leaves =
        items.contains(found.item.id) || breakdown(of: found.item).parts[index].leaves(at: side)
      return leaves && found.finding.mayBecomeNotApplicable
        ? "\(found.item.id) \(found.place) \(found.venue)" : nil
    }
    return Set(names.compactMap(\.self))
  }
}

extension Breakdown.Part {
  fileprivate func leaves(at side: MeanEnd.Side) -> Bool {
    (side == .lowest ? lowestWeight : highestWeight) == .zero
  }
}
