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
  /// Said with the next prompt: that what was asked about is not recorded.
  private var dropped = false
  /// What was asked about is recorded all the same.
  private var isSure = false
  /// Entries from this one on were made since the dialog began; only these can be taken back.
  let start: Int

  enum Asking: Equatable {
    case answer
    case reason
    case note(item: String, lines: [String], isConfidential: Bool)
    /// Whether to record what seems to identify somebody.
    case doubt(Event, IdentityTrace)
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
    (dropped ? "\(phrases.plainNotRecorded) " : "") + words
  }

  private var words: String {
    switch asking {
    case .reason: phrases.plainReasonPrompt
    case .note: phrases.plainNotePrompt
    case .doubt(.note, let trace): phrases.plainNoteLooksLike(trace.name(phrases))
    case .doubt(_, let trace): phrases.plainLooksLike(trace.name(phrases))
    case .sealing: phrases.sealAnyway(open: worksheet.items.count(where: worksheet.isToDo)) + " "
    case .answer: item.map(question) ?? phrases.plainDonePrompt
    }
  }

  var item: Item? {
    current.flatMap(worksheet.item)
  }

  /// Takes one line; what comes back is to be done before the next prompt is shown.
  public mutating func take(_ line: String) -> PlainStep {
    dropped = false
    return doubting(step(for: line))
  }

  private mutating func step(for line: String) -> PlainStep {
    switch asking {
    case .note: return takeNote(line)
    case .doubt(let event, _): return settleDoubt(line, event)
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
    switch asking {
    case .note: return takeNote(".")
    case .doubt(.note(let item, .text(let text)), _):
      return .recordConfidential(item: item, text: text)
    default: return .leave
    }
  }

  /// A text for all to read is asked about before it is recorded, if it seems to identify somebody.
  private mutating func doubting(_ step: PlainStep) -> PlainStep {
    guard case .record(let event) = step, !isSure, let trace = event.identityTrace else {
      isSure = false
      return step
    }
    asking = .doubt(event, trace)
    return .say([])
  }

  /// Whatever is neither Enter nor `r` is the next answer, so that no line goes to another item.
  private mutating func settleDoubt(_ line: String, _ event: Event) -> PlainStep {
    asking = .answer
    if line.trimmed.isEmpty {
      isSure = true
      return .record(event)
    }
    if line.trimmed == "r", case .note(let item, .text(let text)) = event {
      return .recordConfidential(item: item, text: text)
    }
    dropped = true
    return command(PlainCommand(line, answering: item))
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
    case .confidentialNote(let text): note(text, on: current, isConfidential: true)
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
  /// A note whose text lies apart from the log.
  case recordConfidential(item: String, text: String)
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

  /// Of what everybody can read who reads the log.
  fileprivate var identityTrace: IdentityTrace? {
    switch self {
    case .note(_, .text(let text)), .answer(_, .text(let text)), .flag(_, let text?):
      IdentityTrace(in: text)
    default: nil
    }
  }
}
