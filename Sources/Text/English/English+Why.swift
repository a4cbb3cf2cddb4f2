extension English {
  public func why(_ id: String) -> String { "Why: \(id)" }
  public func figure(
    _ running: String, lowest: String, highest: String, outOf whole: String
  ) -> String {
    "\(running) [\(lowest); \(highest)] out of \(whole)"
  }
  public func givesRule(_ whole: String) -> String {
    """
    Gives = mean × share × \(whole). The share is a part's weight among all weights; the running \
    figure counts only what has a value yet; lowest and highest count everything but what may not \
    apply and would keep them from their end.
    """
  }
  public var running: String { "running" }
  public var mean: String { "mean" }
  public func meanOfPlaces(_ count: Int) -> String {
    "mean of \(counted(count, "place"))"
  }
  public func share(ofWeight weight: String) -> String { "share (weight \(weight))" }
  public var gives: String { "gives" }
  public var rounding: String { "rounding" }
  public var sum: String { "sum" }
  public var decideInPlenary: String { "P: decide it with points in the plenary." }
  public var nothingApplies: String {
    """
    No item applies: until the team lead decides, the figure can become anything from the lowest \
    to the highest.
    """
  }
  public var noneApplies: String { "if none of them applies" }
  public var nowhereApplies: String { "applies nowhere" }
  public var decidedByLead: String {
    "The team lead decided this indicator; its items do not count."
  }

  public var feeds: String { "feeds" }
  public var entry: String { "entry" }
  public var noVisitCounts: String { "No visit of an assessor counts here yet." }
  public var decision: String { "decision" }
  public var reason: String { "reason" }
  public var dissent: String { "dissent" }
  public var by: String { "by" }
  public var finding: String { "finding" }
  public var overPlaces: String { "Mean of all places" }
  public func inIndicator(_ id: String) -> String { "In indicator \(id)" }

  public var logTrust: String { "log" }
  public func forkedLog(_ visit: String, of assessor: String, after entries: Int) -> String {
    "visit \(visit) of \(assessor) is forked after \(counted(entries, "entry", "entries"))"
  }
  public func damagedLog(_ visit: String, of assessor: String, line: Int) -> String {
    "visit \(visit) of \(assessor) is damaged from line \(line)"
  }
  public func soundLog(_ visit: String, of assessor: String) -> String {
    "visit \(visit) of \(assessor) is whole"
  }
  public var untilAccepted: String {
    "what follows is not trusted until the team lead accepts it"
  }
  public func accepted(through entry: Int) -> String {
    "the team lead accepted it through entry \(entry)"
  }
  public var acceptedNone: String { "the team lead accepted none of it" }

  public var helpWhy: String {
    "Take one figure apart down to its entries: total, or the id of a component, indicator or item."
  }
  public func noFigure(_ id: String, remedy: String) -> String {
    "there is no figure or item '\(id)' here; \(remedy)"
  }
}
