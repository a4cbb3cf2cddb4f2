extension English {
  public var diskIsFull: String { "the disk is full; make room and try again" }
  public var noPermission: String { "permission is denied; check whose file and folder it is" }
  public var mediumIsReadOnly: String {
    "the disk or stick is read-only; use a folder that can be written to"
  }
  public var fileIsNotThere: String { "it is not there; check the name" }
  public var nameIsTaken: String { "the name is taken already; move that file away" }
  public var isNoPlainFile: String {
    "a plain file is needed here, not a folder, link or device; name the file itself"
  }
  public var isNoFolder: String {
    "a file or link stands in this path where a folder is needed; check the path"
  }
  public func fileIsTooLarge(bytes: Int, limit: Int) -> String {
    "it has \(counted(bytes, "byte")), more than the \(limit) that are read; check that it is the right file"
  }
  public var nameIsNotPossible: String { "such a name is not possible; choose another" }
  public var tooManyFilesAreOpen: String { "too many files are open; close other programs" }
  public var fileIsInUse: String { "another program is using it; close that program" }
  public var deviceFailed: String {
    "the disk or stick reports a fault; copy the folder to another one and go on there"
  }
  public func onlyPartWasWritten(bytes: Int, of whole: Int) -> String {
    "only \(bytes) of \(whole) bytes found room, the disk is full; make room and try again"
  }
  public func systemFault(code: Int) -> String {
    "the system reports fault \(code); try again, or use another folder"
  }

  public func cannotRead(cause: String) -> String { "cannot be read: \(cause)." }
  public func cannotUseFolder(cause: String) -> String { "cannot be used: \(cause)." }
  public func cannotCreateLog(cause: String) -> String { "the log cannot be made: \(cause)." }
  public func cannotSetAside(cause: String) -> String {
    "the unfinished last line could not be set aside, nothing was changed: \(cause)."
  }
  public func entryNotRecorded(cause: String) -> String { "not recorded: \(cause)." }
  public func entryNotConfirmed(cause: String) -> String {
    "perhaps not recorded, the disk did not confirm it: \(cause). "
      + "Nothing more is written to this log; note what you gave last and open the visit again."
  }
  public func evidenceNotCopied(to folder: String, cause: String) -> String {
    "could not be copied to \(folder): \(cause)."
  }
  public var evidenceEmpty: String {
    "the file is empty; wait until it is copied in full, then attach it"
  }
  public func evidenceTooLarge(bytes: Int, limit: Int) -> String {
    "has \(counted(bytes, "byte")), more than the \(limit) that evidence can have; "
      + "take a smaller file or record where it is kept."
  }

  public var logIsSealed: String {
    "the visit is sealed and its log only read; a correction is a new visit that carries it on "
      + "(laik visit --new --carry)."
  }
  public func logIsWritten(by program: String?) -> String {
    "\(program ?? "another program") is writing to this log; close it, then open the visit again."
  }
  public func entryTooLong(bytes: Int, limit: Int) -> String {
    "not recorded: the entry has \(counted(bytes, "byte")) and a line at most \(limit); "
      + "shorten the text, or split it into several notes."
  }
  public var entryNotPossible: String {
    "not recorded: an id, date or number in it is none that a log can hold; correct what was given."
  }
  public var logFailedBefore: String {
    "not recorded: the disk failed to confirm an earlier entry, and nothing more is written to "
      + "this log; note what you gave and open the visit again."
  }
  public var logChangedByOthers: String {
    "not recorded: another program has changed the log; close it, then open the visit again."
  }
  public var logIsGone: String {
    "not recorded: the log was moved, replaced or deleted; put it back, then open the visit again."
  }

  public func setAside(bytes: Int, file: String) -> String {
    "the last line was never finished, as after a loss of power; its \(counted(bytes, "byte was", "bytes were")) set "
      + "aside in \(file). Check whether your last answer is there."
  }

  public func nothingRepaired(readable: Int) -> String {
    switch readable {
    case 0: "Nothing was repaired; no line can be read. Ask for another copy."
    case 1: "Nothing was repaired; line 1 can be read."
    default: "Nothing was repaired; lines 1 to \(readable) can be read."
    }
  }
  public var lineIsNotUTF8: String { "a text is not UTF-8; the log was changed" }
  public func lineIsMalformed(offset: Int) -> String {
    "byte \(offset) of the file does not fit the format; the log was changed"
  }
  public func lineLacks(member: String) -> String {
    "the member '\(member)' is not in its place; the log was changed"
  }
  public func lineRepeats(member: String) -> String {
    "the member '\(member)' stands twice or out of its place; the log was changed"
  }
  public func lineHasNoSuchValue(member: String) -> String {
    "the value of '\(member)' is none that it can have; the log was changed"
  }
  public var lineIsTooDeep: String { "values are nested too deeply; the log was changed" }
  public func lineIsTooLong(limit: Int) -> String {
    "the line has more than \(limit) bytes; the log was changed"
  }
  public var lineIsEmpty: String {
    "an empty line was put in; the log was altered in transport, copy it byte by byte"
  }
  public func lineHasWrongNumber(found: Int, expected: Int) -> String {
    "entry \(found) stands where entry \(expected) belongs; lines were taken out, put in or moved"
  }
  public var lineHasWrongHash: String {
    "the hash does not follow from the lines before; the log was changed"
  }
  public var lineFollowsSeal: String { "something follows the seal; the log was changed" }
  public var lineEndsLikeDOS: String {
    "the line ends as on Windows (CRLF); the log was altered in transport, copy it byte by byte"
  }
  public var logBeginsWithMark: String {
    "the file begins with a byte-order mark; the log was altered in transport, "
      + "copy it byte by byte"
  }
  public var logIsNotOpened: String {
    "this is no laik log, or its start is lost: the first line opens no visit"
  }
  public var logIsOpenedAgain: String { "a second visit is opened; two logs were put together" }
  public func logFormatUnknown(_ format: String) -> String {
    "the format '\(format)' is not known; use the laik that wrote it, or a newer one"
  }

  public func tailIsIncomplete(bytes: Int) -> String {
    "the last line was never finished (\(counted(bytes, "byte"))); opening the visit sets it aside."
  }
  public var tailLacksLineFeed: String {
    "the last line lacks its line feed; opening the visit adds it."
  }
  public func evidenceMissing(entry: Int, item: String, name: String, file: String) -> String {
    "entry \(entry), \(item): \(file) (\(name)) is not there; bring it from the assessor's folder."
  }
  public func evidenceAltered(entry: Int, item: String, name: String, file: String) -> String {
    "entry \(entry), \(item): \(file) (\(name)) was changed; bring it from the assessor's folder."
  }
  public func copyMissing(id: String, revision: String, file: String) -> String {
    "\(file), the copy of \(id) \(revision), is not there; bring it from the assessor's folder."
  }
  public func copyAltered(id: String, revision: String, file: String) -> String {
    "\(file), the copy of \(id) \(revision), was changed; bring it from the assessor's folder."
  }
  public func entryIneffective(entry: Int) -> String {
    "entry \(entry) has no effect: what it takes back is not there."
  }
  public func entryOfUnknownKind(entry: Int, kind: String) -> String {
    "entry \(entry) is of a kind that this version does not know: '\(kind)'."
  }
  public func entryWithUnknownMembers(entry: Int, members: [String]) -> String {
    "entry \(entry) has members that this version does not know: "
      + members.joined(separator: ", ") + "."
  }
}
