import ArgumentParser
import Screens
import Text

struct ReviewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "review", abstract: Help.phrases.helpReview)
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(Help.phrases.helpFolder, valueName: "folder"))
  var folder: String?

  func run() throws {
    let workplace = common.workplace()
    let path = folder ?? workplace.folder
    guard PathKind(of: path) == .folder else {
      throw CommandFailure(workplace.phrases.pathMissing(path), .noInput)
    }
    try Program(workplace, folder: path, start: .openReview(assessment: 0)).run()
  }
}
