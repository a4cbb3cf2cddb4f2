import ArgumentParser
import Glibc
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

  /// A file that may not grow is a fault of the write, to be told; it is no reason to die.
  static func main() {
    signal(SIGXFSZ, SIG_IGN)
    main(nil)
  }
}
