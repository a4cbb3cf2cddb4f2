/// What the logs of one assessment come to: components and indicators with what they may still become.
///
/// Figures are exact; they are rounded once, when printed (design rule: half up, two decimals).
public struct Score: Equatable, Sendable {
  public var region: String
  public var period: String
  public var instrument: Instrument
  /// Out of 100.
  public var total: Figures
  public var components: [ComponentScore]
  /// Items at places, recorded-only ones included.
  public var counts: ItemCounts
  /// Kinds of place of the instrument that nobody has visited.
  public var unvisited: [Place]
  /// What is judged apart from the figures.
  public var judgement: Judgement
  /// Of every item at every place, by place, then as the place's checklists have them: what the
  /// figures are made of.
  public var findings: [PlaceFinding]
  /// The lead's on indicators, by their id; the value is in points.
  public var decisions: [String: Said<Decision>]
  /// How far the raters say the same.
  public var agreement: Agreement
  /// The running total, out of 100, if every not applicable were unmet; nil while nothing is answered.
  public var ifNotApplicableUnmet: Fraction?
  public var agenda: Agenda
  /// What it was made from: all visits, void ones included, in the order of their ids.
  public var inputs: [VisitInput] = []
  public var coverage = RaterCoverage()
  /// The city's own assessment beside what was found: the gravest differences first, then by place.
  public var claims: [Claim] = []
  public var course = Course()
  /// All decisions of the lead that were not taken back, oldest first.
  public var rulings: [Ruling] = []
  /// Items that the lead gave back, oldest first.
  public var questions: [Said<Question>] = []
  /// Other instruments and revisions by which the region was assessed in the period.
  public var beside: [OtherAssessment] = []
  /// Whether a plan had faults, so that places may be missing.
  public var isPlanFaulty = false

  public init(
    region: String, period: String, instrument: Instrument, total: Figures,
    components: [ComponentScore], counts: ItemCounts, unvisited: [Place],
    judgement: Judgement = Judgement(), findings: [PlaceFinding] = [],
    decisions: [String: Said<Decision>] = [:], agreement: Agreement = Agreement(),
    ifNotApplicableUnmet: Fraction? = nil,
    agenda: Agenda = Agenda()
  ) {
    self.region = region
    self.period = period
    self.instrument = instrument
    self.total = total
    self.components = components
    self.counts = counts
    self.unvisited = unvisited
    self.judgement = judgement
    self.findings = findings
    self.decisions = decisions
    self.agreement = agreement
    self.ifNotApplicableUnmet = ifNotApplicableUnmet
    self.agenda = agenda
  }
}

/// A figure as it stands, and the interval that it cannot leave.
public struct Figures: Equatable, Sendable {
  /// Nil while nothing is answered.
  public var running: Fraction?
  public var lowest: Fraction
  public var highest: Fraction

  public init(running: Fraction?, lowest: Fraction, highest: Fraction) {
    self.running = running
    self.lowest = lowest
    self.highest = highest
  }
}

/// A component's figures, in points out of its weight.
public struct ComponentScore: Equatable, Sendable {
  public var component: Component
  public var figures: Figures
  public var indicators: [IndicatorScore]

  public init(component: Component, figures: Figures, indicators: [IndicatorScore]) {
    self.component = component
    self.figures = figures
    self.indicators = indicators
  }
}

/// An indicator's figures, in points out of its weight.
public struct IndicatorScore: Equatable, Sendable {
  public var indicator: Indicator
  public var figures: Figures
  public var counts: ItemCounts
  /// Whether not a single item applies, so that it waits for the lead itself.
  public var isUnseen: Bool
  /// Whether a lead's log decides it where it cannot be trusted, so that it may become anything.
  public var isDoubted: Bool

  public init(
    indicator: Indicator, figures: Figures, counts: ItemCounts, isUnseen: Bool,
    isDoubted: Bool = false
  ) {
    self.indicator = indicator
    self.figures = figures
    self.counts = counts
    self.isUnseen = isUnseen
    self.isDoubted = isDoubted
  }

  /// Why it waits for the lead as a whole, in the order of `PendingReason`.
  public var reasons: [PendingReason] {
    (isDoubted ? [.integrity] : []) + (isUnseen ? [.unseen] : [])
  }
}

/// How many items there are, at places; not applicable and settled by a parent count as answered.
public struct ItemCounts: Equatable, Sendable {
  public var items = 0
  public var answered = 0
  public var pending = 0

  public init(items: Int = 0, answered: Int = 0, pending: Int = 0) {
    self.items = items
    self.answered = answered
    self.pending = pending
  }
}
