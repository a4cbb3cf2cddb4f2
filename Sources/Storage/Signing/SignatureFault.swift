/// Why a file is no signature that can be judged.
public enum SignatureFault: Error, Equatable, Sendable {
  /// The lines that begin and end it are not there, or something stands outside of them.
  case notArmored
  /// Its letters or the lengths in it do not fit.
  case malformed
  /// It is made in a later way.
  case unknownVersion(UInt32)
  /// It is made over a hash other than SHA-256 or SHA-512.
  case unknownHash(String)
  /// The key in it, or what the key made, is not of the form that its kind has.
  case badKey
}
