internal import Assessment
internal import Text

/// What an answer that was typed or chosen is for.
enum AnswerUse: Equatable, Sendable {
  /// The log of the open visit.
  case record
  /// The lead's decision, which takes a reason besides.
  case decide(Decision.Subject)

  /// The answer that there is already; of a provisional figure that is decided, its final one is asked.
  func answer(to item: Item, _ model: Model) -> Answer? {
    switch self {
    case .record: return model.worksheet?.visit.record(of: item.id).answer
    case .decide(let subject):
      guard let finding = model.reviewed?.finding(of: subject)?.finding else { return nil }
      let known =
        finding.decision?.value.value ?? finding.sayings.lazy.compactMap(\.given).first?.answer
      guard case .index(var figure) = known else { return known }
      figure.state = .final
      return .index(figure)
    }
  }

  /// What the last Enter does.
  func endHint(_ phrases: any Phrases) -> String {
    self == .record ? phrases.recordHint : phrases.continueHint
  }

  /// The entry itself, or the way to its reason.
  func effect(of answer: Answer, to item: Item, _ model: Model) -> Effect {
    switch (self, answer) {
    case (.record, _):
      self.answer(to: item, model) == answer
        ? .back : .perform(.record(.answer(item: item.id, answer)))
    case (.decide(.indicator(let id)), .number(let points)):
      .replace(.settle(.decision(.indicator(id), .points(points))))
    case (.decide(let subject), _): .replace(.settle(.decision(subject, answer)))
    }
  }
}
