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

  @Option(help: ArgumentHelp(Help.phrases.helpVerifyReceipt, valueName: "hash"))
  var receipt: String?

  func validate() throws {
    guard let receipt, ReceiptHash.read(receipt) == nil else { return }
    throw ValidationError(
      Help.phrases.receiptNotWhole(digits: ReceiptHash.digits(of: receipt).count))
  }

  func run() throws {
    let workplace = common.workplace()
    if let report { return try verify(report: report, workplace) }
    if let disclosed { return try verify(disclosed: disclosed, workplace) }
    let archive = Archive(paths, phrases: workplace.phrases)
    for path in archive.missing { Console.warn(workplace.phrases.pathMissing(path)) }
    for fault in archive.folderFaults { Console.warn(fault) }
    let signers = KnownSigners(archive.folders, workplace.phrases)
    signers.warnings.forEach(Console.warn)
    let checks = archive.paths.map { signers.check($0.path, in: $0.folder) }
    for check in checks { tell(check, workplace) }
    let fits = receipt.map { compare($0, checks, workplace.phrases) } ?? true
    if !archive.missing.isEmpty { throw ExitStatus.noInput.code }
    if !fits || checks.contains(where: \.isNegative) { throw ExitStatus.negativeFinding.code }
    if !archive.folderFaults.isEmpty || signers.hasFailed { throw ExitStatus.ioFailed.code }
  }

  /// Whether the receipt is of one of the logs.
  private func compare(
    _ receipt: String, _ checks: [LogCheck], _ phrases: any Phrases
  ) -> Bool {
    let hash = ReceiptHash.read(receipt)
    let fitting = checks.filter { $0.lastHash == hash }
    for check in fitting { Console.say(phrases.receiptFits(check.path)) }
    if fitting.isEmpty { Console.say(phrases.receiptFitsNone) }
    return !fitting.isEmpty
  }

  /// One line for the log, one for its signature, then one for each finding.
  private func tell(_ check: LogCheck, _ workplace: Workplace) {
    let phrases = workplace.phrases
    let end = check.lastHash.map(\.hex) ?? "-"
    let count = check.entries
    Console.say(
      check.isBroken
        ? phrases.verifiedBad(check.path, entries: count)
        : phrases.verifiedGood(check.path, entries: count, sealed: check.isSealed, hash: end))
    if let line = check.signing?.line(phrases) { Console.say("\(check.path): \(line)") }
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

extension Signing {
  /// Nil when only the findings can say it.
  fileprivate func line(_ phrases: any Phrases) -> String? {
    switch self {
    case .unsigned: phrases.logNotSigned
    case .unproven: nil
    case .signed(let key, let names):
      names.isEmpty
        ? phrases.logSignedByUnknown(key: key) : phrases.logSigned(by: names, key: key)
    }
  }
}
