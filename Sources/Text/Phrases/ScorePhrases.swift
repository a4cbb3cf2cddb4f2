/// Headings and sentences of the component scores.
public protocol ScorePhrases {
  var componentScores: String { get }
  var noScores: String { get }
  var weights: String { get }
  /// Every report with assumed weights says so, and whose assumption it is.
  func weightsAssumed(source: String?) -> String
  var officialWeights: String { get }
  var assumedWeights: String { get }
  var total: String { get }
  /// The running total with its interval, all out of 100.
  func total(_ running: String, lowest: String, highest: String) -> String
  func count(ofItems items: Int, answered: Int, pending: Int) -> String
  /// Beside the count of pending items: of those that nobody saw.
  func andIndicators(_ count: Int) -> String
  var lowest: String { get }
  var highest: String { get }
  /// The heading of the table, where it does not follow the head of the page at once.
  var components: String { get }
  var withoutVisit: String { get }
  /// A second reading of the total, out of 100.
  func ifNotApplicableUnmet(_ figure: String) -> String

  /// By how many points of the total a pending item can still move it.
  var swing: String { get }
  var swingMeaning: String { get }
  /// Why something is pending.
  /// Under a list of pending items that has not all of them.
  func morePending(_ count: Int) -> String
  var disputedItems: String { get }
  /// Stands where a rater's name would, before what the lead decided.
  var leadDecision: String { get }
}
