extension English {
  public var verdict: String { "verdict" }
  public var predicate: String { "predicate" }
  public var worthy: String { "WORTHY" }
  public var notWorthy: String { "NOT WORTHY" }
  public var stopped: String { "STOPPED" }
  public var revoked: String { "REVOKED" }
  public var openVerdict: String { "OPEN" }
  public var announced: String { "announced" }

  public var marks: String { "marks" }
  public var minimum: String { "minimum" }
  public var reached: String { "reached" }
  public var missed: String { "missed" }
  public var undecided: String { "open" }

  public var gate: String { "criteria apart from the score" }
  public var fulfilled: String { "met" }
  public var notFulfilled: String { "not met" }
  public var noData: String { "no data" }

  public var knockouts: String { "knock-outs" }
  public var held: String { "holds" }
  public var struck: String { "STRUCK" }
}
