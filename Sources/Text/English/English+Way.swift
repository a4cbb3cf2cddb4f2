extension English {
  public var wayToMark: String { "The way to the mark" }
  public var totalIsReached: String {
    "The total is beyond the mark, whatever becomes of what is pending."
  }
  public func pointsMissing(_ points: String) -> String {
    "From the lowest total \(points) points are missing."
  }
  public func itemsNeeded(_ amount: String, withDependents: Bool) -> String {
    "For that, if all else turns out worst, these have to turn out best"
      + (withDependents ? ", with the items that depend on them" : "") + " (\(amount)):"
  }
  public var onlyByNotApplying: String {
    "That is reached only if something pending is found not to apply."
  }
  public func markOutOfReach(_ points: String) -> String {
    "The mark is out of reach: even the highest total lacks \(points) points."
  }
  public var lostForCertain: String { "Lost for certain" }
  public func pointsLost(_ points: String) -> String { "\(points) points lost" }
  public func lacks(_ amount: String) -> String { "lacks \(amount)" }

  public var whateverIsPending: String { "whatever becomes of what is pending" }
  public func needs(_ points: String, _ amount: String) -> String {
    "needs \(points) points, \(amount)"
  }
  public func fromExactly(_ count: Int) -> String { "from \(count) pending" }
  public func fromAtLeast(_ count: Int) -> String { "from at least \(count) pending" }
  public func fromEnough(_ count: Int) -> String { "\(count) pending suffice" }
  public var fromNothingPending: String { "only if something does not apply" }
  public func fallsShort(_ points: String) -> String { "even the highest lacks \(points) points" }
  public func minimumsNotReached(_ count: Int) -> String {
    "\(count) \(count == 1 ? "minimum" : "minimums") not reached"
  }
}
