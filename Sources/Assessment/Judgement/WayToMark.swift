/// What would have to happen for the mark to pass to be reached, or why it no longer can be.
public struct WayToMark: Equatable, Sendable {
  public var mark: Mark
  /// Of the total and all minimums together: whether anything can still change it.
  public var state: Reach
  public var total: Stretch
  /// Those that are not reached for certain, in the order of the mark.
  public var minimums: [MinimumStanding]
  /// What is struck, then what is open; neither is averaged, and either keeps from being worthy.
  public var knockouts: [Knockout]
  /// Of the gate: what is unmet, then what is open or without data.
  public var criteria: [Criterion]

  /// How far the total is from the mark, in points out of 100.
  public enum Stretch: Equatable, Sendable {
    case reached
    /// From the lowest total to the mark, and what would bridge it; nil when it can only be reached if
    /// something is found not to apply.
    case open(missing: Fraction, Bridge?)
    /// From the highest total to the mark, and the indicators by what each has lost for certain, the
    /// greatest loss first.
    case missed(short: Fraction, [Loss])
  }

  /// Pending items that reach the mark by turning out at their best while all else turns out at its worst,
  /// found not to apply where that is worse still.
  public struct Bridge: Equatable, Sendable {
    /// The widest swing first; those that hang on another pending item come with it.
    public var items: [PendingItem]
    /// Whether something hangs on them, which has to turn out at its best, too.
    public var hasDependents: Bool
    /// Whether no fewer items would do.
    public var isFewest: Bool

    public init(items: [PendingItem], hasDependents: Bool, isFewest: Bool) {
      self.items = items
      self.hasDependents = hasDependents
      self.isFewest = isFewest
    }
  }

  /// What an indicator has lost for certain: its weight less its highest, in points.
  public struct Loss: Equatable, Sendable {
    public var indicator: Indicator
    public var points: Fraction

    public init(indicator: Indicator, points: Fraction) {
      self.indicator = indicator
      self.points = points
    }
  }

  /// Nil when the instrument has no mark.
  public init?(_ score: Score) {
    guard let standing = score.judgement.marks.last else { return nil }
    mark = standing.mark
    state = standing.state
    total = Stretch(standing.mark.threshold, score)
    minimums = standing.minimums.filter { $0.state != .reached }
    knockouts = [Knockout.State.struck, .open].flatMap { state in
      score.judgement.knockouts.filter { $0.state == state }
    }
    criteria = [Criterion.State.unmet, .open, .noData].flatMap { state in
      (score.judgement.gate?.criteria ?? []).filter { $0.state == state }
    }
  }
}

extension WayToMark.Stretch {
  fileprivate init(_ threshold: Threshold, _ score: Score) {
    let limit = Fraction(threshold.limit)
    switch Reach(of: score.total, threshold) {
    case .reached: self = .reached
    case .open:
      self = .open(
        missing: limit - score.total.lowest, WayToMark.Bridge(threshold, score))
    case .missed:
      self = .missed(
        short: limit - score.total.highest, [WayToMark.Loss](score.components))
    }
  }
}

extension [WayToMark.Loss] {
  fileprivate init(_ components: [ComponentScore]) {
    let all = components.flatMap(\.indicators).map { score in
      WayToMark.Loss(
        indicator: score.indicator,
        points: Fraction(score.indicator.weight) - score.figures.highest)
    }
    self = all.enumerated().filter { $0.element.points > .zero }.sorted { left, right in
      left.element.points == right.element.points
        ? left.offset < right.offset : left.element.points > right.element.points
    }.map(\.element)
  }
}
