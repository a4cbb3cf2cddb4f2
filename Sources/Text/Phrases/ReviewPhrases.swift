/// What the team lead reads while settling what is pending.
public protocol ReviewPhrases {
  /// What `r` does on the home screen.
  var reviewHint: String { get }
  var nothingToReview: String { get }
  var helpReview: String { get }
}
