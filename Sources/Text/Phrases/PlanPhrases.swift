/// The plan of an assessment, what has come in of it, and what goes back with a question.
public protocol PlanPhrases {
  var planTitle: String { get }
  var planHint: String { get }
  var plannedPlaces: String { get }
  func plannedVenues(_ count: Int) -> String
  var team: String { get }
  var addMember: String { get }
  var allPlaces: String { get }
  /// Of a member none of whose places is planned any more.
  var noPlace: String { get }
  func venue(of place: String) -> String
  func places(of member: String) -> String

  var changeHint: String { get }
  var otherInstrumentHint: String { get }
  var planPlaceHint: String { get }
  var anotherVenueHint: String { get }
  var memberPlacesHint: String { get }
  var removeHint: String { get }
  var takeHint: String { get }

  func removed(_ name: String) -> String
  func alreadyPlanned(_ name: String) -> String
  func memberWithoutPlace(_ name: String) -> String
  var choosePlace: String { get }
  var planUnsaved: String { get }
  func planSaved(_ path: String) -> String
  /// After the path of the file.
  var planChanged: String { get }

  func received(_ count: Int, of expected: Int) -> String
  var receptionComplete: String { get }
  func at(_ place: String, _ who: String) -> String
  /// `names` are `count` names, or their number.
  func notReceived(_ names: String, count: Int) -> String
  func returnedVisits(_ names: String) -> String
  func notPlanned(_ names: String) -> String

  /// On the list of visits.
  func returned(_ questions: Int) -> String
  /// Above a visit that was given back, with the key that carries it on.
  func returnedVisit(_ questions: Int) -> String
  /// Before what is asked of an item, on the screen.
  var leadAsks: String { get }
  var askedMark: String { get }
  var carryOnHint: String { get }
  var alreadyCarriedOn: String { get }
  /// Why a visit that could not be carried over whole is void.
  var carriedInPart: String { get }
  func findingsWithoutItem(_ ids: String) -> String
  /// The role of the city itself, short.
  var selfAssessment: String { get }
  func plainQuestion(_ text: String) -> String
}
