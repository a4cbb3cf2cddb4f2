import ArgumentParser
import Text

@main
struct Laik: ParsableCommand {
  static let version = "0.1.0"

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "laik", abstract: Help.phrases.helpLaik, version: version,
      subcommands: [
        OpenCommand.self, DemoCommand.self, VisitCommand.self, ScoreCommand.self,
        ReportCommand.self, SealCommand.self, ReceiptCommand.self, VerifyCommand.self,
        CheckCommand.self,
      ],
      defaultSubcommand: OpenCommand.self)
  }
}
