public import Assessment
public import Text

extension LogFault {
  /// Place, fault and remedy: `x.jsonl:14: the hash does not follow from the lines before; ...`.
  public func message(_ phrases: any Phrases) -> String {
    switch problem {
    case .damaged(let damage, let readable):
      damage.message(at: path, readable: readable, phrases)
    case .sealed: place(phrases.logIsSealed)
    case .locked(let program): place(phrases.logIsWritten(by: program))
    case .unreadable(let fault): place(phrases.cannotRead(cause: fault.cause(phrases)))
    case .notSetAside(let fault): place(phrases.cannotSetAside(cause: fault.cause(phrases)))
    case .cannotCreate(let fault): place(phrases.cannotCreateLog(cause: fault.cause(phrases)))
    case .lineTooLong(let bytes):
      place(phrases.entryTooLong(bytes: bytes, limit: LogLine.limit))
    case .notALine: place(phrases.entryNotPossible)
    case .notWritten(let fault): place(phrases.entryNotRecorded(cause: fault.cause(phrases)))
    case .syncFailed(let fault): place(phrases.entryNotConfirmed(cause: fault.cause(phrases)))
    case .syncFailedBefore: place(phrases.logFailedBefore)
    case .changedByOthers: place(phrases.logChangedByOthers)
    case .goneFromItsPlace: place(phrases.logIsGone)
    }
  }

  private func place(_ words: String) -> String {
    "\(path): \(words)"
  }
}

extension Damage {
  /// Place, fault, and how much of the log can be read.
  public func message(at path: String, readable: Int, _ phrases: any Phrases) -> String {
    "\(path):\(line): \(words(phrases)). \(phrases.nothingRepaired(readable: readable))"
  }

  private func words(_ phrases: any Phrases) -> String {
    switch fault {
    case .notUTF8: phrases.lineIsNotUTF8
    case .grammar: phrases.lineIsMalformed(offset: offset)
    case .expectedMember(let member): phrases.lineLacks(member: member)
    case .misplacedMember(let member): phrases.lineRepeats(member: member)
    case .invalidValue(let member): phrases.lineHasNoSuchValue(member: member)
    case .tooDeep: phrases.lineIsTooDeep
    case .lineTooLong: phrases.lineIsTooLong(limit: LogLine.limit)
    case .emptyLine: phrases.lineIsEmpty
    case .wrongNumber(let found, let expected):
      phrases.lineHasWrongNumber(found: found, expected: expected)
    case .wrongHash: phrases.lineHasWrongHash
    case .afterSeal: phrases.lineFollowsSeal
    case .carriageReturn: phrases.lineEndsLikeDOS
    case .byteOrderMark: phrases.logBeginsWithMark
    case .notOpened: phrases.logIsNotOpened
    case .openedAgain: phrases.logIsOpenedAgain
    case .unknownFormat(let format): phrases.logFormatUnknown(format)
    }
  }
}

extension Recovery {
  /// What to tell the person whose log was opened.
  public func message(at path: String, _ phrases: any Phrases) -> String {
    "\(path): \(phrases.setAside(bytes: bytes, file: file))"
  }
}
