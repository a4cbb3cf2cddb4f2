public import Assessment

/// A visit as one line of a list.
public struct VisitSummary: Equatable, Sendable {
  /// The name of its file in the folder.
  public var file: String
  public var state: State
  public var region: String
  public var period: String
  /// The title of the kind of place.
  public var place: String
  public var venue: String
  public var assessor: String
  public var institution: String
  public var date: CalendarDate?
  public var counts: Worksheet.Counts

  public enum State: Equatable, Sendable {
    case inProgress
    case sealed
    case void
    /// By its line in the file, counted from 1; what is before it can be read.
    case damaged(line: Int)
    /// Why nothing of it can be read.
    case unreadable(String)
  }

  public init(
    file: String, state: State, region: String = "", period: String = "", place: String = "",
    venue: String = "", assessor: String = "", institution: String = "", date: CalendarDate? = nil,
    counts: Worksheet.Counts = .init()
  ) {
    self.file = file
    self.state = state
    self.region = region
    self.period = period
    self.place = place
    self.venue = venue
    self.assessor = assessor
    self.institution = institution
    self.date = date
    self.counts = counts
  }
}
