public import Assessment
public import Text

/// A visit as one line of a list.
public struct VisitSummary: Equatable, Sendable {
  /// The name of its file in the folder.
  public var file: String
  public var state: State
  /// The id of the instrument; nil when it could not be read.
  public var instrument: String?
  public var role = Role.assessor
  public var region = ""
  public var period = ""
  /// The title of the kind of place.
  public var place = ""
  public var venue = ""
  public var assessor = ""
  public var institution = ""
  public var date: CalendarDate?
  public var progress = VisitProgress()
  /// Of a lead's log: decisions that were not taken back.
  public var decisions = 0
  /// How many questions the lead gave it back with, until another visit carries it on.
  public var questions = 0

  public enum State: Equatable, Sendable {
    case inProgress
    case sealed
    case void
    /// By its line in the file, counted from 1; what is before it can be read.
    case damaged(line: Int)
    /// Why nothing of it can be read, in the words of the phrases.
    case unreadable(String)
  }

  /// A file of which no more is known than its state.
  public init(file: String, state: State) {
    self.file = file
    self.state = state
  }

  /// What can be read of a visit, summed up; damage is named by its line, counted from 1.
  public init(file: String, _ worksheet: Worksheet, damagedAt line: Int?, in language: Language) {
    let visit = worksheet.visit
    let head = visit.head
    self.file = file
    state =
      line.map { .damaged(line: $0) }
      ?? (visit.isVoid ? .void : visit.isSealed ? .sealed : .inProgress)
    instrument = head.instrument.id
    role = head.role
    region = head.region
    period = head.period
    place = worksheet.instrument.place(head.place)?.title[language] ?? head.place
    venue = head.venue
    assessor = head.assessor
    institution = head.institution
    date = visit.date
    progress = VisitProgress(worksheet)
    decisions = visit.decisions.count
  }
}
