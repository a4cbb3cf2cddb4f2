extension English {
  public var componentScores: String { "Component scores" }
  public var noScores: String { "There is no visit yet that can be scored." }
  public var weights: String { "weights" }
  public func weightsAssumed(source: String?) -> String {
    "ASSUMED, not the official ones" + (source.map { "; source: \($0)" } ?? "")
  }
  public var officialWeights: String { "official weights" }
  public var assumedWeights: String { "assumed weights" }
  public var total: String { "total" }
  public func total(_ running: String, lowest: String, highest: String) -> String {
    "\(running) [\(lowest); \(highest)] out of 100"
  }
  public func count(ofItems items: Int, answered: Int, pending: Int) -> String {
    "\(items) (answered \(answered)); pending \(pending)"
  }
  public func andIndicators(_ count: Int) -> String { "+ \(counted(count, "indicator"))" }
  public var lowest: String { "lowest" }
  public var highest: String { "highest" }
  public var components: String { "components and indicators" }
  public var withoutVisit: String { "Places without a visit" }
  public func ifNotApplicableUnmet(_ figure: String) -> String {
    "\(figure) if everything \(notApplicable) were \(unmet)"
  }

  public var swing: String { "swing" }
  public var swingMeaning: String {
    """
    Swing: how far, in points, one item and those that depend on it can still move the total. The widest \
    come first.
    """
  }
  public func morePending(_ count: Int) -> String {
    "There \(count == 1 ? "is" : "are") \(count) more; --format json has all of them."
  }
  public var disputedItems: String { "Items in dispute" }
  public var leadDecision: String { "the team lead's decision" }
}
