/// A mark with whether the total and all its minimums reach it.
public struct MarkStanding: Equatable, Sendable {
  public var mark: Mark
  public var minimums: [MinimumStanding]
  public var state: Reach

  public init(mark: Mark, minimums: [MinimumStanding] = [], state: Reach) {
    self.mark = mark
    self.minimums = minimums
    self.state = state
  }

  /// Minimums only ever narrow: a mark is missed as soon as the total or one of them is.
  init(_ mark: Mark, total: Figures, components: [ComponentScore]) {
    let minimums = mark.minimums.map { MinimumStanding($0, components) }
    self.init(
      mark: mark, minimums: minimums,
      state: Reach(all: [Reach(of: total, mark.threshold)] + minimums.map(\.state)))
  }
}

/// A minimum with what its components or indicators have together.
public struct MinimumStanding: Equatable, Sendable {
  public var minimum: Minimum
  /// In the minimum's measure: percent of the weights, or points.
  public var figures: Figures
  public var state: Reach

  public init(minimum: Minimum, figures: Figures, state: Reach) {
    self.minimum = minimum
    self.figures = figures
    self.state = state
  }

  /// How much is missing, in the minimum's measure: of the lowest while it is open, of the highest once
  /// it is missed.
  public var missing: Fraction {
    let limit = Fraction(minimum.measure.limit)
    switch state {
    case .reached: return .zero
    case .open: return limit - figures.lowest
    case .missed: return limit - figures.highest
    }
  }

  init(_ minimum: Minimum, _ components: [ComponentScore]) {
    let parts = minimum.of.compactMap { WeighedFigures($0, in: components) }
    let sum = Figures(sumOf: parts.map(\.figures))
    switch minimum.measure {
    case .points(let limit):
      self.init(minimum: minimum, figures: sum, state: Reach(of: sum, .atLeast(limit)))
    case .percent(let limit):
      let weight = parts.map(\.weight).reduce(.zero, +)
      let percent = weight == .zero ? sum : sum.scaled(by: Fraction(100) / weight)
      self.init(minimum: minimum, figures: percent, state: Reach(of: percent, .atLeast(limit)))
    }
  }
}

/// The figures of a component or an indicator, in points out of its weight.
private struct WeighedFigures {
  let figures: Figures
  let weight: Fraction

  /// Nil when neither a component nor an indicator has the id.
  init?(_ id: String, in components: [ComponentScore]) {
    if let found = components.first(where: { $0.component.id == id }) {
      figures = found.figures
      weight = Fraction(found.component.weight)
    } else if let found = components.lazy.flatMap(\.indicators).first(where: {
      $0.indicator.id == id
    }) {
      figures = found.figures
      weight = Fraction(found.indicator.weight)
    } else {
      return nil
    }
  }
}

extension Figures {
  /// Without a running figure as soon as one of the parts has none.
  fileprivate init(sumOf parts: [Figures]) {
    let running = parts.compactMap(\.running)
    self.init(
      running: running.count == parts.count ? running.reduce(.zero, +) : nil,
      lowest: parts.map(\.lowest).reduce(.zero, +),
      highest: parts.map(\.highest).reduce(.zero, +))
  }
}
