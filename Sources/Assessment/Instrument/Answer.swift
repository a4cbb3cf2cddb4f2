/// What was given for an item, as it stands in the log.
public enum Answer: Equatable, Hashable, Sendable {
  case tick(Tick)
  case grade(String)
  case number(ExactDecimal)
  case ratio(part: ExactDecimal, whole: ExactDecimal)
  case count([String])
  case sample(found: Int, of: Int)
  case date(CalendarDate)
  case text(String)
  case index(IndexFigure)
  case notApplicable(reason: String, text: String?)
  /// Only in a lead's decision on an indicator.
  case points(ExactDecimal)
}

/// The words of a tick, and the three classes of outcome that every scored answer falls into.
public enum Tick: String, CaseIterable, Equatable, Hashable, Sendable {
  case met
  case partial
  case unmet
}

/// A figure taken over from outside, such as MCSP.
public struct IndexFigure: Equatable, Hashable, Sendable {
  public var value: ExactDecimal
  public var state: State
  /// What the figure cannot fall below while it is provisional.
  public var floor: ExactDecimal?
  public var source: String?
  public var date: CalendarDate?

  public enum State: String, CaseIterable, Equatable, Hashable, Sendable {
    case provisional
    case final
  }

  public init(
    value: ExactDecimal, state: State, floor: ExactDecimal? = nil, source: String? = nil,
    date: CalendarDate? = nil
  ) {
    self.value = value
    self.state = state
    self.floor = floor
    self.source = source
    self.date = date
  }
}
