/// How far assessors agree: a measure, never a verdict, so no word here praises or blames.
public protocol AgreementPhrases {
  /// The heading of the list of items that assessors answered differently.
  var disagreements: String { get }
  /// How far the points of an item lie apart.
  var difference: String { get }
  /// Stands after a difference where some say not applicable and others do not.
  var whetherItApplies: String { get }

  var agreement: String { get }
  /// What is compared and how; nothing is computed below so many shared items.
  func agreementExplained(least: Int) -> String
  var sharedItems: String { get }
  /// Pairs of answers that are the same, as the heading of percentages.
  var rawAgreement: String { get }
  var alpha: String { get }
  var ac1: String { get }
  var tooFew: String { get }
  /// All answers are the same, so that the coefficient is undefined.
  var noVariation: String { get }
}
