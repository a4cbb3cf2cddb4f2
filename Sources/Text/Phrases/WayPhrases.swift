/// What would have to happen for the mark to be reached.
///
/// Points come as figures, or as "more than" a figure where the mark begins above its limit.
public protocol WayPhrases {
  var wayToMark: String { get }
  /// The total alone is beyond the mark.
  var totalIsReached: String { get }
  /// From the lowest total to the mark.
  func pointsMissing(_ points: String) -> String
  /// Above the list of pending items that have to turn out at their best; `amount` says how many.
  func itemsNeeded(_ amount: String, withDependents: Bool) -> String
  /// Where no item at its best does it, but one that does not apply may.
  var onlyByNotApplying: String { get }
  /// What the highest total lacks.
  func markOutOfReach(_ points: String) -> String
  /// The heading over indicators with what each lost.
  var lostForCertain: String { get }
  func pointsLost(_ points: String) -> String
  /// What a minimum lacks, in its own measure.
  func lacks(_ amount: String) -> String

  /// In a line, after whether the mark is reached.
  var whateverIsPending: String { get }
  func needs(_ points: String, _ amount: String) -> String
  func fromExactly(_ count: Int) -> String
  func fromAtLeast(_ count: Int) -> String
  /// So many do; whether fewer would is not known.
  func fromEnough(_ count: Int) -> String
  var fromNothingPending: String { get }
  func fallsShort(_ points: String) -> String
  func minimumsNotReached(_ count: Int) -> String
}
