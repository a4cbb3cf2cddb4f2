extension English {
  public var planTitle: String { "Assessment plan" }
  public var planHint: String { "plan" }
  public var plannedPlaces: String { "Places and venues" }
  public func plannedVenues(_ count: Int) -> String { "\(count) planned" }
  public var team: String { "Team" }
  public var addMember: String { "+ member" }
  public var allPlaces: String { "all places" }
  public var noPlace: String { "no place" }
  public func venue(of place: String) -> String { "Venue of \(place):" }
  public func places(of member: String) -> String { "Places of \(member)" }

  public var changeHint: String { "change" }
  public var otherInstrumentHint: String { "other instrument" }
  public var planPlaceHint: String { "plan it" }
  public var anotherVenueHint: String { "another venue" }
  public var memberPlacesHint: String { "their places" }
  public var removeHint: String { "remove" }
  public var takeHint: String { "take" }

  public func removed(_ name: String) -> String { "Removed: \(name)" }
  public func alreadyPlanned(_ name: String) -> String { "\(name) is in the plan already." }
  public func memberWithoutPlace(_ name: String) -> String {
    "No place of \(name) is planned any more: Space chooses."
  }
  public var choosePlace: String { "Choose at least one place." }
  public var planUnsaved: String { "Not saved: w saves; q once more drops the changes." }
  public func planSaved(_ path: String) -> String { "Plan saved: \(path)" }
  public var planChanged: String {
    "someone else changed it meanwhile; leave the plan, open it again, and change that one"
  }

  public func received(_ count: Int, of expected: Int) -> String {
    "received \(count) of \(expected)"
  }
  public var receptionComplete: String { "complete" }
  public func at(_ place: String, _ who: String) -> String { "\(who) at \(place)" }
  public func notReceived(_ names: String, count: Int) -> String {
    "\(names) \(count == 1 ? "is" : "are") missing"
  }
  public func returnedVisits(_ names: String) -> String { "returned: \(names)" }
  public func notPlanned(_ names: String) -> String { "not planned: \(names)" }

  public func returned(_ questions: Int) -> String { "returned (\(questions))" }
  public func returnedVisit(_ questions: Int) -> String {
    "Returned with \(questions) question\(questions == 1 ? "" : "s"); l carries on in a new visit."
  }
  public var leadAsks: String { "the lead asks" }
  public var askedMark: String { "the lead asks" }
  public var carryOnHint: String { "carry on" }
  public var alreadyCarriedOn: String { "Another visit carries this one on already." }
  public var carriedInPart: String { "what it carries on could not be taken over whole" }
  public func findingsWithoutItem(_ ids: String) -> String {
    "Not taken over, as this visit does not ask it: \(ids)"
  }
  public var selfAssessment: String { "self-assessment" }
  public func plainQuestion(_ text: String) -> String { "{the lead asks: \(text)}" }
}
