/// Why an answer cannot be taken for an item.
public enum AnswerProblem: Equatable, Sendable {
  case anotherKind
  case partialNotOffered
  case unknownLevel(String)
  case tooSmall(min: ExactDecimal)
  case tooLarge(max: ExactDecimal)
  case negative
  case wholeNotPositive
  case unknownOption(String)
  case repeatedOption(String)
  case nothingExamined
  case foundAboveExamined
  case examinedAbove(Int)
  case emptyText
  case floorAboveValue
  case notApplicableNotOffered
  case unknownReason(String)
}

extension Item {
  /// What is wrong with an answer; nil when it can be recorded.
  ///
  /// Every item that is judged also takes "there is none", a tick of unmet.
  public func problem(with given: Answer) -> AnswerProblem? {
    switch (answer, given) {
    case (_, .notApplicable(let reason, _)): problem(withReason: reason)
    case (.tick(let partial), .tick(let tick)):
      tick == .partial && !partial ? .partialNotOffered : nil
    case (_, .tick(.unmet)): isRecordedOnly ? .anotherKind : nil
    case (.grade(let levels), .grade(let key)):
      levels.contains { $0.key == key } ? nil : .unknownLevel(key)
    case (.number(let rule), .number(let value)): rule.problem(with: value)
    case (.ratio, .ratio(let part, let whole)): Self.problem(withPart: part, of: whole)
    case (.count(let options, _), .count(let found)): Self.problem(with: found, of: options)
    case (.sample(let most, _), .sample(let found, let examined)):
      Self.problem(withFound: found, of: examined, atMost: most)
    case (.date, .date): nil
    case (.text, .text(let text)): text.allSatisfy(\.isWhitespace) ? .emptyText : nil
    case (.index(let min, let max, _), .index(let figure)):
      Self.problem(with: figure, min: min, max: max)
    default: .anotherKind
    }
  }

  private func problem(withReason reason: String) -> AnswerProblem? {
    if notApplicable.isEmpty { return .notApplicableNotOffered }
    return notApplicable.contains(reason) ? nil : .unknownReason(reason)
  }

  private static func problem(
    withPart part: ExactDecimal, of whole: ExactDecimal
  ) -> AnswerProblem? {
    if part < ExactDecimal(0) { return .negative }
    return whole > ExactDecimal(0) ? nil : .wholeNotPositive
  }

  private static func problem(with found: [String], of options: [CountOption]) -> AnswerProblem? {
    var seen: Set<String> = []
    for id in found {
      guard options.contains(where: { $0.id == id }) else { return .unknownOption(id) }
      guard seen.insert(id).inserted else { return .repeatedOption(id) }
    }
    return nil
  }

  private static func problem(
    withFound found: Int, of examined: Int, atMost most: Int
  ) -> AnswerProblem? {
    if examined < 1 { return .nothingExamined }
    if examined > most { return .examinedAbove(most) }
    if found < 0 { return .negative }
    return found > examined ? .foundAboveExamined : nil
  }

  private static func problem(
    with figure: IndexFigure, min: ExactDecimal, max: ExactDecimal
  ) -> AnswerProblem? {
    if figure.value < min { return .tooSmall(min: min) }
    if figure.value > max { return .tooLarge(max: max) }
    guard let floor = figure.floor else { return nil }
    if floor < min { return .tooSmall(min: min) }
    return floor > figure.value ? .floorAboveValue : nil
  }
}

extension NumberRule {
  fileprivate func problem(with value: ExactDecimal) -> AnswerProblem? {
    if let min, value < min { return .tooSmall(min: min) }
    if let max, value > max { return .tooLarge(max: max) }
    return nil
  }
}
