/// What became of an assessment over time, by the words of the lead (`verdict` in a log).
public struct Course: Equatable, Sendable {
  /// Oldest first; those whose state this version does not know are kept, and have no effect.
  public var steps: [Said<Announcement>]
  public var state: AssessmentState
  /// The announcement that the state rests on.
  public var announcement: Said<Announcement>?
  /// The lead's last word, when that revokes the verdict.
  public var revocation: Said<Announcement>?
  /// Until when the city corrects what was found.
  public var deadline: CalendarDate?
  /// Whether the score was declared final and is not: something is pending, or the verdict is open.
  public var isFinalHeld: Bool
  /// Items at places and indicators that were pending when it was declared final, and are still.
  public var awaited: Int
  /// What leads say where their logs cannot be trusted; it has no effect until the lead's accept.
  public var doubtful: [DoubtfulSteps]

  /// Words on the assessment as a whole in the doubtful part of a lead's log.
  public struct DoubtfulSteps: Equatable, Sendable {
    public var visit: String
    public var by: Rater
    /// As they stand in the log, said or taken back: `announced`, `revoked`; in order.
    public var states: [String]

    /// Nil when it says nothing there.
    init?(_ log: MergedVisit) {
      guard !log.distrusted.states.isEmpty else { return nil }
      visit = log.id
      by = Rater(log.head)
      states = log.distrusted.states.sorted()
    }
  }

  /// How many days the city has when the instrument does not say.
  public static let deadlineDays = 7

  /// Nothing was said yet.
  public init() {
    steps = []
    state = .provisional
    isFinalHeld = false
    awaited = 0
    doubtful = []
  }

  /// Of all leads the last word that is known holds, by time, then visit, then place in the log.
  ///
  /// What was declared final is final once nothing is pending, `isOpen` (the verdict) is false and no
  /// word of a lead is in doubt.
  init(
    _ leads: [Visit], doubtful: [DoubtfulSteps], pending: Int, isOpen: Bool, deadlineDays: Int?
  ) {
    self.doubtful = doubtful
    steps = leads.flatMap { lead in lead.announcements.map { Said($0, in: lead) } }
      .sorted { $0.source < $1.source }
    let known = steps.filter { $0.isRevocation || $0.state != nil }
    let stated = known.filter { !$0.isRevocation }
    let declared = stated.last?.state ?? .provisional
    revocation = known.last.flatMap { $0.isRevocation ? $0 : nil }
    isFinalHeld = declared == .final && (pending > 0 || isOpen || !doubtful.isEmpty)
    awaited = isFinalHeld ? pending : 0
    state = isFinalHeld ? .announced : declared
    let begun = stated.lastIndex { $0.state == .provisional }.map { $0 + 1 } ?? 0
    announcement = stated[begun...].last { $0.state == .announced }
    deadline = announcement.flatMap { said in
      CalendarDate(dayNumber: said.day.dayNumber + (deadlineDays ?? Self.deadlineDays))
    }
  }
}

extension Course {
  /// The earliest day for what is said next: that of the last step, or the given one where an older log
  /// names a day after it.
  public func earliestDay(upTo today: CalendarDate) -> CalendarDate? {
    steps.map(\.day).max { $0.dayNumber < $1.dayNumber }.map {
      $0.dayNumber > today.dayNumber ? today : $0
    }
  }

  /// Whether a doubtful word may make the verdict another: it revokes, or it follows on what does.
  func mayTurn(_ judgement: Judgement) -> Bool {
    let states = doubtful.flatMap(\.states)
    if states.contains(Verdict.revoked.rawValue) { return true }
    let hangsOnState = judgement.isRevoked || judgement.knockouts.contains { $0.state == .struck }
    return hangsOnState && states.contains { AssessmentState(rawValue: $0) != nil }
  }
}

extension Said<Announcement> {
  /// The day that is named, else the one of the entry.
  public var day: CalendarDate {
    value.date ?? source.at.localDate
  }

  public var isRevocation: Bool {
    value.state == Verdict.revoked.rawValue
  }

  /// Nil for a revocation, and for what this version does not know.
  public var state: AssessmentState? {
    AssessmentState(rawValue: value.state)
  }
}
