/// Whether a log is signed, and by whom.
public enum Signing: Equatable, Sendable {
  /// Sealed, and no signature lies beside it.
  case unsigned
  /// Something lies beside it that proves nothing; findings say why.
  case unproven
  /// By a key with that fingerprint, over the whole file.
  ///
  /// The principals are those that `allowed_signers` has for the key; none for an unknown one.
  case signed(fingerprint: String, principals: [String])
}
