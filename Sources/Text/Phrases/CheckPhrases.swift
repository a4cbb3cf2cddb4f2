/// What is wrong with a checklist or an instrument, and what to write instead.
///
/// Each says the fault and, after a semicolon, the remedy; numbers and words of the file come as
/// they are written there.
public protocol CheckPhrases {
  var warningLabel: String { get }
  var remarkLabel: String { get }
  func noun(_ noun: CheckNoun) -> String
  /// The remedy for an unknown word: the nearest known one, or else the known ones.
  func suggestion(nearest: String?, known: [String]) -> String

  var pathNotFound: String { get }
  var instrumentFileMissing: String { get }
  var notOrdinaryFile: String { get }
  func fileTooLarge(mebibytes: Int) -> String
  var fileEmpty: String { get }
  func fileNameDiffers(id: String) -> String
  func folderNameDiffers(id: String) -> String
  var fileEndsInYml: String { get }

  var notUTF8: String { get }
  var byteOrderMark: String { get }
  var tabCharacter: String { get }
  /// The code as in `U+0000`.
  func refusedCharacter(_ code: String) -> String

  var anchorRefused: String { get }
  var tagRefused: String { get }
  var mergeKeyRefused: String { get }
  var secondDocument: String { get }
  var keyNotText: String { get }
  func tooDeep(limit: Int) -> String
  func tooManyEntries(limit: Int) -> String
  func keyTwice(_ key: String, line: Int) -> String

  var strayColon: String { get }
  var strayDash: String { get }
  var missingColon: String { get }
  var unclosedQuote: String { get }
  var unclosedBracket: String { get }
  var unknownEscape: String { get }
  var refusedStart: String { get }
  var wrongIndentation: String { get }
  var notYAML: String { get }

  func missingKey(_ key: String) -> String
  func missingOneOf(_ keys: [String]) -> String
  func onlyOneOf(_ keys: [String]) -> String
  func unknown(_ noun: CheckNoun, _ word: String, remedy: String) -> String
  func noSuch(_ noun: CheckNoun, _ id: String, remedy: String) -> String
  var textExpected: String { get }
  var listExpected: String { get }
  var mappingExpected: String { get }
  var translationExpected: String { get }
  var booleanExpected: String { get }
  var decimalExpected: String { get }
  var integerExpected: String { get }
  var pointsExpected: String { get }
  var textEmpty: String { get }
  var listEmpty: String { get }
  func translationMissing(_ language: Language) -> String
  func translationEmpty(_ language: Language) -> String
  func malformedId(_ id: String) -> String
  func namedTwice(_ word: String) -> String
  func outside(low: String, high: String?) -> String
  var notAboveZero: String { get }

  func duplicateId(_ noun: CheckNoun, _ id: String, first: String) -> String
  func componentSum(_ id: String, sum: String, weight: String) -> String
  func totalSum(_ sum: String) -> String
  var sourceOfWeightsMissing: String { get }
  var componentIsAssumed: String { get }
  func markNotLower(_ id: String, than: String) -> String
  var bandEmpty: String { get }
  var bandOutside: String { get }
  var bandShadowed: String { get }
  func bandGap(low: String?, high: String?) -> String
  var scoredWithoutBands: String { get }
  var gateIsNotScored: String { get }
  func minAboveMax(min: String, max: String) -> String
  func chainTooLong(limit: Int) -> String
  func circle(_ ids: [String]) -> String
  func conditionNeverFits(_ word: String, parent: String, remedy: String) -> String
  func tooManyReasons(limit: Int) -> String
  func checklistNotNamed(_ id: String) -> String
  func indicatorNotFed(_ id: String) -> String
  func onePlaceOnly(_ id: String) -> String
}
