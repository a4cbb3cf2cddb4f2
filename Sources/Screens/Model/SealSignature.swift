/// What becomes, or became, of the signature of the open visit.
///
/// A `key` is a fingerprint.
public enum SealSignature: Equatable, Sendable {
  /// No key was made, so that the seal is not signed.
  case noKey
  /// The seal will be signed.
  case ready(key: String)
  /// Why the key that is there cannot be used.
  case unusable(String)
  case signed(key: String)
  /// Sealed and not signed, and why.
  case failed(String)
}
