import Assessment
import Storage
import Text

/// One log with what it was filled by, for the commands that are about a single visit.
struct VisitFile {
  let worksheet: Worksheet
  /// What is wrong with the log after what can be read.
  let damage: String?

  init(_ path: String, _ workplace: Workplace) throws(CommandFailure) {
    let phrases = workplace.phrases
    switch PathKind(of: path) {
    case .missing: throw CommandFailure(phrases.pathMissing(path), .noInput)
    case .folder: throw CommandFailure(phrases.notALog(path), .noInput)
    case .other: break
    }
    let archive = Archive([path], phrases: phrases)
    guard let log = archive.logs.first else {
      throw CommandFailure(archive.faults.joined(separator: " "), .ioFailed)
    }
    damage = archive.damages.first
    guard let visit = log.contents.visit else {
      throw CommandFailure(damage ?? phrases.notALog(path), .badData)
    }
    worksheet = try workplace.worksheet(of: visit, in: archive.folders)
    if let damage { Console.warn(damage) }
  }
}
