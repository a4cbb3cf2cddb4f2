import ArgumentParser
import Assessment
import Reports
import Storage
import Text

struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "check", abstract: Help.phrases.helpCheck)
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(Help.phrases.helpCheckPaths, valueName: "path"))
  var paths: [String] = []

  @Option(help: ArgumentHelp(Help.phrases.helpExplain, valueName: "item")) var explain: String?
  @Flag(help: ArgumentHelp(Help.phrases.helpSummary)) var summary = false
  @Flag(help: ArgumentHelp(Help.phrases.helpBook)) var book = false

  func validate() throws {
    if [explain != nil, summary, book].count(where: \.self) > 1 {
      throw ValidationError(
        Help.phrases.onlyOneOf(options: ["--explain", "--summary", "--book"]))
    }
  }

  func run() throws {
    let workplace = common.workplace()
    let roots = paths.isEmpty ? [workplace.catalogue?.root].compactMap(\.self) : paths
    guard !roots.isEmpty else { throw CommandFailure(workplace.phrases.noChecklists, .noInput) }
    let found = Inspection.check(paths: roots, catalogue: workplace.catalogue)
    let isData = explain != nil || summary || book
    for diagnostic in found.diagnostics {
      let line = diagnostic.line(in: workplace.phrases)
      if isData { Console.warn(line) } else { Console.say(line) }
    }
    if isData {
      let report = AuthorReport(found, phrases: workplace.phrases)
      try Console.write(text(of: report), workplace.phrases)
    } else {
      Console.say(counts(of: found, workplace))
    }
    if !found.missing.isEmpty { throw ExitStatus.noInput.code }
    if found.diagnostics.hasErrors { throw ExitStatus.negativeFinding.code }
  }

  private func text(of report: AuthorReport) throws -> String {
    if let explain { return try report.explanation(of: explain) }
    return book ? report.book : report.summary
  }

  private func counts(of found: Inspection, _ workplace: Workplace) -> String {
    let lists = found.folders.flatMap(\.checklists)
    return workplace.phrases.checked(
      instruments: found.folders.count { $0.instrument != nil }, checklists: lists.count,
      items: lists.reduce(0) { $0 + $1.items.count },
      errors: found.diagnostics.count { $0.severity == .error },
      warnings: found.diagnostics.count { $0.severity == .warning })
  }
}
