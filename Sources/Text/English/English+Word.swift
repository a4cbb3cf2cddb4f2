extension English {
  public var instrument: String { "instrument" }
  public var component: String { "component" }
  public var indicator: String { "indicator" }
  public var checklist: String { "checklist" }
  public var section: String { "section" }
  public var item: String { "item" }
  public var place: String { "place" }
  public var venue: String { "venue" }
  public var region: String { "region" }
  public var period: String { "period" }
  public var visit: String { "visit" }
  public var assessor: String { "assessor" }
  public var institution: String { "institution" }
  public var lead: String { "team lead" }
  public var city: String { "local government" }
  public var letter: String { "letter of assignment" }
  public var revision: String { "revision" }
  public var stage: String { "stage" }
  public var answer: String { "answer" }
  public var note: String { "note" }
  public var evidence: String { "evidence" }
  public var seal: String { "seal" }
  public var receipt: String { "receipt" }
  public var score: String { "score" }
  public var interval: String { "interval" }
  public var weight: String { "weight" }
  public var basis: String { "basis" }
  public var confidence: String { "confidence" }
  public var threshold: String { "threshold" }
  public var critical: String { "critical" }
  public var knockout: String { "knock-out" }
  public var criterion: String { "criterion" }

  public var met: String { "met" }
  public var partial: String { "partial" }
  public var unmet: String { "unmet" }
  public var notApplicable: String { "not applicable" }
  public var pending: String { "pending" }
  public var open: String { "unanswered" }
  public var answered: String { "answered" }
  public var sealed: String { "sealed" }
  public var void: String { "void" }
  public var provisional: String { "provisional" }
  public var final: String { "final" }
  public var assumed: String { "assumed" }
  public var official: String { "official" }
  public var confidential: String { "confidential" }

  public var leftToLead: String { "left to the team lead" }
  public var disputed: String { "disputed" }
  public var evidenceMissing: String { "evidence missing" }
  public var parentPending: String { "parent item pending" }
  public var integrityPending: String { "log not trusted" }
  public var unseen: String { "seen by nobody" }

  public var fieldStage: String { "field check" }
  public var documentStage: String { "document" }
  public var presentationStage: String { "presentation" }
  public var discussionStage: String { "discussion" }

  public var photo: String { "photo" }
  public var document: String { "document" }
  public var interview: String { "interview" }
  public var measurement: String { "measurement" }
  public var screenshot: String { "screenshot" }

  public var examine: String { "examine" }
  public var test: String { "test" }
  public var seen: String { "seen" }
  public var told: String { "told" }

  public func decimal(_ text: String) -> String { text }
  public func outOf(_ found: String, _ whole: String) -> String { "\(found) of \(whole)" }
  public func atLeast(_ value: String) -> String { "at least \(value)" }
  public func moreThan(_ value: String) -> String { "more than \(value)" }
  public func atMost(_ value: String) -> String { "at most \(value)" }
  public func lessThan(_ value: String) -> String { "less than \(value)" }
  public func between(_ low: String, _ high: String) -> String { "\(low) to \(high)" }
  public func decrease(_ amount: String) -> String { "a decrease of \(amount)" }
  public var lessIsBetter: String { "the less the better" }
  public func withinDays(_ days: Int) -> String {
    "at most \(counted(days, "day")) before the visit"
  }
}
