public import Text

extension GatheredLog {
  /// Where it lies, what became of it, and what it is called in the folder.
  public func line(_ phrases: any Phrases) -> String {
    if let line = damage?.line, let name { return damaged(line: line, name: name, phrases) }
    return switch standing {
    case .new(let name): phrases.gatheredNew(path, entries: entries, name: name)
    case .known(let name): phrases.gatheredKnown(path, entries: entries, name: name)
    case .longer(let name, let before):
      phrases.gatheredLonger(path, entries: entries, before: before, name: name)
    case .forked(let name, let other, let common):
      phrases.gatheredFork(path, entries: entries, name: name, other: other, after: common)
    case .unusable: phrases.notGathered(path)
    }
  }

  private func damaged(line: Int, name: String, _ phrases: any Phrases) -> String {
    if case .known = standing {
      return phrases.knownDamaged(path, line: line, entries: entries, name: name)
    }
    return phrases.gatheredDamaged(path, line: line, entries: entries, name: name)
  }
}
