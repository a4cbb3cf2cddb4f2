extension English {
  public var wayToMark: String { "The way to the mark" }
  public var totalIsReached: String {
    "The total is beyond the mark, whatever becomes of what is pending."
  }
  public func pointsMissing(_ points: String) -> String {
    "From the lowest total \(points) points are missing."
  }
  public func itemsNeeded(_ count: Int, isExact: Bool) -> String {
    isExact
      ? "If all else turns out worst, these \(count) pending have to turn out best:"
      : """
      If all else turns out worst, at least these \(count) pending have to turn out best, with \
      the items that depend on them:
      """
  }
  public func markOutOfReach(_ points: String) -> String {
    "The mark is out of reach: even the highest total lacks \(points) points."
  }
  public var lostForCertain: String { "Lost for certain" }
  public func pointsLost(_ points: String) -> String { "\(points) points lost" }
  public func lacks(_ amount: String) -> String { "lacks \(amount)" }

  public var whateverIsPending: String { "whatever becomes of what is pending" }
  public func needs(_ points: String, from count: Int, isExact: Bool) -> String {
    "needs \(points) points, from \(isExact ? "" : "at least ")\(count) pending"
  }
  public func fallsShort(_ points: String) -> String { "even the highest lacks \(points) points" }
  public func minimumsNotReached(_ count: Int) -> String {
    "\(count) \(count == 1 ? "minimum" : "minimums") not reached"
  }
}
