/// Messages of the commands, and what their help says.
public protocol CommandPhrases {
  func definitionMissing(_ id: String, revision: String) -> String
  func definitionDiffers(_ id: String, revision: String) -> String
  var noChecklists: String { get }
  var noVisitOpen: String { get }
  func noSuchPlace(_ id: String, known: [String]) -> String
  func reportSaved(_ path: String) -> String
  func pathMissing(_ path: String) -> String
  func notALog(_ path: String) -> String
  func terminalUnusable(_ term: String) -> String
  var nothingReadable: String { get }
  func instrumentNotChosen(_ known: [String]) -> String
  func missingOptions(_ names: [String]) -> String
  func unknownLanguage(_ name: String) -> String
  var visitNeedsLog: String { get }
  func onlyWithNew(_ option: String) -> String
  func forked(_ visit: String, after entries: Int) -> String
  var needsTerminal: String { get }
  func verifiedGood(_ path: String, entries: Int, sealed: Bool, hash: String) -> String
  func verifiedBad(_ path: String, entries: Int) -> String
  var outputFailed: String { get }
  var demoBegins: String { get }
  func notAllCounted(_ count: Int, first: String) -> String
  func otherCharset(_ name: String) -> String
  func noSuchCommand(_ word: String) -> String
  var logName: String { get }
  func newVisit(_ path: String) -> String
  func demoFolder(_ path: String) -> String
  func checked(instruments: Int, checklists: Int, items: Int, errors: Int, warnings: Int) -> String

  var helpLaik: String { get }
  var helpOpen: String { get }
  var helpDemo: String { get }
  var helpVisit: String { get }
  var helpScore: String { get }
  var helpSeal: String { get }
  var helpReceipt: String { get }
  var helpVerify: String { get }
  var helpCheck: String { get }
  var helpLanguage: String { get }
  var helpChecklists: String { get }
  var helpFolder: String { get }
  var helpLog: String { get }
  var helpPaths: String { get }
  var helpVisitPath: String { get }
  var helpCheckPaths: String { get }
  var helpPlain: String { get }
  var helpNew: String { get }
  var helpPlace: String { get }
  var helpVenue: String { get }
  var helpRegion: String { get }
  var helpPeriod: String { get }
  var helpAssessor: String { get }
  var helpInstitution: String { get }
  var helpInstrument: String { get }
  var helpLetter: String { get }
  var helpCarry: String { get }
  var helpRole: String { get }
  func unknownRole(_ word: String) -> String
  /// What is carried on was filled in another role than `--role` asks for.
  func carriesOtherRole(_ role: String, asked: String) -> String
  var carryStaysInItsFolder: String { get }
  var helpFormat: String { get }
  var helpOnlyRegion: String { get }
  var helpOnlyPeriod: String { get }
  var helpOutput: String { get }
  var helpWitness: String { get }
}
