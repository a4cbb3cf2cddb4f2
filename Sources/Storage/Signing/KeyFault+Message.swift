public import Text

extension KeyFault {
  /// The file, what is wrong with it, and what to do about it.
  public func message(_ phrases: any Phrases) -> String {
    switch self {
    case .unreadable(let fault): fault.message(phrases)
    case .noKey(let file): "\(file): \(phrases.noPublicKey)"
    case .otherKind(let file, let kind): "\(file): \(phrases.keyOfOther(kind: kind))"
    }
  }
}

extension SigningFault {
  public func message(_ phrases: any Phrases) -> String {
    switch self {
    case .folder(let fault): fault.message(phrases)
    case .notRight: phrases.signatureNotRight
    }
  }
}
