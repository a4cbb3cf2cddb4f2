import Assessment

/// The score of a case without parents, written from the rules alone and as plainly as they read.
struct NaiveScore {
  /// Running (nil: no figure), lowest and highest.
  typealias Three = (running: Fraction?, low: Fraction, high: Fraction)

  let setting: RandomCase
  /// The only subject that keeps its range, all others standing at their low; nil: all keep theirs.
  private let kept: String?
  private(set) var indicators: [String: Figures] = [:]
  private(set) var components: [Figures] = []
  private(set) var total = Figures(running: nil, lowest: .zero, highest: .zero)
  private(set) var answered = 0
  private(set) var pending = 0

  init(_ setting: RandomCase, keeping kept: String? = nil) {
    self.setting = setting
    self.kept = kept
    let weights = ["i1": Fraction(30), "i2": Fraction(10), "i3": Fraction(60)]
    var means: [(Three, Fraction)] = []
    for id in ["i1", "i2", "i3"] {
      let mean = indicatorMean(id)
      let weight = weights[id] ?? .zero
      means.append((mean, weight))
      indicators[id] = Self.scaled(mean, weight)
    }
    components = [
      Self.scaled(Self.mean(Array(means[0...1])), Fraction(40)),
      Self.scaled(Self.mean(Array(means[2...2])), Fraction(60)),
    ]
    total = Self.scaled(Self.mean(means), Fraction(100))
    for place in setting.places {
      for item in setting.items {
        let (_, isPending, isAnswered) = value(of: item, at: place)
        if isAnswered { answered += 1 }
        if isPending { pending += 1 }
      }
    }
  }

  /// Whether no item applies anywhere, and nothing was decided.
  func isUnseen(_ id: String) -> Bool {
    let feeding = setting.items.filter {
      $0.indicator == id && !$0.isKnockout && !setting.gate.contains($0.id)
    }
    return setting.indicators[id] == nil
      && feeding.allSatisfy { item in
        setting.places.allSatisfy { value(of: item, at: $0).0 == nil }
      }
  }

  private func indicatorMean(_ id: String) -> Three {
    if let decided = setting.indicators[id] { return (decided, decided, decided) }
    var parts: [(Three, Fraction)] = []
    var movable: [([(Three, Bool)], Fraction)] = []
    for item in setting.items
    where item.indicator == id && !item.isKnockout && !setting.gate.contains(item.id) {
      let places = setting.places.compactMap { place in
        value(of: item, at: place).0.map { settled($0, Self.name(item.id, at: place)) }
      }
      if !places.isEmpty {
        parts.append((Self.mean(places.map { ($0, Fraction(1)) }), Fraction(item.weight)))
        movable.append((Self.movable(item, at: setting.places, self), Fraction(item.weight)))
      }
    }
    if parts.isEmpty { return settled((nil, .zero, .one), id) }
    let mean = Self.mean(parts)
    guard kept == nil else { return mean }
    return (
      mean.running, Self.end(movable, \.low, unseen: .zero, min),
      Self.end(movable, \.high, unseen: .one, max)
    )
  }

  /// What the item stands for at each place where it applies, and whether it may be settled not to.
  private static func movable(
    _ item: Item, at places: [RandomCase.Seen], _ naive: NaiveScore
  ) -> [(Three, Bool)] {
    places.compactMap { place in
      let (three, isPending, _) = naive.value(of: item, at: place)
      return three.map { ($0, isPending && !item.notApplicable.isEmpty) }
    }
  }

  /// The end of an indicator over every choice of what does not apply after all, tried one by one.
  private static func end(
    _ items: [([(Three, Bool)], Fraction)], _ value: (Three) -> Fraction, unseen: Fraction,
    _ pick: (Fraction, Fraction) -> Fraction
  ) -> Fraction {
    let best = items.map { places, weight in
      let kept = subsets(of: places).compactMap { mean($0.map { (value($0.0), .one) }) }
      return (kept.reduce(kept[0], pick), weight, places.allSatisfy(\.1))
    }
    let ends = subsets(of: best.map { (($0.0, $0.1), $0.2) }).map { rest in
      mean(rest.map(\.0)) ?? unseen
    }
    return ends.reduce(ends[0], pick)
  }

  /// All lists that are left when any of those that may go are gone.
  private static func subsets<Value>(of values: [(Value, Bool)]) -> [[(Value, Bool)]] {
    values.reduce([[]]) { lists, value in
      lists.map { $0 + [value] } + (value.1 ? lists : [])
    }
  }

  private static func mean(_ values: [(Fraction, Fraction)]) -> Fraction? {
    let weights = values.map(\.1).reduce(.zero, +)
    return weights == .zero ? nil : values.map { $0 * $1 }.reduce(.zero, +) / weights
  }

  /// How a subject that may be kept is called.
  static func name(_ item: String, at place: RandomCase.Seen) -> String {
    "\(item) \(place.kind) \(place.venue)"
  }

  private func settled(_ three: Three, _ subject: String) -> Three {
    kept == nil || kept == subject ? three : (three.running, three.low, three.low)
  }

  /// Item at a place; nil where it does not apply and nothing is pending.
  func value(of item: Item, at place: RandomCase.Seen) -> (Three?, Bool, Bool) {
    let decision = place.decisions[item.id]
    let replies = decision.map { [$0] } ?? place.raters.compactMap { $0.replies[item.id] }
    let points = replies.compactMap(\.points)
    var running: Fraction?
    if !points.isEmpty {
      var sum = Fraction.zero
      for one in points { sum += one }
      running = sum / Fraction(points.count)
    }
    var ranges = replies.compactMap(\.range).map { ($0.lowest, $0.highest) }
    if !ranges.isEmpty { ranges.append(Self.moving(replies)) }
    if decision == nil { ranges += open(item, place, replies, points, running) }
    let isPending = !ranges.isEmpty
    if let running { ranges.append((running, running)) }
    guard let low = ranges.map(\.0).min(), let high = ranges.map(\.1).max() else {
      return (nil, isPending, !replies.isEmpty)
    }
    return ((running, low, high), isPending, !replies.isEmpty)
  }

  /// The means with all figures that may move at their least, and at their most.
  private static func moving(_ replies: [RandomCase.Reply]) -> (Fraction, Fraction) {
    let given = replies.filter { $0.points != nil }
    let lows = given.compactMap { $0.range?.lowest ?? $0.points }
    let highs = given.compactMap { $0.range?.highest ?? $0.points }
    let count = Fraction(given.count)
    return (lows.reduce(.zero, +) / count, highs.reduce(.zero, +) / count)
  }

  /// The ranges of what a decision would end.
  private func open(
    _ item: Item, _ place: RandomCase.Seen, _ replies: [RandomCase.Reply], _ points: [Fraction],
    _ running: Fraction?
  ) -> [(Fraction, Fraction)] {
    var ranges: [(Fraction, Fraction)] = []
    if replies.isEmpty { ranges.append((.zero, .one)) }
    if place.raters.contains(where: { $0.flags.contains(item.id) }) { ranges.append((.zero, .one)) }
    if !points.isEmpty && points.count < replies.count { ranges.append((.zero, .one)) }
    if points.count == replies.count, let least = points.min(), let most = points.max(),
      most - least >= Fraction(1, 2)
    {
      ranges.append((least, most))
    }
    let isProven = place.raters.contains { $0.evidence.contains(item.id) }
    if !isProven, let running, points.contains(where: { demands(item, $0) }) {
      ranges.append((.zero, running))
    }
    return ranges
  }

  private func demands(_ item: Item, _ points: Fraction) -> Bool {
    switch item.evidenceRequired {
    case .always: true
    case .after(let classes):
      classes.contains(points == Fraction(1) ? .met : points == Fraction(0) ? .unmet : .partial)
    }
  }

  private static func mean(_ parts: [(Three, Fraction)]) -> Three {
    var (weights, low, high) = (Fraction.zero, Fraction.zero, Fraction.zero)
    var (runningWeights, running) = (Fraction.zero, Fraction.zero)
    for (three, weight) in parts {
      weights += weight
      low += three.low * weight
      high += three.high * weight
      if let value = three.running {
        running += value * weight
        runningWeights += weight
      }
    }
    return (
      runningWeights == .zero ? nil : running / runningWeights, low / weights, high / weights
    )
  }

  private static func scaled(_ three: Three, _ factor: Fraction) -> Figures {
    Figures(
      running: three.running.map { $0 * factor }, lowest: three.low * factor,
      highest: three.high * factor)
  }
}
