import ArgumentParser
import Text

/// The options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp(Help.phrases.helpLanguage, valueName: "id|en"))
  var lang: String?

  @Option(name: .long, help: ArgumentHelp(Help.phrases.helpChecklists, valueName: "folder"))
  var checklists: String?

  func validate() throws {
    if let lang, Language(rawValue: lang) == nil {
      throw ValidationError(Help.phrases.unknownLanguage(lang))
    }
  }

  /// Where the command works; what is wrong with the settings is told at once.
  func workplace() -> Workplace {
    let workplace = Workplace(language: lang.flatMap(Language.init), checklists: checklists)
    for warning in workplace.warnings { Console.warn(warning) }
    return workplace
  }
}
