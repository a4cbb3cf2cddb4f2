extension English {
  public func logSigned(by names: [String], key: String) -> String {
    "signed by \(names.joined(separator: ", ")) (\(key))"
  }
  public func logSignedByUnknown(key: String) -> String {
    "signed with a key that nobody is known by (\(key)); compare it with the assessor's receipt"
  }
  public var logNotSigned: String { "not signed" }

  public func signatureUnreadable(cause: String) -> String {
    "the signature (.sig) cannot be read: \(cause)."
  }
  public func signatureFaulty(cause: String) -> String {
    "the file beside it (.sig) is no signature: \(cause)."
  }
  public var signatureNotArmored: String { "its first or last line is not there" }
  public var signatureMalformed: String { "its letters or lengths do not fit; it was changed" }
  public func signatureOfVersion(_ version: UInt32) -> String {
    "it is of version \(version), which this laik does not know"
  }
  public func signatureOverHash(_ name: String) -> String {
    "it is made over '\(name)' instead of sha256 or sha512"
  }
  public var signatureOfBadKey: String { "the key in it is none; it was changed" }

  public var signatureOfUnsealed: String {
    """
    a signature lies beside it, but the log is not sealed, or not any more: it was cut or exchanged \
    after it was signed.
    """
  }
  public func signatureForOther(purpose: String) -> String {
    "the signature is for another purpose ('\(purpose)' instead of 'laik'); it proves nothing here."
  }
  public func signatureOfOtherText(key: String) -> String {
    """
    INVALID SIGNATURE: \(key) did not sign this text; the log was changed after it was signed, or \
    the signature is of another log.
    """
  }
  public func signatureByOther(kind: String) -> String {
    "made with another kind of key (\(kind)); check it with ssh-keygen -Y verify."
  }
  public func signatureUnlikeSeal(seal: String, made: String) -> String {
    "signed with another key than the seal names: \(made) instead of \(seal)."
  }
  public func signatureOfOther(names: [String], named: String) -> String {
    "signed by \(names.joined(separator: ", ")), but the visit names \(named)."
  }
  public func signatureUnlikeKnown(key: String, named: String) -> String {
    """
    RE-SEALED WITH ANOTHER KEY: allowed_signers knows \(named) by another key than \(key); ask the \
    assessor, and compare the receipt.
    """
  }
  public func signatureMissing(key: String) -> String {
    """
    the seal names the key \(key), but there is no signature (.sig): it was never made or was taken \
    away; the assessor makes it with laik seal.
    """
  }
  public func unsignedThoughKnown(named: String) -> String {
    "not signed, though allowed_signers has a key of \(named); ask the assessor to sign it."
  }
  public func logOfOtherVisit(named: String, visit: String) -> String {
    "the name of the file is of visit \(named), but the log in it is of visit \(visit)."
  }

  public var signerMalformed: String {
    "not understood and not trusted; write: names namespaces=\"laik\" ssh-ed25519 AAAA"
  }
  public func signerWithOption(_ name: String) -> String {
    "not trusted because of the option '\(name)'; only namespaces=\"...\" is possible"
  }
  public func signerWithPattern(_ name: String) -> String {
    "not trusted because of '\(name)'; write each name in full"
  }

  public func receiptFits(_ path: String) -> String {
    "The receipt fits: it has the last hash that holds in \(path)."
  }
  public var receiptFitsNone: String {
    """
    THE RECEIPT FITS NO LOG: none of them ends with its hash. A log was exchanged, cut or \
    written anew, or is not here; or the hash was mistyped.
    """
  }
  public func receiptNotWhole(digits: Int) -> String {
    "a hash has 64 digits of 0-9 and a-f in eight groups; this has \(digits)"
  }
}
