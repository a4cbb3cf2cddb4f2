extension English {
  public var explanationTitle: String { "Item" }
  public var summaryTitle: String { "Summary of the instrument" }
  public var bookTitle: String { "Handbook" }

  public var tickKind: String { "met/unmet" }
  public var gradeKind: String { "grade" }
  public var numberKind: String { "number" }
  public var ratioKind: String { "ratio" }
  public var countKind: String { "what is there" }
  public var sampleKind: String { "sample" }
  public var dateKind: String { "date" }
  public var textKind: String { "text" }
  public var indexKind: String { "outside figure" }

  public var otherwise: String { "otherwise" }
  public var anyValue: String { "any value" }
  public var shareOfWhole: String { "points = part : whole, at most 1" }
  public var shareOfDecrease: String {
    "points = (whole - part) : whole, at least 0"
  }
  public var shareOfExamined: String { "points = found : examined" }
  public func shareOfList(_ count: Int) -> String { "points = those there : \(count)" }
  public func shareOfMaximum(_ max: String) -> String { "points = figure : \(max)" }
  public var dateGiven: String { "a date is given" }
  public var textGiven: String { "a text is given" }
  public var thereIsNone: String { "there is none (t)" }
  public func examined(upTo count: Int) -> String { "at most \(count) examined" }

  public var confidenceA: String { "read in the regulation itself" }
  public var confidenceB: String { "a secondary source" }
  public var confidenceC: String { "practice, or a reference not yet checked" }
  public var withoutLetter: String { "without a letter" }

  public var helpText: String { "help" }
  public var marked: String { "marks" }
  public var answerKind: String { "how answered" }
  public var applies: String { "applies" }
  public var alwaysApplies: String { "always" }
  public func appliesWhen(_ item: String, is answers: String) -> String {
    "only when \(item) is answered: \(answers)"
  }
  public func follows(_ item: String) -> String {
    "follows \(item): when that is 0, so is this, and it is not asked"
  }
  public var either: String { "or" }
  public var noReasons: String { "not offered" }
  public var notDemanded: String { "never required" }
  public var notGiven: String { "not given" }
  public var whereAsked: String { "asked at" }
  public var nowhereAsked: String { "no place uses this list" }

  public var points: String { "points" }
  public var whereThePointsGo: String { "Where the points go" }
  public var share: String { "share" }
  public func part(_ part: String, of all: String, percent: String) -> String {
    "\(part) of \(all) (\(percent) %)"
  }
  public var canMove: String { "can move" }
  public func outOfHundred(_ points: String) -> String { "\(points) of 100 points" }
  public var decidesVerdict: String { "\(knockout): decides the verdict, is never averaged" }
  public var judgedApart: String { "\(criterion): judged apart from the score" }
  public var movesNothing: String { "\(recorded), not scored" }
  public var countsNowhere: String { "no place uses its list: its points do not count" }
  public var shareGrows: String {
    """
    The figure holds when all items of the indicator apply. The share grows when other items \
    do not apply.
    """
  }
  public var dependents: String { "What depends on it" }
  public var noDependents: String { "No other item depends on it." }
  public func followersMove(_ count: Int, own: String, together: String) -> String {
    let items = counted(count, "item follows", "items follow")
    return "\(items) it and 0 here makes \(count == 1 ? "it" : "them") 0: \(own) points; "
      + "together with this item \(together) of 100 points."
  }
  public func onlyApplies(_ count: Int) -> String {
    counted(count, "item applies", "items apply") + " only by some answer to it:"
  }
  public func listsMissing(_ ids: String) -> String {
    """
    Without the checklists \(ids), which are not there or have errors: the figures below \
    leave them out.
    """
  }

  public var items: String { "items" }
  public var scored: String { "scored" }
  public var recordedShort: String { "recorded" }
  public var criterionColumn: String { "gate" }
  public var knockoutShort: String { "k.o." }
  public var listColumn: String { "list" }
  public var fieldColumn: String { "field" }
  public var documentColumn: String { "document" }
  public var presentationColumn: String { "present." }
  public var discussionColumn: String { "discuss." }
  public var all: String { "all" }
  public var listsHeading: String { "Checklists" }
  public var kindsHeading: String { "Confidence and kinds of answer" }
  public var stagesHeading: String { "Items of each indicator, by stage" }
  public var coverage: String { "coverage" }
  public func covered(_ fed: Int, of indicators: Int, weight: String, whole: String) -> String {
    "\(fed) of \(indicators) indicators have items: \(weight) of \(whole) points"
  }
  public var unfedHeading: String { "Indicators without items" }
  public var unusedHeading: String { "Checklists that no place uses" }
  public var untranslatedHeading: String { "Translations that may be missing" }
  public var untranslatedNote: String {
    "These texts are empty in one language, or the same in both."
  }

  public var contents: String { "Contents" }
  public var chapter: String { "chapter" }
  public var howToRead: String { "How to read" }
  public var bookRules: [String] {
    [
      """
      Each item gives 0 to 1 points. Behind → stand the points of each answer; the first \
      answer that fits counts. A scored item can also be answered "there is none": 0 points.
      """,
      """
      An indicator is the weighted mean of its items, times its weight. "Of 100 points" says \
      how much one item can move when all items apply; its share grows when other items do \
      not.
      """,
      """
      [\(critical)]: when unmet, printed first in every report. [\(knockout)]: when unmet, \
      decides the verdict; never averaged. [\(criterion)]: judged apart from the score. \
      [\(recorded)]: moves no score.
      """,
      """
      How sure the content of an item is, is said by a letter:
      """,
    ]
  }
  public var treeHeading: String { "Components and indicators" }
  public var marksHeading: String { "Marks and predicates" }
  public var noMarks: String { "This instrument has no marks." }
  public var gateHeading: String { "Criteria apart from the score" }
  public func gateRule(_ list: String) -> String {
    "The checklist \(list) is judged apart, and is in no score."
  }
  public var noGate: String { "This instrument has no criteria apart from the score." }
  public var placesHeading: String { "Places and their checklists" }
  public var severalVenues: String { "may be several venues" }
  public var reasonsHeading: String { "Reasons for not applicable" }
  public var scalesHeading: String { "Shared scales" }
  public var deadlineLabel: String { "corrections" }
  public func deadline(_ days: Int) -> String {
    "within \(counted(days, "day"))"
  }
  public func wholeScore(_ range: String) -> String { "total score \(range)" }
  public func ofTheirWeight(_ range: String) -> String { "\(range) of their weight" }
  public func inPoints(_ range: String) -> String { "\(range) points" }

  public var helpExplain: String {
    "Explain one item: where its points go and how much it can move."
  }
  public var helpSummary: String {
    "Summarise each instrument: items, stages, coverage, translations."
  }
  public var helpBook: String { "Print the whole instrument as a handbook." }
  public func onlyOneOf(options names: [String]) -> String {
    "Choose only one of \(names.joined(separator: ", "))."
  }
}
