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

  func run() throws {
    let workplace = common.workplace()
    let sealing = Sealing(workplace)
    if sealing.hasKey, let sealed = try? LogFile.read(path: log), sealed.damage == nil,
      sealed.isSealed
    {
      return try sealing.sign(sealed, at: log)
    }
    let visit = try WritableVisit(log, workplace)
    try sealing.seal(visit.writer, Seal(visit.worksheet.counts, witness: witness))
  }
}
