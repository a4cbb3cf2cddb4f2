import Assessment
import Storage
import Text

extension Archive {
  /// The logs that a person named; a path that leads nowhere, or nothing readable at all, ends the command.
  static func named(_ paths: [String], phrases: any Phrases) throws(CommandFailure) -> Archive {
    let archive = Archive(paths, phrases: phrases)
    for path in archive.missing { Console.warn(phrases.pathMissing(path)) }
    for line in archive.faults + archive.damages { Console.warn(line) }
    if !archive.missing.isEmpty, archive.logs.isEmpty {
      throw CommandFailure(phrases.nothingReadable, .noInput)
    }
    let isReadable = archive.logs.contains { $0.contents.visit != nil }
    let hasTried = !archive.logs.isEmpty || !archive.faults.isEmpty
    if hasTried, !isReadable { throw CommandFailure(phrases.nothingReadable, .badData) }
    return archive
  }

  /// The scores of all logs, and what was not counted, or not by what the logs name, a line each.
  func scores(_ workplace: Workplace) -> (scores: [Score], warnings: [String]) {
    let (scoring, warnings) = scoring(workplace)
    return (scoring.scores(of: merged), warnings)
  }

  /// What scores the logs, and what it could not take as the logs name it, a line each.
  func scoring(_ workplace: Workplace) -> (scoring: Scoring, warnings: [String]) {
    var loader = definitions(workplace.catalogue)
    loader.loadJudged()
    let planned = PlannedScopes(
      folders: folders, catalogue: workplace.catalogue, phrases: workplace.phrases)
    let scoring = Scoring(
      loader.definitions, planned: planned.scopes, isPlanFaulty: !planned.faults.isEmpty)
    return (scoring, loader.warnings + forks(workplace.phrases) + planned.faults)
  }

  /// Forks, a line each; damage is told by the file it is in.
  private func forks(_ phrases: any Phrases) -> [String] {
    merged.visits().compactMap { visit in
      guard case .fork(let count) = visit.fault else { return nil }
      return phrases.forked(visit.id, after: count)
    }
  }
}
