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
        OpenCommand.self, DemoCommand.self, VisitCommand.self, GatherCommand.self,
        ReviewCommand.self,
        ScoreCommand.self, ReportCommand.self, SealCommand.self, ReceiptCommand.self,
        KeyCommand.self, VerifyCommand.self, RedactCommand.self, BundleCommand.self,
        CheckCommand.self,
      ],
      defaultSubcommand: OpenCommand.self)
  }

  /// Runs the command that was typed; nothing of a failure reaches the terminal raw.
  static func main() {
    // A limit on the size of files is then a fault of writing, told like a full disk.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try parseAsRoot(
        CommandWords.ordered(Array(CommandLine.arguments.dropFirst())))
      try command.run()
    } catch let failure as CommandFailure {
      Console.warn(failure.line)
      Glibc.exit(failure.status.rawValue)
    } catch {
      leave(with: error)
    }
  }

  /// Help and version are data; a wrong option or argument is quoted as it was typed.
  private static func leave(with error: any Error) -> Never {
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    if code.isSuccess { Harmless.lines(message).forEach(Console.say) }
    if !code.isSuccess, !message.isEmpty { Harmless.lines(message).forEach(Console.warn) }
    Glibc.exit(code.rawValue)
  }
}
