public import Assessment

/// One thing that verifying a log found.
public enum LogFinding: Equatable, Sendable {
  case unreadable(LogFault)
  case damaged(Damage, readable: Int)
  /// A last line that was never finished; opening the visit sets it aside.
  case incompleteTail(bytes: Int)
  /// The last entry is whole without its line feed; opening the visit adds it.
  case lacksLineFeed(stray: Int)
  case evidenceMissing(n: Int, item: String, EvidenceFile)
  case evidenceAltered(n: Int, item: String, EvidenceFile)
  /// A copy of the instrument or a checklist is not in the folder.
  case copyMissing(Reference)
  case copyAltered(Reference)
  /// The text of a confidential note was erased, as anyone named in it may ask.
  case confidentialErased(n: Int, item: String)
  case confidentialAltered(n: Int, item: String, Digest)
  /// The entry takes back what is not there to take back, or stands where it has no meaning.
  case ineffective(n: Int)
  case unknownKind(n: Int, String)
  case unknownMembers(n: Int, [String])
  /// Of the signature beside it.
  case signing(SigningFinding)

  public enum Severity: Equatable, Sendable {
    case wrong
    case warning
    case remark
  }

  public var severity: Severity {
    switch self {
    case .unreadable, .damaged, .evidenceMissing, .evidenceAltered, .copyAltered,
      .confidentialAltered:
      .wrong
    case .incompleteTail, .lacksLineFeed, .copyMissing: .warning
    case .confidentialErased, .ineffective, .unknownKind, .unknownMembers: .remark
    case .signing(let finding): finding.severity
    }
  }
}
