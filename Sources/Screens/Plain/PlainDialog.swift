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
  var current: String?
  private(set) var previous: String?
  var asking = Asking.answer
  /// Entries from this one on were made since the dialog began; only these can be taken back.
  let start: Int

  enum Asking: Equatable {
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
    let wasAsked = entry.event.item.map(worksheet.visit.isAsked) ?? false
    worksheet.apply(entry)
    if case .retract = entry.event {
      current = retractedItem(entry) ?? current
      return phrases.plainRetracted(entry.n)
    }
    let text = acknowledgement(of: entry)
    if entry.event.movesOn || wasAsked, entry.event.item == current {
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

  var nothingAsked: PlainStep {
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

extension Event {
  fileprivate var movesOn: Bool {
    switch self {
    case .answer, .flag: true
    default: false
    }
  }
}
