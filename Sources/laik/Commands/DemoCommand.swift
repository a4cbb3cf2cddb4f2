import ArgumentParser
import Storage
import Text

struct DemoCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "demo", abstract: Help.phrases.helpDemo)
  }

  @OptionGroup var common: CommonOptions

  func run() throws {
    let workplace = common.workplace()
    Console.warn(workplace.phrases.demoBegins)
    let folder = try Demo(workplace).make()
    Console.warn(workplace.phrases.demoFolder(folder.path))
    try Program(workplace, folder: folder.path).run()
  }
}
