extension English {
  public var spaceKey: String { "Space" }
  public var terminalTooSmall: String {
    "The window is too small. Enlarge it to at least 60 columns and 20 rows."
  }

  public var helpTitle: String { "Help" }
  public var helpHint: String { "help" }
  public var backHint: String { "back" }
  public var quitHint: String { "quit" }
  public var cancelHint: String { "cancel" }
  public var continueHint: String { "go on" }
  public var scrollHint: String { "scroll" }
  public var redrawHint: String { "draw the screen anew" }
  public var suspendHint: String { "to the shell for a while" }
  public var leaveHint: String { "leave the program; nothing is lost" }
  public var openHint: String { "open" }
  public var downHint: String { "down" }
  public var upHint: String { "up" }
  public var firstHint: String { "to the first" }
  public var lastHint: String { "to the last" }
  public var pageHint: String { "one page" }

  public var problemTitle: String { "Failed" }
  public var problemKept: String { "Nothing is lost; text being typed is still there." }

  public func visitCount(_ count: Int) -> String { count == 1 ? "1 visit" : "\(count) visits" }
  public var noVisits: String { "There is no visit in this folder yet." }
  public var noVisitsDemo: String { "To try it on a sample first: laik demo" }
  public var noVisitsBegin: String { "Press n to begin one." }
  public var dateColumn: String { "date" }
  public var stateColumn: String { "state" }
  public var inProgress: String { "in progress" }
  public var damaged: String { "damaged" }
  public var unreadable: String { "unreadable" }
  public func damagedAt(line: Int) -> String { "damaged at line \(line)" }
  public var newVisitHint: String { "new visit" }
  public var scoresHint: String { "scores" }
  public var reportHint: String { "report" }

  public var newVisitTitle: String { "New visit" }
  public var nextFieldHint: String { "next field" }
  public var beginHint: String { "begin" }
  public var chooseHint: String { "choose" }
  public func fieldMissing(_ field: String) -> String { "Fill in first: \(field)." }
  public var anyFieldHint: String { "other field" }
  public var offers: String { "To choose from" }
  public var optionalField: String { "may be empty" }
  public var noInstruments: String {
    "There is no instrument. Point to their folder with --checklists."
  }

  public var levelHint: String { "level" }
  public var fillHint: String { "fill in" }
  public var noneHint: String { "there is none" }
  public var flagHint: String { "to the lead" }
  public var unflagHint: String { "not to the lead" }
  public var undoHint: String { "undo" }
  public var nextOpenHint: String { "next unanswered" }
  public var previousOpenHint: String { "previous unanswered" }
  public var nextSectionHint: String { "next section" }
  public var previousSectionHint: String { "previous section" }
  public var scrollDetailHint: String { "scroll the item" }
  public var searchHint: String { "search" }
  public var goToHint: String { "to an item by its id" }
  public var sealHint: String { "seal" }
  public var goToItemHint: String { "to the item" }
  public var nextHitHint: String { "next hit" }
  public var completeHint: String { "complete" }

  public var searchPrompt: String { "Search:" }
  public var goToPrompt: String { "Item id:" }
  public func found(_ count: Int) -> String { "\(count) found" }
  public func notFound(_ query: String) -> String { "Not found: \(query)" }
  public func noItem(_ id: String) -> String { "There is no item with the id \(id)." }
  public func severalItems(_ beginning: String, _ count: Int) -> String {
    "The ids of \(count) items begin with \(beginning)."
  }

  public var sealedReadOnly: String { "The visit is sealed: it can only be read." }
  public var voidReadOnly: String { "The visit is void: it can only be read." }
  public func damagedReadOnly(line: Int) -> String {
    "The log is damaged at line \(line): it can only be read."
  }
  public var partialNotOffered: String { "This item does not offer partial." }
  public var notApplicableNotOffered: String { "This item does not offer not applicable." }
  public var answeredWithTick: String { "This item is answered with y or t." }
  public var answeredWithPartialTick: String { "This item is answered with y, s or t." }
  public func answeredWithLevel(_ keys: String) -> String {
    "This item is answered with a level, \(keys)."
  }
  public var answeredByTyping: String { "This item is filled in: press Space or Enter." }
  public func settledBy(_ parent: String) -> String {
    "Not asked: the answer to item \(parent) settles it."
  }
  public var scoresAfterSeal: String { "Scores are shown after the visit is sealed." }
  public var allAnswered: String { "All items are answered. S seals the visit." }
  public func nothingToAnswer(leftToLead count: Int) -> String {
    "Nothing is left to answer; \(counted(count, "item is", "items are")) left to the team lead. S: seal."
  }
  public var nothingToUndo: String { "Nothing to undo since the visit was opened." }
  public func undone(_ what: String, item: String) -> String { "Undone: \(what) on item \(item)." }

  public var noItems: String { "The checklists of this visit have no items." }
  public func moreLines(_ count: Int) -> String { "… \(counted(count, "more line")) (PgDn)" }
  public var settledMark: String { "settled by another item" }
  public var draftKept: String { "note not recorded yet (c)" }
  public var evidenceWanted: String { "evidence to collect" }
  public var evidenceAlways: String { "always required" }
  public func evidenceAfter(_ outcomes: String) -> String { "required when \(outcomes)" }
  public var scoresAfterOwnSeal: String {
    "The score is shown after your own visit is sealed."
  }
  public var noteRecorded: String { "Note recorded." }
  public var evidenceRecorded: String { "Evidence recorded." }
  public func keyWithoutMeaning(_ key: String) -> String {
    "The key \(key) does nothing here; ? for help."
  }
  public var draftSaved: String { "Draft kept; c goes on with it." }
  public func draftNotKept(cause: String) -> String { "Draft not kept: \(cause)." }
}
