import ArgumentParser
import Assessment
import Reports
import Text

struct ScoreCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "score", abstract: Help.phrases.helpScore)
  }

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
    case csv
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(Help.phrases.helpPaths, valueName: "path")) var paths: [String]
  @Option(help: ArgumentHelp(Help.phrases.helpFormat)) var format = Format.text
  @Option(help: ArgumentHelp(Help.phrases.helpOnlyRegion, valueName: "text"))
  var region: String?
  @Option(help: ArgumentHelp(Help.phrases.helpOnlyPeriod, valueName: "text"))
  var period: String?

  func run() throws {
    let workplace = common.workplace()
    let archive = try Archive.named(paths, phrases: workplace.phrases)
    let (scores, warnings) = archive.scores(workplace)
    for warning in warnings { Console.warn(warning) }
    try Console.write(text(of: scores.filter(isWanted), workplace), workplace.phrases)
  }

  private func isWanted(_ score: Score) -> Bool {
    (region.map { Name($0) == Name(score.region) } ?? true)
      && (period.map { Name($0) == Name(score.period) } ?? true)
  }

  private func text(of scores: [Score], _ workplace: Workplace) -> String {
    switch format {
    case .text: PlainText(ScoreText.document(scores: scores, phrases: workplace.phrases)).text()
    case .json: ScoreJSON.text(scores, language: workplace.phrases.language)
    case .csv: ScoreCSV.text(scores, language: workplace.phrases.language)
    }
  }
}
