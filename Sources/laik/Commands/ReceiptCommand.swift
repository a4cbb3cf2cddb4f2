import ArgumentParser
import Assessment
import Reports
import Storage
import Text

struct ReceiptCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "receipt", abstract: Help.phrases.helpReceipt)
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(Help.phrases.helpLog, valueName: "log")) var log: String

  func run() throws {
    let workplace = common.workplace()
    let visit = try VisitFile(log, workplace)
    let receipt = Receipt.document(
      worksheet: visit.worksheet, fingerprint: visit.worksheet.visit.seal?.fingerprint,
      phrases: workplace.phrases)
    try Console.write(PlainText(receipt).text(), workplace.phrases)
  }
}
