/// The words after the program's name, in the order in which they can be parsed.
enum CommandWords {
  /// Puts the common options behind the command where they stand before it; help needs no option.
  static func ordered(_ words: [String]) -> [String] {
    var rest = words[...]
    var options: [String] = []
    while let word = rest.first, isCommonOption(word) {
      let count = word.contains("=") ? 1 : 2
      options += rest.prefix(count)
      rest = rest.dropFirst(count)
    }
    guard let first = rest.first else { return words }
    return ["-h", "--help"].contains(first) ? [first] : [first] + options + rest.dropFirst()
  }

  private static func isCommonOption(_ word: String) -> Bool {
    ["--lang", "--checklists"].contains { word == $0 || word.hasPrefix($0 + "=") }
  }
}
