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
  var lowest: String { get }
  var highest: String { get }
  var withoutVisit: String { get }
}
