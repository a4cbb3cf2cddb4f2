/// How a figure is taken apart down to the entries that made it.
public protocol WhyPhrases {
  /// The title, with the id of what is taken apart.
  func why(_ id: String) -> String
  /// Running, lowest and highest, out of the most that is possible.
  func figure(_ running: String, lowest: String, highest: String, outOf whole: String) -> String
  /// How what a part gives comes about.
  func givesRule(_ whole: String) -> String
  var running: String { get }
  var mean: String { get }
  func meanOfPlaces(_ count: Int) -> String
  func share(ofWeight weight: String) -> String
  var gives: String { get }
  /// What makes the printed parts add up to the printed figure.
  var rounding: String { get }
  var sum: String { get }
  /// An indicator of which no item applies.
  var nothingApplies: String { get }
  /// What to do about it, on a screen where the key for the plenary is at hand.
  var decideInPlenary: String { get }
  /// What an indicator may become when all of its items may turn out not applicable.
  var noneApplies: String { get }
  var nowhereApplies: String { get }
  /// Of an indicator whose items do not count.
  var decidedByLead: String { get }

  var feeds: String { get }
  var entry: String { get }
  /// Of a place that is planned, or whose logs the lead did not accept.
  var noVisitCounts: String { get }
  var decision: String { get }
  var reason: String { get }
  var dissent: String { get }
  var by: String { get }
  var finding: String { get }
  var overPlaces: String { get }
  func inIndicator(_ id: String) -> String

  var logTrust: String { get }
  func forkedLog(_ visit: String, of assessor: String, after entries: Int) -> String
  func damagedLog(_ visit: String, of assessor: String, line: Int) -> String
  func soundLog(_ visit: String, of assessor: String) -> String
  var untilAccepted: String { get }
  func accepted(through entry: Int) -> String
  var acceptedNone: String { get }

  var helpWhy: String { get }
  func noFigure(_ id: String, remedy: String) -> String
}
