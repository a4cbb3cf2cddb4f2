import ArgumentParser
import Text

struct OpenCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "open", abstract: Help.phrases.helpOpen)
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(Help.phrases.helpFolder, valueName: "folder"))
  var folder: String?

  func run() throws {
    let workplace = common.workplace()
    let path = folder ?? workplace.folder
    switch PathKind(of: path) {
    case .folder: try Program(workplace, folder: path).run()
    case .other: try Program(workplace, log: path).run()
    case .missing:
      // A single word that is no folder is a mistyped command sooner than a new assessment.
      if folder != nil, !path.contains("/") {
        throw CommandFailure(workplace.phrases.noSuchCommand(path), .noInput)
      }
      try Program(workplace, folder: path).run()
    }
  }
}
