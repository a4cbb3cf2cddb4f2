extension English {
  public var sensitive: String { "sensitive" }
  public var sensitiveNote: String {
    "SENSITIVE: identify nobody here. Ctrl-T: confidential."
  }
  public var nobodysIdentity: String { "write nobody's identity" }

  public var identityNumber: String { "a NIK" }
  public var phoneNumber: String { "a phone number" }
  public var mailAddress: String { "a mail address" }
  public func looksLike(_ what: String) -> String {
    "This looks like \(what). Record it for all to read?"
  }
  public var recordAnywayHint: String { "record it" }
  public var backToTextHint: String { "back" }

  public var plainSensitive: String {
    "(sensitive: write nobody's identity; r = confidential note) "
  }
  public func plainLooksLike(_ what: String) -> String {
    "This looks like \(what), for all to read. Enter records it; anything else drops it: "
  }
  public func plainNoteLooksLike(_ what: String) -> String {
    """
    This looks like \(what), for all to read. Enter records it, r makes it a confidential note; \
    anything else drops it: 
    """
  }
  public var plainNotRecorded: String { "Not recorded." }
}
