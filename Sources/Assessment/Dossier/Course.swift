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
  /// Scored items at places whose outside figure is provisional still, though the score was declared
  /// final; it is not final before there are none.
  public var awaited: Int

  /// How many days the city has when the instrument does not say.
  public static let deadlineDays = 7

  /// Nothing was said yet.
  public init() {
    steps = []
    state = .provisional
    awaited = 0
  }

  /// Of all leads the last word that is known holds, by time, then visit, then place in the log.
  init(_ leads: [Visit], provisional: Int, deadlineDays: Int?) {
    steps = leads.flatMap { lead in lead.announcements.map { Said($0, in: lead) } }
      .sorted { $0.source < $1.source }
    let known = steps.filter { $0.isRevocation || $0.state != nil }
    let stated = known.filter { !$0.isRevocation }
    let declared = stated.last?.state ?? .provisional
    revocation = known.last.flatMap { $0.isRevocation ? $0 : nil }
    awaited = declared == .final ? provisional : 0
    state = awaited > 0 ? .announced : declared
    let begun = stated.lastIndex { $0.state == .provisional }.map { $0 + 1 } ?? 0
    announcement = stated[begun...].last { $0.state == .announced }
    deadline = announcement.flatMap { said in
      CalendarDate(dayNumber: said.day.dayNumber + (deadlineDays ?? Self.deadlineDays))
    }
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
