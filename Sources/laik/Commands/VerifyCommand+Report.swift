import Reports
import Storage
import Text

extension VerifyCommand {
  /// Makes the report anew in every way that this version has, and says whether the file is one of them.
  func verify(report file: String, _ workplace: Workplace) throws {
    let phrases = workplace.phrases
    let bytes: [UInt8]
    do throws(FolderFault) {
      bytes = try TextFile.bytes(of: file)
    } catch {
      let words = phrases.cannotRead(cause: error.problem.cause(phrases))
      throw CommandFailure("\(file): \(words)", error.statusOfReading)
    }
    let source = try ReportSource(paths, workplace)
    let workplaces = Language.allCases.map {
      Workplace(language: $0, checklists: common.checklists)
    }
    let reports = try WrittenReport.all(of: source, workplaces)
    guard let comparison = ReportComparison(bytes, reports) else { return }
    try tell(comparison, file, phrases)
  }

  private func tell(
    _ comparison: ReportComparison, _ file: String, _ phrases: any Phrases
  ) throws {
    let options = comparison.nearest.options
    if comparison.isSame { return Console.say(phrases.reportMatches(file, variant: options)) }
    let (expected, found) = comparison.excerpts
    Console.say(phrases.reportDiffers(file, line: comparison.line, variant: options))
    Console.say(phrases.expectedLine(expected ?? phrases.endOfFile))
    Console.say(phrases.foundLine(found ?? phrases.endOfFile))
    if let version = comparison.version, version != Laik.version {
      Console.say(phrases.otherVersion(version, this: Laik.version))
    }
    throw ExitStatus.negativeFinding.code
  }
}

extension FolderFault {
  /// What is not there or no file is no input; all else is a failed read.
  var statusOfReading: ExitStatus {
    switch problem {
    case .missing, .wrongKind, .noFolder: .noInput
    default: .ioFailed
    }
  }
}
