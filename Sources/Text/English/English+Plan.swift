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
  public func givenBack(_ names: String) -> String { "returned: \(names)" }
  public func notPlanned(_ names: String) -> String { "not planned: \(names)" }
}
