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
    let visit = try WritableVisit(log, workplace)
    let seal = Seal(visit.worksheet.counts, witness: witness)
    do {
      let entry = try visit.writer.append(.seal(seal), at: Clock.now())
      Console.say(workplace.phrases.plainSealed(entry.hash.hex))
    } catch {
      throw CommandFailure(error.message(workplace.phrases), error.status)
    }
  }
}
