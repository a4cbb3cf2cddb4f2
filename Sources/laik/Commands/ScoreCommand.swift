import ArgumentParser
import Assessment
import Reports
import Storage
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
  @Option(help: ArgumentHelp(Help.phrases.helpWhy, valueName: "id")) var why: String?

  func validate() throws {
    if why != nil, format != .text {
      throw ValidationError(Help.phrases.onlyOneOf(options: ["--why", "--format \(format)"]))
    }
  }

  func run() throws {
    let workplace = common.workplace()
    let archive = try Archive.named(paths, phrases: workplace.phrases)
    let (scores, warnings) = archive.scores(workplace)
    for warning in warnings { Console.warn(warning) }
    let wanted = scores.filter(isWanted)
    let text = try why.map { try origin(of: $0, in: wanted, workplace.phrases) }
    try Console.write(text ?? self.text(of: wanted, workplace), workplace.phrases)
  }

  private func isWanted(_ score: Score) -> Bool {
    (region.map { Name($0) == Name(score.region) } ?? true)
      && (period.map { Name($0) == Name(score.period) } ?? true)
  }

  /// A figure or an item with all that it is made of.
  ///
  /// - Throws: `.noInput` when no assessment has it, with the nearest id that one has.
  private func origin(
    of id: String, in scores: [Score], _ phrases: any Phrases
  ) throws(CommandFailure) -> String {
    let found = WhyReport.document(of: id, in: scores, phrases: phrases)
    guard found == nil, !scores.isEmpty else {
      return PlainText(found ?? ScoreText.document(scores: [], phrases: phrases)).text()
    }
    let near = Suggestion(for: id, among: WhyReport.ids(in: scores))
    let remedy = phrases.suggestion(nearest: near.nearest, known: near.known)
    throw CommandFailure(phrases.noFigure(id, remedy: remedy), .noInput)
  }

  private func text(of scores: [Score], _ workplace: Workplace) -> String {
    switch format {
    case .text: PlainText(ScoreText.document(scores: scores, phrases: workplace.phrases)).text()
    case .json: ScoreJSON.text(scores, language: workplace.phrases.language)
    case .csv: ScoreCSV.text(scores, language: workplace.phrases.language)
    }
  }
}
