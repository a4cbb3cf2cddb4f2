import Assessment
import Storage
import Text

/// A log opened to be written to by a command, with what it is filled by.
struct WritableVisit {
  let writer: LogWriter
  let worksheet: Worksheet
  let folder: AssessmentFolder

  /// A torn last line is set aside, recorded, and told on standard error.
  init(_ path: String, _ workplace: Workplace) throws(CommandFailure) {
    let phrases = workplace.phrases
    folder = AssessmentFolder(holding: path)
    let visit: Visit
    let recovered: Recovery?
    do {
      (writer, visit, recovered) = try LogWriter.open(path: path, at: Clock.now())
    } catch {
      throw CommandFailure(error.message(phrases), error.status)
    }
    workplace.warnUnlessPrivate(path)
    if let recovered { Console.warn(recovered.message(at: path, phrases)) }
    if visit.isVoid { throw CommandFailure("\(path): \(phrases.voidReadOnly)", .badData) }
    worksheet = try workplace.worksheet(of: visit, in: [folder]).worksheet
  }
}

extension Workplace {
  /// The visit with its checklists; what is not here is told on standard error, unless it
  /// was told before.
  func worksheet(
    of visit: Visit, in folders: [AssessmentFolder], isQuiet: Bool = false
  ) throws(CommandFailure) -> (worksheet: Worksheet, warnings: [String]) {
    var loader = DefinitionLoader(folders: folders, catalogue: catalogue, phrases: phrases)
    let worksheet = loader.worksheet(of: visit)
    if !isQuiet { loader.warnings.forEach(Console.warn) }
    guard let worksheet else { throw CommandFailure(phrases.nothingReadable, .noInput) }
    return (worksheet, loader.warnings)
  }
}

extension AssessmentFolder {
  /// The folder that a log lies in.
  init(holding log: String) {
    guard let slash = log.lastIndex(of: "/") else {
      self.init(path: ".")
      return
    }
    self.init(path: slash == log.startIndex ? "/" : String(log[..<slash]))
  }
}
