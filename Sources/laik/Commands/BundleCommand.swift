import ArgumentParser
import Storage
import Text

struct BundleCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "bundle", abstract: Help.phrases.helpBundle)
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(Help.phrases.helpFolder, valueName: "folder"))
  var folder: String?
  @Option(name: .customLong("to"), help: ArgumentHelp(Help.phrases.helpRecipient, valueName: "key"))
  var recipient: String
  @Option(help: ArgumentHelp(Help.phrases.helpBundleOutput, valueName: "file")) var output: String

  func run() throws {
    let workplace = common.workplace()
    let phrases = workplace.phrases
    let path = folder ?? workplace.folder
    guard PathKind(of: path) == .folder else {
      throw CommandFailure(phrases.pathMissing(path), .noInput)
    }
    try workplace.requireOutside(output, of: AssessmentFolder(path: path))
    let file = try staged(phrases)
    try write(path, to: file.path, phrases)
    try place(file, phrases)
    workplace.warnUnlessPrivate(output)
    Console.say(phrases.bundleMade(output, for: recipient))
  }

  private func staged(_ phrases: any Phrases) throws(CommandFailure) -> StagedFile {
    do throws(FolderFault) {
      return try StagedFile(for: output)
    } catch {
      throw CommandFailure(error.message(phrases), error.status)
    }
  }

  private func place(
    _ file: borrowing StagedFile, _ phrases: any Phrases
  ) throws(CommandFailure) {
    do throws(FolderFault) {
      try file.place()
    } catch {
      throw CommandFailure(error.message(phrases), error.status)
    }
  }

  private func write(
    _ folder: String, to path: String, _ phrases: any Phrases
  ) throws(CommandFailure) {
    let lock = encryption
    guard let outcome = Pipeline.run(packing(folder), lock, output: path) else {
      throw CommandFailure(phrases.bundleFailed(lock[0], status: -1), .ioFailed)
    }
    guard let locked = outcome.second else {
      throw CommandFailure(phrases.programMissing(lock[0]), .noInput)
    }
    guard let packed = outcome.first else {
      throw CommandFailure(phrases.programMissing("tar"), .noInput)
    }
    if locked == 0, packed == 0 { return }
    Harmless.lines(outcome.messages).forEach(Console.warn)
    if locked != 0, lock[0] == "gpg" { Console.warn(phrases.recipientMustBeTrusted) }
    let (name, status) = locked == 0 ? ("tar", packed) : (lock[0], locked)
    throw CommandFailure(phrases.bundleFailed(name, status: Int(status)), .ioFailed)
  }

  /// All but drafts, and what is still being written.
  private func packing(_ folder: String) -> [String] {
    ["tar", "-c", "-f", "-", "--exclude=./drafts", "--exclude=*.part", "-C", folder, "."]
  }

  /// `gpg` takes only keys that it knows and trusts; nothing here says otherwise.
  private var encryption: [String] {
    recipient.hasPrefix("age1") || recipient.hasPrefix("ssh-")
      ? ["age", "-r", recipient]
      : ["gpg", "--batch", "--no-tty", "--quiet", "--encrypt", "--recipient", recipient]
  }
}
