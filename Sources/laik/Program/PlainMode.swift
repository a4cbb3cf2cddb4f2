import Assessment
import Screens
import Storage
import Text

/// The plain mode: questions on standard output, answers from standard input, one acknowledgement
/// line for each durable entry.
struct PlainMode {
  private let workplace: Workplace
  private let visit: WritableVisit

  init(_ workplace: Workplace, log: String) throws(CommandFailure) {
    self.workplace = workplace
    visit = try WritableVisit(log, workplace)
  }

  func run() throws {
    var dialog = PlainDialog(visit.worksheet, phrases: workplace.phrases)
    for line in dialog.greeting { Console.say(line) }
    while let line = ask(dialog.prompt) {
      let step = dialog.take(line)
      try perform(step, &dialog)
      if step.isLast { return bow() }
    }
    try perform(dialog.end(), &dialog)
    bow()
  }

  /// Nil at the end of the input.
  private func ask(_ prompt: String) -> String? {
    Console.ask(prompt)
    let line = readLine()
    if !workplace.surroundings.isInputTerminal { Console.say("") }
    return line
  }

  private func bow() {
    Console.say(workplace.phrases.plainLeaving)
  }

  private func perform(_ step: PlainStep, _ dialog: inout PlainDialog) throws(CommandFailure) {
    switch step {
    case .say(let lines): for line in lines { Console.say(line) }
    case .record(let event): try record(event, &dialog)
    case .recordConfidential(let item, let text): try record(text, apartOf: item, &dialog)
    case .attach(let item, let path): try attach(path, to: item, &dialog)
    case .seal(let witness): try seal(witness, dialog)
    case .leave: break
    }
  }

  /// What no log can hold is said, and asked again; any other fault of the log ends the mode.
  private func record(_ event: Event, _ dialog: inout PlainDialog) throws(CommandFailure) {
    do {
      Console.say(dialog.recorded(try visit.writer.append(event, at: Clock.now())))
    } catch {
      let failure = CommandFailure(error.message(workplace.phrases), error.status)
      guard failure.status == .badData else { throw failure }
      Console.warn(failure.line)
    }
  }

  /// The text is kept before the log names it; one that no log names could never be found again.
  private func record(
    _ text: String, apartOf item: String, _ dialog: inout PlainDialog
  ) throws(CommandFailure) {
    let digest: Digest
    do throws(FolderFault) {
      digest = try visit.folder.keepConfidential(text: text)
    } catch {
      return Console.warn(error.message(workplace.phrases))
    }
    do throws(LogFault) {
      let entry = try visit.writer.append(
        .note(item: item, .confidential(digest)), at: Clock.now())
      Console.say(dialog.recorded(entry))
    } catch {
      if DeskFault.log(error).leavesNoEntry { try? visit.folder.dropConfidential(digest) }
      throw CommandFailure(error.message(workplace.phrases), error.status)
    }
  }

  private func attach(
    _ path: String, to item: String, _ dialog: inout PlainDialog
  ) throws(CommandFailure) {
    let file: EvidenceFile
    do {
      file = try visit.folder.addEvidence(from: path)
    } catch {
      return Console.warn(error.message(workplace.phrases))
    }
    let evidence = Evidence(method: .examine, strength: .seen, file: file)
    try record(.evidence(item: item, evidence), &dialog)
  }

  private func seal(_ witness: String?, _ dialog: PlainDialog) throws(CommandFailure) {
    let seal = Seal(dialog.worksheet.counts, witness: witness)
    try Sealing(workplace).seal(visit.writer, seal)
  }
}

extension PlainStep {
  /// Whether the dialog is over after it.
  fileprivate var isLast: Bool {
    switch self {
    case .seal, .leave: true
    case .say, .record, .recordConfidential, .attach: false
    }
  }
}
