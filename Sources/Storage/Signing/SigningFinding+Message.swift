internal import Text

extension SigningFinding {
  /// What was found, and what to do about it; the path of the log is put before it.
  func message(_ phrases: any Phrases) -> String {
    switch self {
    case .unreadable(let fault): phrases.signatureUnreadable(cause: fault.cause(phrases))
    case .faulty(let fault): phrases.signatureFaulty(cause: fault.cause(phrases))
    case .notSealed: phrases.signatureOfUnsealed
    case .otherNamespace(let name): phrases.signatureForOther(purpose: name)
    case .otherText(let key): phrases.signatureOfOtherText(key: key)
    case .otherKind(let kind): phrases.signatureByOther(kind: kind)
    case .otherKeyThanSeal(let seal, let made):
      phrases.signatureUnlikeSeal(seal: seal, made: made)
    case .otherSigner(let names, let named): phrases.signatureOfOther(names: names, named: named)
    case .otherKeyThanKnown(let key, let named):
      phrases.signatureUnlikeKnown(key: key, named: named)
    case .missing(let key): phrases.signatureMissing(key: key)
    case .unsignedThoughKnown(let named): phrases.unsignedThoughKnown(named: named)
    case .otherVisit(let named, let visit): phrases.logOfOtherVisit(named: named, visit: visit)
    }
  }
}

extension SignatureFault {
  func cause(_ phrases: any Phrases) -> String {
    switch self {
    case .notArmored: phrases.signatureNotArmored
    case .malformed: phrases.signatureMalformed
    case .unknownVersion(let version): phrases.signatureOfVersion(version)
    case .unknownHash(let name): phrases.signatureOverHash(name)
    case .badKey: phrases.signatureOfBadKey
    }
  }
}
