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
  fileprivate func words(_ phrases: any Phrases) -> String {
    switch self {
    case .unfinished: phrases.dateUnfinished
    case .unexpected(let character): phrases.unexpectedInDate(Harmless.line(String(character)))
    case .shortYear: phrases.dateShortYear
    case .impossible: phrases.dateImpossible
    }
  }
}

extension AnswerProblem {
  /// Why an item does not take an answer, with its limits.
  func words(for item: Item, _ phrases: any Phrases) -> String {
    switch self {
    case .tooSmall(let min): limit(phrases.atLeast, min, item, phrases)
    case .tooLarge(let max): limit(phrases.atMost, max, item, phrases)
    case .negative: phrases.answerNegative
    case .wholeNotPositive: phrases.wholeNotPositive
    case .nothingExamined: phrases.nothingExamined
    case .foundAboveExamined: phrases.foundAboveExamined
    case .examinedAbove(let most): phrases.examinedAbove(most)
    case .emptyText: phrases.answerEmpty
    case .floorAboveValue: phrases.floorAboveValue
    case .notApplicableNotOffered: phrases.notApplicableNotOffered
    case .anotherKind, .partialNotOffered, .unknownLevel, .unknownOption, .repeatedOption,
      .unknownReason:
      phrases.answerNotTaken
    }
  }

  private func limit(
    _ words: (String) -> String, _ value: ExactDecimal, _ item: Item, _ phrases: any Phrases
  ) -> String {
    phrases.outsideLimit(words(phrases.decimal(value.text) + item.unit(phrases)))
  }
}
