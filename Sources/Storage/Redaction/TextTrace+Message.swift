public import Text

extension TextTrace {
  /// Where the text still is, and what to do about it.
  public func message(_ phrases: any Phrases) -> String {
    let words =
      switch kind {
      case .log: phrases.textStaysInLog
      case .evidence: phrases.textStaysInEvidence
      case .other: phrases.textStaysInFile
      case .unreadable(let fault): phrases.notSearched(cause: fault.cause(phrases))
      }
    return "\(path): \(words)"
  }
}
