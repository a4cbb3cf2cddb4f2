import Assessment
import Storage
import Text

/// One log with what it was filled by, for the commands that are about a single visit.
struct VisitFile {
  let worksheet: Worksheet
  /// What is wrong with the log or its checklists; printed on its report too.
  let alert: String?

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
    let damage = archive.damages.first
    guard let visit = log.contents.visit else {
      throw CommandFailure(damage ?? phrases.notALog(path), .badData)
    }
    let warnings: [String]
    (worksheet, warnings) = try workplace.worksheet(of: visit, in: archive.folders)
    if let damage { Console.warn(damage) }
    let alerts = [damage].compactMap(\.self) + warnings
    alert = alerts.isEmpty ? nil : alerts.joined(separator: " ")
  }
}
