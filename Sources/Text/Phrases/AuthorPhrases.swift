/// What `laik check` tells an author: the explanation of an item, the summary, the handbook.
public protocol AuthorPhrases {
  /// The title of an explanation, before the id.
  var explanationTitle: String { get }
  var summaryTitle: String { get }
  var bookTitle: String { get }

  /// The kinds of answer, as a person calls them.
  var tickKind: String { get }
  var gradeKind: String { get }
  var numberKind: String { get }
  var ratioKind: String { get }
  var countKind: String { get }
  var sampleKind: String { get }
  var dateKind: String { get }
  var textKind: String { get }
  var indexKind: String { get }

  /// What no band before takes.
  var otherwise: String { get }
  /// What a band without a limit takes that stands alone.
  var anyValue: String { get }
  /// A measured share becomes points as it is.
  var shareOfWhole: String { get }
  var shareOfDecrease: String { get }
  var shareOfExamined: String { get }
  func shareOfList(_ count: Int) -> String
  func shareOfMaximum(_ max: String) -> String
  var dateGiven: String { get }
  var textGiven: String { get }
  /// The answer that every scored item takes, with its key.
  var thereIsNone: String { get }
  func examined(upTo count: Int) -> String

  /// What the letters say of how sure an item is.
  var confidenceA: String { get }
  var confidenceB: String { get }
  var confidenceC: String { get }
  var withoutLetter: String { get }

  var helpText: String { get }
  var marked: String { get }
  var answerKind: String { get }
  var applies: String { get }
  var alwaysApplies: String { get }
  func appliesWhen(_ item: String, is answers: String) -> String
  func follows(_ item: String) -> String
  /// Between answers, each of which is enough.
  var either: String { get }
  var noReasons: String { get }
  /// When evidence is demanded.
  var notDemanded: String { get }
  var notGiven: String { get }
  var whereAsked: String { get }
  var nowhereAsked: String { get }

  var points: String { get }
  var whereThePointsGo: String { get }
  var share: String { get }
  /// An item's weight among those of all items of its indicator.
  func part(_ part: String, of all: String, percent: String) -> String
  var canMove: String { get }
  func outOfHundred(_ points: String) -> String
  var decidesVerdict: String { get }
  var judgedApart: String { get }
  var movesNothing: String { get }
  var countsNowhere: String { get }
  var shareGrows: String { get }
  var dependents: String { get }
  var noDependents: String { get }
  func followersMove(_ count: Int, own: String, together: String) -> String
  func onlyApplies(_ count: Int) -> String
  func listsMissing(_ ids: String) -> String

  var items: String { get }
  var scored: String { get }
  /// Headings that leave room on a narrow page.
  var recordedShort: String { get }
  var criterionColumn: String { get }
  var knockoutShort: String { get }
  var listColumn: String { get }
  var fieldColumn: String { get }
  var documentColumn: String { get }
  var presentationColumn: String { get }
  var discussionColumn: String { get }
  var all: String { get }
  var listsHeading: String { get }
  var kindsHeading: String { get }
  var stagesHeading: String { get }
  var coverage: String { get }
  func covered(_ fed: Int, of indicators: Int, weight: String, whole: String) -> String
  var unfedHeading: String { get }
  var unusedHeading: String { get }
  var untranslatedHeading: String { get }
  var untranslatedNote: String { get }

  var contents: String { get }
  var chapter: String { get }
  var howToRead: String { get }
  var bookRules: [String] { get }
  var treeHeading: String { get }
  var marksHeading: String { get }
  var noMarks: String { get }
  var gateHeading: String { get }
  func gateRule(_ list: String) -> String
  var noGate: String { get }
  var placesHeading: String { get }
  var severalVenues: String { get }
  var reasonsHeading: String { get }
  var scalesHeading: String { get }
  var deadlineLabel: String { get }
  func deadline(_ days: Int) -> String
  func wholeScore(_ range: String) -> String
  func ofTheirWeight(_ range: String) -> String
  func inPoints(_ range: String) -> String

  var helpExplain: String { get }
  var helpSummary: String { get }
  var helpBook: String { get }
  func onlyOneOf(options names: [String]) -> String
}
