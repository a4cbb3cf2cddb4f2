/// What was not brought in and why, or what is odd about it; each is told to the person.
public enum GatherProblem: Equatable, Sendable {
  case missing(String)
  /// A folder without a log or any other file of an assessment.
  case nothing(String)
  case unreadable(String, IOFault)
  /// The content is not what the name says.
  case altered(String)
  /// Files that no log can name, as they have no hash for a name.
  case notNamedByHash(String, count: Int, first: String)
  case noSignature(String)
  /// A signature whose sealed log is neither here nor there.
  case signatureWithoutLog(String)
  /// A log has another signature here already; this one is beside it.
  case otherSignature(String, name: String)

  /// A confidential text that was erased in the folder, and is not brought back.
  case erasedHere(String)
  /// A confidential text that was erased on the stick.
  case erasedThere(String)

  public enum Severity: Equatable, Sendable {
    case remark
    /// Something is damaged, missing or not what it should be.
    case wrong
    case noInput
    case ioFailed
  }

  public var severity: Severity {
    switch self {
    case .missing, .nothing: .noInput
    case .unreadable(_, let fault): fault.isOfTheMedium ? .ioFailed : .wrong
    case .notNamedByHash, .erasedHere, .erasedThere: .remark
    case .altered, .noSignature, .signatureWithoutLog, .otherSignature: .wrong
    }
  }
}

extension IOFault {
  /// Whether the medium or the system failed, rather than that the file is not what it should be.
  var isOfTheMedium: Bool {
    switch self {
    case .missing, .wrongKind, .noFolder, .tooLarge, .nameNotAllowed: false
    default: true
    }
  }
}
