internal import Assessment
internal import Text

extension FormFault {
  /// What is wrong and what to write instead.
  func words(for item: Item, _ phrases: any Phrases) -> String {
    switch cause {
    case .missing: phrases.missingField
    case .number(let fault): fault.words(phrases)
    case .ambiguous(let typed, let decimal, let thousands):
      phrases.either(typed, phrases.decimal(decimal.text), phrases.decimal(thousands.text))
    case .notWhole: phrases.numberNotWhole
    case .day(let fault): fault.words(phrases)
    case .tooLong(let bytes): phrases.textTooLong(bytes: bytes)
    case .refused(let problem): problem.words(for: item, phrases)
    case .identity(let trace): trace.question(phrases)
    }
  }
}

extension NumberReading.Fault {
  fileprivate func words(_ phrases: any Phrases) -> String {
    switch self {
    case .unfinished: phrases.numberUnfinished
    case .unexpected(let character): phrases.unexpectedInNumber(Harmless.line(String(character)))
    case .badGroups: phrases.numberBadGroups
    case .tooManyDigits: phrases.numberTooLong
    case .tooManyDecimals: phrases.numberTooManyDecimals
    }
  }
}

extension DateReading.Fault {
  func words(_ phrases: any Phrases) -> String {
    switch self {
    case .unfinished: phrases.dateUnfinished
    case .unexpected(let character): phrases.unexpectedInDate(Harmless.line(String(character)))
    case .shortYear: phrases.dateShortYear
    case .impossible: phrases.dateImpossible
    }
  }
}
