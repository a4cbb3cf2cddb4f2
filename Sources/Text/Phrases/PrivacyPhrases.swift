/// What is said of confidential texts, of erasing them, and of who can read the files.
public protocol PrivacyPhrases {
  /// The file system keeps no permissions.
  func modesNotKept(_ path: String) -> String
  /// The same in a line.
  var everyoneCanRead: String { get }

  /// Where the log has no more than the hash of a note.
  func confidentialErased(entry: Int, item: String) -> String
  func confidentialAltered(entry: Int, item: String, file: String) -> String
  /// Of a text on a stick that was erased in the folder, and of the reverse.
  func erasedHere(_ path: String) -> String
  func erasedThere(_ path: String) -> String

  func confidentialPrinted(_ count: Int) -> String
  var confidentialNeedsVisit: String { get }
  var helpConfidential: String { get }

  var helpRedact: String { get }
  var helpRedactEntry: String { get }
  var helpRedactItem: String { get }
  var helpRedactKeep: String { get }
  var helpYes: String { get }
  var redactNeedsNote: String { get }
  var redactNeedsYes: String { get }
  func noSuchConfidentialNote(_ log: String, known: [String]) -> String
  var keepTakesOneNote: String { get }
  func noTextToKeep(entry: Int) -> String
  func mustLieOutside(_ file: String, folder: String) -> String
  func textKept(_ path: String) -> String
  func willErase(entry: Int, item: String) -> String
  /// Asks for the word that follows here, in small letters.
  var askToErase: String { get }
  var eraseWord: String { get }
  var nothingErased: String { get }
  func textErased(entry: Int, item: String) -> String
  func textWasNotHere(entry: Int, item: String) -> String
  func alsoErased(_ path: String) -> String
  var textTooShortToFind: String { get }
  /// Where the text still is, and what to do; the place is put before it.
  var textStaysInLog: String { get }
  var textStaysInEvidence: String { get }
  var textStaysInFile: String { get }
  func notSearched(cause: String) -> String
  var redactAgain: String { get }
  /// What no program can erase, a line each.
  var beyondReach: [String] { get }

  var helpDisclosed: String { get }
  func notADisclosure(_ path: String) -> String
  func disclosureFits(_ log: String, entry: Int, item: String) -> String
  func disclosureFitsNone(_ path: String) -> String
}
