/// What stands on the projector while the plenary settles what is pending.
public protocol PlenaryPhrases {
  var plenaryName: String { get }
  /// Of an interval that the last settling did not move.
  var unmoved: String { get }
}
