internal import Assessment
internal import Text

extension AnswerProblem {
  /// Why an item does not take an answer, with its limits or with the keys that answer it.
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
    case .partialNotOffered: phrases.partialNotOffered
    case .notApplicableNotOffered: phrases.notApplicableNotOffered
    case .anotherKind: phrases.answeredWith(item)
    case .unknownLevel, .unknownOption, .repeatedOption, .unknownReason: phrases.answerNotTaken
    }
  }

  private func limit(
    _ words: (String) -> String, _ value: ExactDecimal, _ item: Item, _ phrases: any Phrases
  ) -> String {
    phrases.outsideLimit(words(phrases.decimal(value.text) + item.unit(phrases)))
  }
}
