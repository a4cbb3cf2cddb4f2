import ArgumentParser
import Assessment
import Storage
import Text

struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "check", abstract: Help.phrases.helpCheck)
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(Help.phrases.helpCheckPaths, valueName: "path"))
  var paths: [String] = []

  func run() throws {
    let workplace = common.workplace()
    let roots = paths.isEmpty ? [workplace.catalogue?.root].compactMap(\.self) : paths
    guard !roots.isEmpty else { throw CommandFailure(workplace.phrases.noChecklists, .noInput) }
    let found = Inspection.check(paths: roots)
    for diagnostic in found.diagnostics { Console.say(diagnostic.line(in: workplace.phrases)) }
    Console.say(summary(of: found, workplace))
    if !found.missing.isEmpty { throw ExitStatus.noInput.code }
    if found.diagnostics.hasErrors { throw ExitStatus.negativeFinding.code }
  }

  private func summary(of found: Inspection, _ workplace: Workplace) -> String {
    let lists = found.folders.flatMap(\.checklists)
    return workplace.phrases.checked(
      instruments: found.folders.count { $0.instrument != nil }, checklists: lists.count,
      items: lists.reduce(0) { $0 + $1.items.count },
      errors: found.diagnostics.count { $0.severity == .error },
      warnings: found.diagnostics.count { $0.severity == .warning })
  }
}
