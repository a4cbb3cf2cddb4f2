public import Text

extension IOFault {
  /// Cause and remedy, to stand in a message about what could not be done.
  public func cause(_ phrases: any Phrases) -> String {
    switch self {
    case .noSpace: phrases.diskIsFull
    case .notPermitted: phrases.noPermission
    case .readOnly: phrases.mediumIsReadOnly
    case .missing: phrases.fileIsNotThere
    case .exists: phrases.nameIsTaken
    case .wrongKind: phrases.isNoPlainFile
    case .noFolder: phrases.isNoFolder
    case .tooLarge(let bytes, let limit): phrases.fileIsTooLarge(bytes: bytes, limit: limit)
    case .nameNotAllowed: phrases.nameIsNotPossible
    case .tooManyOpenFiles: phrases.tooManyFilesAreOpen
    case .inUse: phrases.fileIsInUse
    case .device: phrases.deviceFailed
    case .shortWrite(let bytes, let whole): phrases.onlyPartWasWritten(bytes: bytes, of: whole)
    case .other(let code): phrases.systemFault(code: Int(code))
    }
  }
}

extension FolderFault {
  public func message(_ phrases: any Phrases) -> String {
    "\(path): \(phrases.cannotUseFolder(cause: problem.cause(phrases)))"
  }
}

extension EvidenceFault {
  public func message(_ phrases: any Phrases) -> String {
    switch problem {
    case .unreadable(let fault): "\(path): \(phrases.cannotRead(cause: fault.cause(phrases)))"
    case .empty: "\(path): \(phrases.evidenceEmpty)"
    case .tooLarge(let bytes):
      "\(path): "
        + phrases.evidenceTooLarge(bytes: bytes, limit: AssessmentFolder.evidenceLimit)
    case .notCopied(let folder, let fault):
      "\(path): \(phrases.evidenceNotCopied(to: folder, cause: fault.cause(phrases)))"
    }
  }
}
