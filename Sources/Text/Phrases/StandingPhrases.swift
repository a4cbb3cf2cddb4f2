/// Words of the screen on which the scores are read.
public protocol StandingPhrases {
  var plenaryHint: String { get }
  var courseHint: String { get }
  /// How many of the gate's criteria are met.
  func criteriaMet(_ count: Int, of all: Int) -> String
  func itemsAnswered(_ answered: Int, of items: Int, pending: Int) -> String
}
