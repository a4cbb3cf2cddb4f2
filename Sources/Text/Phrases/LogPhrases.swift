/// Faults of a log, an evidence file or the folder, each with fault and remedy.
///
/// The place is put before them. A `cause` is one of the causes named first.
public protocol LogPhrases {
  var diskIsFull: String { get }
  var noPermission: String { get }
  var mediumIsReadOnly: String { get }
  var fileIsNotThere: String { get }
  var nameIsTaken: String { get }
  var isNoPlainFile: String { get }
  var isNoFolder: String { get }
  func fileIsTooLarge(bytes: Int, limit: Int) -> String
  var nameIsNotPossible: String { get }
  var tooManyFilesAreOpen: String { get }
  var fileIsInUse: String { get }
  var deviceFailed: String { get }
  func onlyPartWasWritten(bytes: Int, of whole: Int) -> String
  func systemFault(code: Int) -> String

  func cannotRead(cause: String) -> String
  func cannotUseFolder(cause: String) -> String
  func cannotCreateLog(cause: String) -> String
  func cannotSetAside(cause: String) -> String
  func entryNotRecorded(cause: String) -> String
  func entryNotConfirmed(cause: String) -> String
  func evidenceNotCopied(to folder: String, cause: String) -> String
  var evidenceEmpty: String { get }
  func evidenceTooLarge(bytes: Int, limit: Int) -> String

  var logIsSealed: String { get }
  func logIsWritten(by program: String?) -> String
  func entryTooLong(bytes: Int, limit: Int) -> String
  var entryNotPossible: String { get }
  var logFailedBefore: String { get }
  var logChangedByOthers: String { get }
  var logIsGone: String { get }

  /// What was set aside when a log was opened.
  func setAside(bytes: Int, file: String) -> String
  /// What can be done with a damaged log of which so many lines are good.
  func nothingRepaired(readable: Int) -> String
  var lineIsNotUTF8: String { get }
  func lineIsMalformed(offset: Int) -> String
  func lineLacks(member: String) -> String
  func lineRepeats(member: String) -> String
  func lineHasNoSuchValue(member: String) -> String
  var lineIsTooDeep: String { get }
  func lineIsTooLong(limit: Int) -> String
  var lineIsEmpty: String { get }
  func lineHasWrongNumber(found: Int, expected: Int) -> String
  var lineHasWrongHash: String { get }
  var lineFollowsSeal: String { get }
  var lineEndsLikeDOS: String { get }
  var logBeginsWithMark: String { get }
  var logIsNotOpened: String { get }
  var logIsOpenedAgain: String { get }
  func logFormatUnknown(_ format: String) -> String

  func tailIsIncomplete(bytes: Int) -> String
  var tailLacksLineFeed: String { get }
  func evidenceMissing(entry: Int, item: String, name: String, file: String) -> String
  func evidenceAltered(entry: Int, item: String, name: String, file: String) -> String
  func copyMissing(id: String, revision: String, file: String) -> String
  func copyAltered(id: String, revision: String, file: String) -> String
  func entryIneffective(entry: Int) -> String
  func entryOfUnknownKind(entry: Int, kind: String) -> String
  func entryWithUnknownMembers(entry: Int, members: [String]) -> String
}
