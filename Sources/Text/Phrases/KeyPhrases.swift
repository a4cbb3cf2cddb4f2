/// What is said of the key that an assessor signs with, and when a log is sealed.
///
/// A `key` is a fingerprint.
public protocol KeyPhrases {
  func keyMade(_ path: String) -> String
  var keyToLead: String { get }
  var keyNotMadeYet: String { get }
  var keyNeedsTerminal: String { get }
  var noPublicKey: String { get }
  func keyOfOther(kind: String) -> String
  var keygenMissing: String { get }
  func keygenFailed(status: Int) -> String
  var signatureNotRight: String { get }

  /// On the page of the seal, before it.
  func sealWillBeSigned(key: String) -> String
  var sealWillNotBeSigned: String { get }
  func keyUnusable(why: String) -> String

  /// Before the passphrase is asked for, below the screen that was left.
  var passphraseNow: String { get }
  func signedNow(key: String) -> String
  func notSigned(why: String) -> String
  /// Sealed without a key.
  var notSignedWithoutKey: String { get }
  /// How to sign a sealed log later.
  func signLater(_ log: String) -> String
  func signedBefore(_ path: String) -> String
  func sealedByOther(key: String, own: String) -> String
  /// The label of a fingerprint.
  var fingerprint: String { get }
  var signatureLabel: String { get }

  var helpKey: String { get }
  var helpKeyNew: String { get }
  var helpKeyShow: String { get }
  var helpNoPassphrase: String { get }
  var helpVerifyReceipt: String { get }
}
