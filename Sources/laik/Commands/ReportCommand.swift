public import ArgumentParser
import Assessment
public import Reports
import Storage
import Text

struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "report", abstract: Help.phrases.helpReport)
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(Help.phrases.helpPaths, valueName: "path")) var paths: [String]
  @Option(help: ArgumentHelp(Help.phrases.helpReportFormat)) var format = ReportFormat.text
  @Option(name: .customLong("for"), help: ArgumentHelp(Help.phrases.helpAudience))
  var audience = Audience.all
  @Option(help: ArgumentHelp(Help.phrases.helpOnlyRegion, valueName: "text"))
  var region: String?
  @Option(help: ArgumentHelp(Help.phrases.helpOnlyPeriod, valueName: "text"))
  var period: String?
  @Flag(help: ArgumentHelp(Help.phrases.helpConfidential)) var confidential = false
  @Option(help: ArgumentHelp(Help.phrases.helpOutput, valueName: "file")) var output: String?

  func validate() throws {
    if confidential, audience == .city {
      throw ValidationError(Help.phrases.onlyOneOf(options: ["--confidential", "--for city"]))
    }
  }

  func run() throws {
    let workplace = common.workplace()
    let text = try text(of: ReportSource(paths, workplace), workplace)
    guard let output else { return try Console.write(text, workplace.phrases) }
    do throws(FolderFault) {
      try TextFile.replace(output, with: text)
    } catch {
      throw CommandFailure(error.message(workplace.phrases), error.status)
    }
    workplace.warnUnlessPrivate(output)
  }

  private func text(of source: ReportSource, _ workplace: Workplace) throws -> String {
    let variant = ReportVariant(workplace.phrases.language, format, for: audience)
    switch source {
    case .visit(let path):
      if let option = foreign { throw ValidationError(workplace.phrases.notOfAVisit(option)) }
      return try WrittenReport.visit(path, variant, workplace, isConfidential: confidential)
    case .assessments(let scores):
      if confidential { throw ValidationError(workplace.phrases.confidentialNeedsVisit) }
      let selection = Selection(region: region, period: period)
      return WrittenReport.assessments(scores.filter(selection.matches), variant)
    }
  }

  /// An option that a visit report does not have.
  private var foreign: String? {
    if !format.isPage { return "--format \(format)" }
    if audience != .all { return "--for \(audience)" }
    return region.map { _ in "--region" } ?? period.map { _ in "--period" }
  }
}

extension ReportFormat: ExpressibleByArgument {}
extension Audience: ExpressibleByArgument {}
