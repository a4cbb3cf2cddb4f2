import ArgumentParser
import Assessment
import Reports
import Storage
import Text

struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "report", abstract: Help.phrases.helpReport)
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(Help.phrases.helpLog, valueName: "log")) var log: String
  @Option(help: ArgumentHelp(Help.phrases.helpOutput, valueName: "file")) var output: String?

  func run() throws {
    let workplace = common.workplace()
    let visit = try VisitFile(log, workplace)
    let text = PlainText(
      VisitReport.document(
        worksheet: visit.worksheet, damage: visit.damage, alerts: visit.alerts,
        phrases: workplace.phrases,
        version: Laik.version)
    ).text()
    guard let output else { return try Console.write(text, workplace.phrases) }
    do throws(FolderFault) {
      try TextFile.replace(output, with: text)
    } catch {
      throw CommandFailure(error.message(workplace.phrases), error.status)
    }
  }
}
