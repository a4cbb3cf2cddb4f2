import ArgumentParser
import Assessment
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
  @Option(help: ArgumentHelp(Help.phrases.helpAssessor, valueName: "text"))
  var assessor: String?
  @Option(help: ArgumentHelp(Help.phrases.helpInstitution, valueName: "text"))
  var institution: String?
  @Option(help: ArgumentHelp(Help.phrases.helpInstrument, valueName: "id"))
  var instrument: String?
  @Option(help: ArgumentHelp(Help.phrases.helpLetter, valueName: "text")) var letter: String?
  @Option(help: ArgumentHelp(Help.phrases.helpRole, valueName: "assessor|self")) var role: String?
  @Option(help: ArgumentHelp(Help.phrases.helpCarry, valueName: "log")) var carry: String?

  func validate() throws {
    if !new && path == nil { throw ValidationError(Help.phrases.visitNeedsLog) }
    let required = [
      ("--place", place), ("--venue", venue), ("--region", region), ("--period", period),
      ("--assessor", assessor), ("--institution", institution),
    ]
    let optional = [
      ("--instrument", instrument), ("--letter", letter), ("--carry", carry), ("--role", role),
    ]
    if let role, role != "assessor", role != "self" {
      throw ValidationError(Help.phrases.unknownRole(role))
    }
    if new, carry != nil {
      if path != nil { throw ValidationError(Help.phrases.carryStaysInItsFolder) }
    } else if new {
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
    let old = try carry.map { try VisitFile($0, workplace).worksheet }
    if let old, let role, role != old.visit.head.role.rawValue {
      throw CommandFailure(
        phrases.carriesOtherRole(old.visit.head.role.rawValue, asked: role), .badData)
    }
    let named = instrument ?? old?.visit.head.instrument.id ?? fitting(catalogue)
    guard let named else {
      throw CommandFailure(phrases.instrumentNotChosen(catalogue.instrumentIds()), .noInput)
    }
    let folder =
      carry.map { AssessmentFolder(holding: $0) }
      ?? AssessmentFolder(path: path ?? workplace.folder)
    let opener = VisitOpener(folder: folder, catalogue: catalogue)
    let new = head(named, after: old?.visit.head)
    do throws(OpenerFault) {
      guard let old else { return try opener.begin(new, at: Clock.now()).writer.path }
      return try carrying(old, workplace, in: folder, to: new, with: opener)
    } catch {
      throw CommandFailure(error.message(phrases), error.status)
    }
  }

  /// What the lead asks stands in the logs beside the old one.
  private func carrying(
    _ old: Worksheet, _ workplace: Workplace, in folder: AssessmentFolder, to new: NewVisit,
    with opener: VisitOpener
  ) throws(OpenerFault) -> String {
    let phrases = workplace.phrases
    let logs = Archive([folder.path], phrases: phrases).logs
    let returns = Returns(logs.compactMap(\.contents.visit))
    let carrying = Carrying(old, returns, phrases)
    if carrying.isContinued(by: new), returns.isCarriedOn(old.visit) { throw .carriedOn }
    let begun = try carrying.begin(new, with: opener)
    if !begun.dropped.isEmpty {
      Console.warn(phrases.findingsWithoutItem(begun.dropped.joined(separator: ", ")))
    }
    return begun.opened.writer.path
  }

  /// What is not given anew is as it was in the visit that is carried on.
  private func head(_ instrument: String, after old: VisitHead?) -> NewVisit {
    NewVisit(
      instrument: instrument, place: place ?? old?.place ?? "", venue: venue ?? old?.venue ?? "",
      region: region ?? old?.region ?? "", period: period ?? old?.period ?? "",
      assessor: assessor ?? old?.assessor ?? "",
      institution: institution ?? old?.institution ?? "", letter: letter ?? old?.letter,
      role: role.flatMap(Role.init) ?? old?.role ?? .assessor)
  }

  /// The only instrument that there is, else the only one that has the place; nil when there is a choice.
  private func fitting(_ catalogue: Catalogue) -> String? {
    let ids = catalogue.instrumentIds()
    guard ids.count > 1, let place else { return ids.first }
    let fitting = ids.filter { id in
      (try? catalogue.instrument(id))?.instrument.place(place) != nil
    }
    return fitting.count == 1 ? fitting[0] : nil
  }
}
