/// What `verify` says of signatures, of who is who, and of a receipt.
///
/// A `key` is a fingerprint, a `named` the name that the visit's assessor has in `allowed_signers`.
public protocol SigningPhrases {
  func logSigned(by names: [String], key: String) -> String
  func logSignedByUnknown(key: String) -> String
  var logNotSigned: String { get }

  func signatureUnreadable(cause: String) -> String
  /// Why something is no signature is one of those below.
  func signatureFaulty(cause: String) -> String
  var signatureNotArmored: String { get }
  var signatureMalformed: String { get }
  func signatureOfVersion(_ version: UInt32) -> String
  func signatureOverHash(_ name: String) -> String
  var signatureOfBadKey: String { get }

  var signatureOfUnsealed: String { get }
  func signatureForOther(purpose: String) -> String
  func signatureOfOtherText(key: String) -> String
  func signatureByOther(kind: String) -> String
  func signatureUnlikeSeal(seal: String, made: String) -> String
  func signatureOfOther(names: [String], named: String) -> String
  func signatureUnlikeKnown(key: String, named: String) -> String
  func signatureMissing(key: String) -> String
  func unsignedThoughKnown(named: String) -> String
  func logOfOtherVisit(named: String, visit: String) -> String

  var signerMalformed: String { get }
  func signerWithOption(_ name: String) -> String
  func signerWithPattern(_ name: String) -> String

  func receiptFits(_ path: String) -> String
  var receiptFitsNone: String { get }
  func receiptNotWhole(digits: Int) -> String
}
