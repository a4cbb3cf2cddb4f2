import Assessment

/// What a typed line means for the item that is being asked.
///
/// Where a text is asked, a line of several words is the text; a full stop before it makes it a command.
enum PlainCommand: Equatable {
  case answer(Answer)
  case value(PlainReading)
  case reasons
  case reason(String)
  case flag(String?)
  case note(String?)
  case previousNote(String?)
  case confidentialNote(String?)
  case evidence(String)
  case undo
  case next
  case goTo(String)
  case list
  case help
  case seal(String?)
  case quit

  init(_ line: String, answering item: Item?) {
    let isCommand = line.trimmed.first == "."
    let trimmed = isCommand ? String(line.trimmed.dropFirst()) : line.trimmed
    let split = trimmed.split(separator: " ", maxSplits: 1)
    let word = split.first.map(String.init) ?? ""
    let rest = split.count > 1 ? String(split[1]).trimmed : nil
    let isText = item?.answer == .text && rest != nil && word != ":" && !isCommand
    self = (isText ? nil : Self.named(word, rest)) ?? Self.value(trimmed, of: item)
  }

  private static func named(_ word: String, _ rest: String?) -> PlainCommand? {
    switch (word, rest) {
    case ("y", nil): .answer(.tick(.met))
    case ("s", nil): .answer(.tick(.partial))
    case ("t", nil): .answer(.tick(.unmet))
    case ("b", nil): .reasons
    case ("b", let choice?): .reason(choice)
    case ("p", let text): .flag(text)
    case ("c", let text): .note(text)
    case ("cc", let text): .previousNote(text)
    case ("r", let text): .confidentialNote(text)
    case ("e", let path?): .evidence(path)
    case ("u", nil): .undo
    case ("n", nil): .next
    case (":", let id?): .goTo(id)
    case ("l", nil): .list
    case ("?", nil), ("", nil): .help
    case ("S", let witness): .seal(witness)
    case ("q", nil): .quit
    default: nil
    }
  }

  /// A value typed as it is, or after `=` when it could be taken for a command.
  private static func value(_ line: String, of item: Item?) -> PlainCommand {
    if line.first == ":" { return .goTo(String(line.dropFirst()).trimmed) }
    if let digits = line.first == "b" ? line.dropFirst() : nil, Int(digits) != nil {
      return .reason(String(digits))
    }
    guard let item else { return .help }
    let text = line.first == "=" ? String(line.dropFirst()).trimmed : line
    return .value(PlainReading(text, for: item))
  }
}
