public import Assessment
import Reports
public import Text

/// A visit asked item by item in lines of text: for screen readers, pipes and slow links.
///
/// The dialog holds only what it is asking; whoever runs it performs each step with the log, and
/// says back what is durably recorded.
public struct PlainDialog {
  public private(set) var worksheet: Worksheet
  let phrases: any Phrases
  /// The item that is being asked; nil when none is left to do.
  private(set) var current: String?
  private(set) var previous: String?
  private var asking = Asking.answer
  /// Entries from this one on were made since the dialog began; only these can be taken back.
  private let start: Int

  private enum Asking: Equatable {
    case answer
    case reason
    case note(item: String, lines: [String])
    /// Whether to seal although items are open.
    case sealing(witness: String?)
  }

  public init(_ worksheet: Worksheet, phrases: any Phrases) {
    self.worksheet = worksheet
    self.phrases = phrases
    start = worksheet.visit.entries.count
    current = worksheet.nextToDo(after: nil)?.id
  }

  /// What is shown before the next line is read.
  public var prompt: String {
    switch asking {
    case .reason: phrases.plainReasonPrompt
    case .note: phrases.plainNotePrompt
    case .sealing: phrases.sealAnyway(open: worksheet.items.count(where: worksheet.isToDo)) + " "
    case .answer: item.map(question) ?? phrases.plainDonePrompt
    }
  }

  var item: Item? {
    current.flatMap(worksheet.item)
  }

  /// Takes one line; what comes back is to be done before the next prompt is shown.
  public mutating func take(_ line: String) -> PlainStep {
    switch asking {
    case .note(let item, let lines): return takeNote(line, of: item, after: lines)
    case .reason:
      asking = .answer
      return reason(line)
    case .sealing(let witness):
      asking = .answer
      let isSure = line.trimmed.isEmpty
      return isSure ? .seal(witness: witness) : command(PlainCommand(line, answering: item))
    case .answer: return command(PlainCommand(line, answering: item))
    }
  }

  /// The input is over; of a note that was being written, what there is of it is to be recorded.
  public mutating func end() -> PlainStep {
    guard case .note(let item, let lines) = asking else { return .leave }
    return takeNote(".", of: item, after: lines)
  }

  /// Goes on after an entry is durably in the log; returns the acknowledgement.
  public mutating func recorded(_ entry: Entry) -> String {
    worksheet.apply(entry)
    if case .retract = entry.event {
      current = retractedItem(entry) ?? current
      return phrases.plainRetracted(entry.n)
    }
    let text = acknowledgement(of: entry)
    if entry.event.movesOn, entry.event.item == current {
      previous = current
      current = worksheet.nextToDo(after: current)?.id
    }
    return text
  }

  private mutating func command(_ command: PlainCommand) -> PlainStep {
    switch command {
    case .answer(let answer): answerStep(answer)
    case .value(let reading): value(reading)
    case .reasons: listReasons()
    case .reason(let choice): reason(choice)
    case .flag(let text): item.map { .record(.flag(item: $0.id, text: text)) } ?? nothingAsked
    case .note(let text): note(text, on: current)
    case .previousNote(let text): note(text, on: previous)
    case .evidence(let path): item.map { .attach(item: $0.id, path: path) } ?? nothingAsked
    case .undo: undo()
    case .next: move(to: worksheet.nextToDo(after: current))
    case .goTo(let id): goTo(id)
    case .list: .say(overview)
    case .help: .say(help)
    case .seal(let witness): seal(witness)
    case .quit: .leave
    }
  }

  private var nothingAsked: PlainStep {
    .say([phrases.plainNothingAsked])
  }
}

/// What is to be done after a line.
public enum PlainStep: Equatable {
  case say([String])
  case record(Event)
  case attach(item: String, path: String)
  case seal(witness: String?)
  case leave
}

extension PlainDialog {
  private func answerStep(_ answer: Answer) -> PlainStep {
    guard let item else { return nothingAsked }
    if let problem = item.problem(with: answer) {
      return .say([refusal(problem, of: item)])
    }
    return .record(.answer(item: item.id, answer))
  }

  /// Why a line is no answer; there are no keys to name here, as on a screen.
  private func refusal(_ problem: AnswerProblem, of item: Item) -> String {
    problem == .anotherKind ? phrases.plainUnreadable : problem.words(for: item, phrases)
  }

  private func value(_ reading: PlainReading) -> PlainStep {
    switch reading {
    case .answer(let answer): answerStep(answer)
    case .ambiguous(let decimal, let thousands):
      .say([phrases.plainAmbiguous(phrases.decimal(decimal.text), thousands.text)])
    case .unreadable: .say([phrases.plainUnreadable])
    }
  }

  private mutating func listReasons() -> PlainStep {
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

  private func reason(_ choice: String) -> PlainStep {
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

  private mutating func note(_ text: String?, on id: String?) -> PlainStep {
    guard let id else { return nothingAsked }
    if let text { return .record(.note(item: id, .text(text))) }
    asking = .note(item: id, lines: [])
    return .say([])
  }

  private mutating func takeNote(_ line: String, of id: String, after lines: [String]) -> PlainStep
  {
    guard line == "." else {
      asking = .note(item: id, lines: lines + [line])
      return .say([])
    }
    asking = .answer
    return lines.isEmpty
      ? .say([]) : .record(.note(item: id, .text(lines.joined(separator: "\n"))))
  }

  /// A text that begins with S must not end the visit while there is something to do.
  private mutating func seal(_ witness: String?) -> PlainStep {
    guard worksheet.nextToDo(after: nil) != nil else { return .seal(witness: witness) }
    asking = .sealing(witness: witness)
    return .say([])
  }

  private func undo() -> PlainStep {
    let last = worksheet.visit.entries.last { $0.n >= start && worksheet.visit.isLive($0.n) }
    return last.map { .record(.retract(entry: $0.n)) } ?? .say([phrases.plainNothingToUndo])
  }

  private func retractedItem(_ entry: Entry) -> String? {
    guard case .retract(let n) = entry.event else { return nil }
    return worksheet.visit.entries.first { $0.n == n }?.event.item
  }

  private mutating func move(to item: Item?) -> PlainStep {
    current = item?.id
    return .say([])
  }

  private mutating func goTo(_ id: String) -> PlainStep {
    guard let found = worksheet.item(id) else { return .say([phrases.plainNoSuchItem(id)]) }
    if case .settled(_, let parent) = worksheet.standing(of: found) {
      return .say([phrases.plainSettled(id, by: parent)])
    }
    return move(to: found)
  }
}

extension Event {
  fileprivate var movesOn: Bool {
    switch self {
    case .answer, .flag: true
    default: false
    }
  }
}
