public import Assessment
public import Display
public import Reports
public import Text

/// What the screens read; only the root changes it.
public struct Model: Sendable {
  public var phrases: any Phrases
  public var size: Size
  public var now: Timestamp
  /// The folder of the assessment, as the person knows it.
  public var folder: String
  /// What is in the folder, in the order in which it is shown.
  public var visits: [VisitSummary] = []
  /// What leads gave back, and which visits are carried on.
  public var returns = Returns([])
  public var offers = Offers()
  /// What has come in of the plan, if there is one.
  public var reception: ReceptionLine?
  public var visit: OpenVisit?
  /// Newest first.
  public var inbox: [InboxFile] = []
  public var scores: [Score]?
  /// What the team lead works on, if anything.
  public var review: OpenReview?
  /// What was said of a subject under review, oldest first.
  public var history: [HistoryEntry]?
  /// The lines of the report to look at.
  public var report: [String]?

  public init(phrases: any Phrases, size: Size, now: Timestamp, folder: String) {
    self.phrases = phrases
    self.size = size
    self.now = now
    self.folder = folder
  }

  /// What the open visit works through.
  public var worksheet: Worksheet? {
    visit?.worksheet
  }

  var wording: Wording {
    Wording(phrases)
  }

  /// Below 60x20 nothing but a request for more room is shown.
  var isTooSmall: Bool {
    size.columns < 60 || size.rows < 20
  }
}
