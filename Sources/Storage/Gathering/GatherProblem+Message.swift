public import Text

extension GatherProblem {
  /// Place, fault and remedy.
  public func message(_ phrases: any Phrases) -> String {
    switch self {
    case .missing(let path): phrases.pathMissing(path)
    case .nothing(let path): phrases.nothingToGather(path)
    case .unreadable(let path, let fault):
      "\(path): \(phrases.cannotRead(cause: fault.cause(phrases)))"
    case .altered(let path): phrases.notWhatItsNameSays(path)
    case .notNamedByHash(let path, let count, let first):
      phrases.notNamedByHash(path, count: count, first: first)
    case .erasedHere(let path): phrases.erasedHere(path)
    case .erasedThere(let path): phrases.erasedThere(path)
    case .noSignature(let path): phrases.noSignature(path)
    case .signatureWithoutLog(let path): phrases.signatureWithoutLog(path)
    case .otherSignature(let path, let name): phrases.otherSignature(path, name: name)
    }
  }
}
