import Assessment
import Storage
import Text

/// One log with what it was filled by, for the commands that are about a single visit.
struct VisitFile {
  let worksheet: Worksheet
  /// What is wrong with the log, without its path: a report has the same bytes wherever it lies.
  let damage: String?
  /// What is wrong with its checklists; printed on its report too.
  let alerts: [String]

  /// What is damaged is said, unless it was said before.
  init(_ path: String, _ workplace: Workplace, isQuiet: Bool = false) throws(CommandFailure) {
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
    damage = log.contents.damage?.message(
      at: phrases.logName, readable: log.contents.entries.count, phrases)
    guard let visit = log.contents.visit else {
      throw CommandFailure(archive.damages.first ?? phrases.notALog(path), .badData)
    }
    (worksheet, alerts) = try workplace.worksheet(
      of: visit, in: archive.folders, isQuiet: isQuiet)
    if !isQuiet { archive.damages.forEach(Console.warn) }
  }

  /// The texts of confidential notes that count, as far as they are in the folder of the log.
  func confidentialTexts(beside path: String) -> [Digest: String] {
    let folder = AssessmentFolder(holding: path)
    let digests = worksheet.visit.records.values.flatMap(\.notes).compactMap { note in
      if case .confidential(let digest) = note.value { digest } else { nil as Digest? }
    }
    let texts = digests.compactMap { digest in
      folder.confidentialText(digest).map { (digest, $0) }
    }
    return Dictionary(texts) { first, _ in first }
  }
}
