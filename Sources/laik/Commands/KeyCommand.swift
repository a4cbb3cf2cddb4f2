import ArgumentParser
import Storage
import Text

struct KeyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "key", abstract: Help.phrases.helpKey,
      subcommands: [New.self, Show.self])
  }

  /// Whose key it is.
  struct Owner: ParsableArguments {
    @Option(help: ArgumentHelp(Help.phrases.helpAssessor, valueName: "text"))
    var assessor: String?
    @Option(help: ArgumentHelp(Help.phrases.helpInstitution, valueName: "text"))
    var institution: String?

    /// By the options, else by the settings; nil when neither says both names.
    func principal(_ settings: Settings) -> String? {
      guard let assessor = assessor ?? settings.assessor,
        let institution = institution ?? settings.institution
      else { return nil }
      return Principal.of(assessor: assessor, institution: institution)
    }
  }

  struct New: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "new", abstract: Help.phrases.helpKeyNew)
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var owner: Owner
    @Flag(help: ArgumentHelp(Help.phrases.helpNoPassphrase)) var noPassphrase = false

    func run() throws {
      let workplace = common.workplace()
      let phrases = workplace.phrases
      guard let principal = owner.principal(workplace.settings) else {
        throw ValidationError(phrases.missingOptions(["--assessor", "--institution"]))
      }
      guard noPassphrase || workplace.surroundings.isInputTerminal else {
        throw CommandFailure(phrases.keyNeedsTerminal, .noInput)
      }
      let path = workplace.surroundings.keyPath
      let key: KeyFile
      do throws(KeygenFault) {
        key = try Keygen.makeKey(at: path, comment: principal, hasPassphrase: !noPassphrase)
      } catch {
        throw CommandFailure(error.message(phrases), error.status)
      }
      Console.warn(phrases.keyMade(path))
      Console.warn(phrases.keyToLead)
      key.introduce(as: principal)
    }
  }

  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "show", abstract: Help.phrases.helpKeyShow)
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var owner: Owner

    func run() throws {
      let workplace = common.workplace()
      let phrases = workplace.phrases
      let key: KeyFile?
      do throws(KeygenFault) {
        key = try Keygen.read(at: workplace.surroundings.keyPath)
      } catch {
        throw CommandFailure(error.message(phrases), error.status)
      }
      guard let key else { throw CommandFailure(phrases.keyNotMadeYet, .noInput) }
      key.introduce(as: owner.principal(workplace.settings) ?? key.comment)
    }
  }
}

extension KeyFile {
  /// What the lead puts into `allowed_signers`, with the fingerprint as a comment before it.
  fileprivate func introduce(as principal: String) {
    Console.say("# \(key.fingerprint)")
    Console.say("\(principal) namespaces=\"\(SSHSignature.namespace)\" \(key.line)")
  }
}
