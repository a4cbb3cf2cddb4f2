import ArgumentParser
import Reports
import Storage
import Text

struct GatherCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "gather", abstract: Help.phrases.helpGather,
      usage: "laik gather [--lang <id|en>] [--checklists <folder>] <from> ... [<folder>]")
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(Help.phrases.helpGatherPaths, valueName: "path"))
  var paths: [String]

  func run() throws {
    let workplace = common.workplace()
    let target = paths.count > 1 ? paths[paths.count - 1] : workplace.folder
    let sources = paths.count > 1 ? Array(paths.dropLast()) : paths
    var gathering = Gathering(sources, into: AssessmentFolder(path: target))
    if !gathering.isEmpty { try bring(&gathering, workplace.phrases) }
    let account = GatherAccount(gathering, workplace.phrases)
    account.problems.forEach(Console.warn)
    if !gathering.isEmpty { Console.say(account.summary) }
    if let line = reception(in: gathering.folder, workplace) { Console.say(line) }
    if let name = gathering.logs.lazy.compactMap(\.name).first {
      workplace.warnUnlessPrivate("\(gathering.folder.path)/\(name)")
    }
    if account.status != .done { throw account.status.code }
  }

  /// What has come in of the plan of the folder, as far as there is one.
  private func reception(in folder: AssessmentFolder, _ workplace: Workplace) -> String? {
    let plan = PlanFile(in: folder, workplace.catalogue, workplace.phrases)
    for fault in plan.faults { Console.warn(fault) }
    guard plan.plan != nil else { return nil }
    let logs = Archive([folder.path], phrases: workplace.phrases).logs
    return plan.reception(of: logs.compactMap(\.contents.visit), workplace.phrases)?.text()
  }

  /// Evidence can take minutes, so that what became of the logs is told before.
  private func bring(
    _ gathering: inout Gathering, _ phrases: any Phrases
  ) throws(CommandFailure) {
    do throws(FolderFault) {
      defer { for log in gathering.logs { Console.say(log.line(phrases)) } }
      try gathering.bringRecords()
    } catch {
      throw cutShort(gathering, by: error, phrases)
    }
    do throws(FolderFault) {
      try gathering.bringEvidence()
    } catch {
      throw cutShort(gathering, by: error, phrases)
    }
  }

  private func cutShort(
    _ gathering: Gathering, by fault: FolderFault, _ phrases: any Phrases
  ) -> CommandFailure {
    for problem in gathering.problems { Console.warn(problem.message(phrases)) }
    return CommandFailure("\(fault.message(phrases)) \(phrases.gatherAgain)", fault.status)
  }
}
