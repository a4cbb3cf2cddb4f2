public import Text

extension SecondCopy {
  /// That it can be taken away, or what is wrong with it and what to do.
  public func lines(_ phrases: any Phrases) -> [String] {
    if isWhole { return [phrases.secondCopyWhole(folder.path, files: files)] }
    let found = check.map { check in
      check.findings.filter { $0.severity == .wrong }.map { $0.message(at: check.path, phrases) }
    }
    return differing.map(phrases.secondCopyDiffers) + problems.map { $0.message(phrases) }
      + (log.map { log in log.name == nil ? [log.line(phrases)] : [] } ?? []) + (found ?? [])
      + [phrases.secondCopyNotWhole(folder.path)]
  }
}

extension SecondCopyFault {
  /// Place, fault and remedy.
  public func message(_ phrases: any Phrases) -> String {
    switch self {
    case .sameFolder(let path): phrases.secondCopyInSameFolder(path)
    case .folder(let fault): "\(fault.message(phrases)) \(phrases.firstCopyIsWhole)"
    }
  }
}
