import ArgumentParser
import Screens
import Storage
import Text

struct VisitCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "visit", abstract: Help.phrases.helpVisit)
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(Help.phrases.helpVisitPath, valueName: "log|folder"))
  var path: String?

  @Flag(name: .long, help: ArgumentHelp(Help.phrases.helpPlain))
  var plain = false

  @Flag(name: .long, help: ArgumentHelp(Help.phrases.helpNew))
  var new = false

  @Option(help: ArgumentHelp(Help.phrases.helpPlace, valueName: "id")) var place: String?
  @Option(help: ArgumentHelp(Help.phrases.helpVenue, valueName: "text")) var venue: String?
  @Option(help: ArgumentHelp(Help.phrases.helpRegion, valueName: "text")) var region: String?
  @Option(help: ArgumentHelp(Help.phrases.helpPeriod, valueName: "text")) var period: String?
  @Option(help: ArgumentHelp(Help.phrases.helpAssessor, valueName: "text")) var assessor: String?
  @Option(help: ArgumentHelp(Help.phrases.helpInstitution, valueName: "text"))
  var institution: String?
  @Option(help: ArgumentHelp(Help.phrases.helpInstrument, valueName: "id")) var instrument: String?
  @Option(help: ArgumentHelp(Help.phrases.helpLetter, valueName: "text")) var letter: String?

  func validate() throws {
    if !new && path == nil { throw ValidationError(Help.phrases.visitNeedsLog) }
    let required = [
      ("--place", place), ("--venue", venue), ("--region", region), ("--period", period),
      ("--assessor", assessor), ("--institution", institution),
    ]
    let optional = [("--instrument", instrument), ("--letter", letter)]
    if new {
      let missing = required.filter { $0.1?.allSatisfy(\.isWhitespace) ?? true }.map(\.0)
      if !missing.isEmpty { throw ValidationError(Help.phrases.missingOptions(missing)) }
    } else if let given = (required + optional).first(where: { $0.1 != nil }) {
      throw ValidationError(Help.phrases.onlyWithNew(given.0))
    }
  }

  func run() throws {
    let workplace = common.workplace()
    let log = new ? try begin(workplace) : path ?? ""
    if plain || !workplace.surroundings.isInteractive {
      if new { Console.warn(workplace.phrases.newVisit(log)) }
      try PlainMode(workplace, log: log).run()
    } else {
      try Program(workplace, log: log).run()
    }
  }

  /// - Returns: the path of the new log.
  private func begin(_ workplace: Workplace) throws -> String {
    let phrases = workplace.phrases
    guard let catalogue = workplace.catalogue else {
      throw CommandFailure(phrases.noChecklists, .noInput)
    }
    guard let chosen = instrument ?? onlyOne(of: catalogue.instrumentIds()) else {
      throw CommandFailure(phrases.instrumentNotChosen(catalogue.instrumentIds()), .noInput)
    }
    let visit = NewVisit(
      instrument: chosen, place: place ?? "", venue: venue ?? "", region: region ?? "",
      period: period ?? "", assessor: assessor ?? "", institution: institution ?? "",
      letter: letter)
    let folder = AssessmentFolder(path: path ?? workplace.folder)
    do {
      return try VisitOpener(folder: folder, catalogue: catalogue)
        .begin(visit, at: Clock.now()).writer.path
    } catch {
      throw CommandFailure(error.message(phrases), error.status)
    }
  }

  private func onlyOne(of ids: [String]) -> String? {
    ids.count == 1 ? ids.first : nil
  }
}
