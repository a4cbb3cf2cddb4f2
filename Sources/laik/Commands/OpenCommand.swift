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
    try Program(workplace, folder: folder ?? workplace.folder).run()
  }
}
