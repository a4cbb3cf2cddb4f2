import ArgumentParser
import Assessment
import Storage
import Text

struct SealCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "seal", abstract: Help.phrases.helpSeal)
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(Help.phrases.helpLog, valueName: "log")) var log: String
  @Option(help: ArgumentHelp(Help.phrases.helpWitness, valueName: "text"))
  var witness: String?
  @Option(help: ArgumentHelp(Help.phrases.helpCopyTo, valueName: "folder")) var copyTo: String?

  func run() throws {
    let workplace = common.workplace()
    if let sealed, copyTo == nil {
      return try Sealing(workplace).sign(sealed, at: log)
    }
    if sealed == nil { try seal(workplace) }
    if let copyTo { try copy(to: copyTo, workplace) }
  }

  /// What is in the log, if it is whole and sealed already.
  private var sealed: LogContents? {
    (try? LogFile.read(path: log)).flatMap { $0.damage == nil && $0.isSealed ? $0 : nil }
  }

  /// The seal stands whatever becomes of the copy.
  private func copy(to folder: String, _ workplace: Workplace) throws(CommandFailure) {
    let phrases = workplace.phrases
    let copy: SecondCopy
    do throws(SecondCopyFault) {
      copy = try SecondCopy(of: log, in: folder)
    } catch {
      throw CommandFailure(error.message(phrases), .ioFailed)
    }
    let lines = copy.lines(phrases)
    guard copy.isWhole else {
      lines.dropLast().forEach(Console.warn)
      throw CommandFailure(lines.last ?? "", .ioFailed)
    }
    lines.forEach(Console.say)
    if let name = copy.log?.name { workplace.warnUnlessPrivate("\(folder)/\(name)") }
  }

  private func seal(_ workplace: Workplace) throws {
    let visit = try WritableVisit(log, workplace)
    try Sealing(workplace).seal(visit.writer, Seal(visit.worksheet.counts, witness: witness))
  }
}
