/// What is said so that nobody is identified where everybody can read it.
public protocol IdentityPhrases {
  /// The mark of an item on which a note may give somebody away.
  var sensitive: String { get }
  /// Stands above what is typed for such an item, with the key for a confidential note; a line.
  var sensitiveNote: String { get }
  /// The same where no confidential note can be made.
  var nobodysIdentity: String { get }

  var identityNumber: String { get }
  var phoneNumber: String { get }
  var mailAddress: String { get }
  /// Asks before a text for all to read is recorded that has one of these; a line.
  func looksLike(_ what: String) -> String
  var recordAnywayHint: String { get }
  var backToTextHint: String { get }

  var plainSensitive: String { get }
  /// The same questions without a screen: Enter records, anything else is the next answer.
  func plainLooksLike(_ what: String) -> String
  func plainNoteLooksLike(_ what: String) -> String
  var plainNotRecorded: String { get }
}
