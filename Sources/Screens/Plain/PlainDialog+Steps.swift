import Assessment
import Text

/// What each command comes to for the item that is being asked.
extension PlainDialog {
  func answerStep(_ answer: Answer) -> PlainStep {
    guard let item else { return nothingAsked }
    if let problem = item.problem(with: answer) {
      return .say([refusal(problem, of: item)])
    }
    return .record(.answer(item: item.id, answer))
  }

  /// Why a line is no answer; there are no keys to name here, as on a screen.
  func refusal(_ problem: AnswerProblem, of item: Item) -> String {
    switch problem {
    case .partialNotOffered: phrases.partialNotOffered
    case .anotherKind: phrases.plainUnreadable
    default: problem.words(for: item, phrases)
    }
  }

  func value(_ reading: PlainReading) -> PlainStep {
    switch reading {
    case .answer(let answer): answerStep(answer)
    case .ambiguous(let decimal, let thousands):
      .say([phrases.plainAmbiguous(phrases.decimal(decimal.text), thousands.text)])
    case .unreadable: .say([phrases.plainUnreadable])
    }
  }

  mutating func listReasons() -> PlainStep {
    guard let item else { return nothingAsked }
    guard !item.notApplicable.isEmpty else {
      return answerStep(.notApplicable(reason: "", text: nil))
    }
    asking = .reason
    let texts = item.notApplicable.map {
      worksheet.instrument.reason($0)?.text[phrases.language] ?? $0
    }
    return .say(texts.enumerated().map { "  \($0.offset + 1) \($0.element)" })
  }

  func reason(_ choice: String) -> PlainStep {
    guard let item else { return nothingAsked }
    let reasons = item.notApplicable
    guard !reasons.isEmpty else { return answerStep(.notApplicable(reason: "", text: nil)) }
    let words = choice.split(separator: " ", maxSplits: 1)
    guard let digit = words.first.flatMap({ Int($0) }), reasons.indices.contains(digit - 1) else {
      return .say([phrases.plainNoSuchReason(reasons.count)])
    }
    let text = words.count > 1 ? String(words[1]) : nil
    return answerStep(.notApplicable(reason: reasons[digit - 1], text: text))
  }

  mutating func note(
    _ text: String?, on id: String?, isConfidential: Bool = false
  ) -> PlainStep {
    guard let id else { return nothingAsked }
    if let text { return record(text, on: id, isConfidential) }
    asking = .note(item: id, lines: [], isConfidential: isConfidential)
    return .say([])
  }

  /// The next line of the note that is being written; a full stop alone ends it.
  mutating func takeNote(_ line: String) -> PlainStep {
    guard case .note(let id, let lines, let isConfidential) = asking else { return nothingAsked }
    guard line == "." else {
      asking = .note(item: id, lines: lines + [line], isConfidential: isConfidential)
      return .say([])
    }
    asking = .answer
    return lines.isEmpty
      ? .say([]) : record(lines.joined(separator: "\n"), on: id, isConfidential)
  }

  private func record(_ text: String, on id: String, _ isConfidential: Bool) -> PlainStep {
    isConfidential
      ? .recordConfidential(item: id, text: text) : .record(.note(item: id, .text(text)))
  }

  /// A text that begins with S must not end the visit while there is something to do.
  mutating func seal(_ witness: String?) -> PlainStep {
    guard worksheet.nextToDo(after: nil) != nil else { return .seal(witness: witness) }
    asking = .sealing(witness: witness)
    return .say([])
  }

  func undo() -> PlainStep {
    let last = worksheet.visit.entries.last { $0.n >= start && worksheet.visit.isLive($0.n) }
    return last.map { .record(.retract(entry: $0.n)) } ?? .say([phrases.plainNothingToUndo])
  }

  func retractedItem(_ entry: Entry) -> String? {
    guard case .retract(let n) = entry.event else { return nil }
    return worksheet.visit.entries.first { $0.n == n }?.event.item
  }

  mutating func move(to item: Item?) -> PlainStep {
    current = item?.id
    return .say([])
  }

  mutating func goTo(_ id: String) -> PlainStep {
    guard let found = worksheet.item(id) else { return .say([phrases.plainNoSuchItem(id)]) }
    if case .settled(_, let parent) = worksheet.standing(of: found) {
      return .say([phrases.plainSettled(id, by: parent)])
    }
    return move(to: found)
  }
}
