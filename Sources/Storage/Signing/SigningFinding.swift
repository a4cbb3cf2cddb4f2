/// One thing that is wrong with the signature of a log, or cannot be told of it.
public enum SigningFinding: Equatable, Sendable {
  /// The file of the signature cannot be read.
  case unreadable(IOFault)
  /// The file is no signature.
  case faulty(SignatureFault)
  /// A signature lies beside a log that is not sealed, or not any more.
  case notSealed
  /// Made for another purpose.
  case otherNamespace(String)
  /// The key did not make it over this text: log or signature were changed or exchanged since.
  case otherText(key: String)
  /// Made with a kind of key that only `ssh-keygen -Y verify` can judge.
  case otherKind(String)
  /// The seal names another key than the one that made it.
  case otherKeyThanSeal(seal: String, made: String)
  /// The key is of someone else than the visit names.
  case otherSigner([String], named: String)
  /// `allowed_signers` knows who the visit names, by another key: sealed anew by someone else.
  case otherKeyThanKnown(key: String, named: String)
  /// The seal names a key, but no signature lies beside the log.
  case missing(key: String)
  /// Not signed, though `allowed_signers` has a key of who the visit names.
  case unsignedThoughKnown(named: String)
  /// The name of the file says that it is of another visit.
  case otherVisit(named: String, visit: String)

  public var severity: LogFinding.Severity {
    switch self {
    case .otherKind, .missing: .warning
    case .unreadable, .faulty, .notSealed, .otherNamespace, .otherText, .otherKeyThanSeal,
      .otherSigner, .otherKeyThanKnown, .unsignedThoughKnown, .otherVisit:
      .wrong
    }
  }
}
