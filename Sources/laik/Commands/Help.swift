import ArgumentParser
import Text

/// The language of `--help`, which is printed before any option is parsed.
enum Help {
  static let phrases = language(of: CommandLine.arguments).phrases

  private static func language(of arguments: [String]) -> Language {
    for (argument, next) in zip(arguments, arguments.dropFirst() + [""]) {
      let value =
        argument == "--lang"
        ? next : argument.hasPrefix("--lang=") ? String(argument.dropFirst(7)) : nil
      if let value, let language = Language(rawValue: value) { return language }
    }
    return .indonesian
  }
}
