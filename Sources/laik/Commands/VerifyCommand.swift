import ArgumentParser
import Assessment
import Storage
import Text

struct VerifyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "verify", abstract: Help.phrases.helpVerify)
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(Help.phrases.helpPaths, valueName: "path")) var paths: [String]
  @Option(help: ArgumentHelp(Help.phrases.helpVerifyReport, valueName: "file")) var report: String?
  @Option(help: ArgumentHelp(Help.phrases.helpDisclosed, valueName: "file"))
  var disclosed: String?

  func run() throws {
    let workplace = common.workplace()
    if let report { return try verify(report: report, workplace) }
    if let disclosed { return try verify(disclosed: disclosed, workplace) }
    let archive = Archive(paths, phrases: workplace.phrases)
    for path in archive.missing { Console.warn(workplace.phrases.pathMissing(path)) }
    for fault in archive.folderFaults { Console.warn(fault) }
    let checks = archive.paths.map { LogCheck.check(path: $0.path, folder: $0.folder) }
    for check in checks { tell(check, workplace) }
    if !archive.missing.isEmpty { throw ExitStatus.noInput.code }
    if checks.contains(where: \.isNegative) { throw ExitStatus.negativeFinding.code }
    if !archive.folderFaults.isEmpty { throw ExitStatus.ioFailed.code }
  }

  /// One line for the log, then one for each finding.
  private func tell(_ check: LogCheck, _ workplace: Workplace) {
    let phrases = workplace.phrases
    let end = check.lastHash.map(\.hex) ?? "-"
    let count = check.entries
    Console.say(
      check.isBroken
        ? phrases.verifiedBad(check.path, entries: count)
        : phrases.verifiedGood(check.path, entries: count, sealed: check.isSealed, hash: end))
    for finding in check.findings { Console.say(finding.message(at: check.path, phrases)) }
  }
}

extension LogCheck {
  /// Whether the chain itself ends before the file does; else only what it names is not as it was.
  fileprivate var isBroken: Bool {
    findings.contains {
      switch $0 {
      case .unreadable, .damaged: true
      default: false
      }
    }
  }
}
