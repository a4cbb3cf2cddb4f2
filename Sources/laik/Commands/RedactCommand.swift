import ArgumentParser
import Assessment
import Storage
import Text

struct RedactCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "redact", abstract: Help.phrases.helpRedact)
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(Help.phrases.helpLog, valueName: "log")) var log: String
  @Option(help: ArgumentHelp(Help.phrases.helpRedactEntry, valueName: "n")) var entry: Int?
  @Option(help: ArgumentHelp(Help.phrases.helpRedactItem, valueName: "id")) var item: String?
  @Option(help: ArgumentHelp(Help.phrases.helpRedactKeep, valueName: "file")) var keep: String?
  @Flag(help: ArgumentHelp(Help.phrases.helpYes)) var yes = false

  func validate() throws {
    if entry == nil, item == nil { throw ValidationError(Help.phrases.redactNeedsNote) }
    if entry != nil, item != nil {
      throw ValidationError(Help.phrases.onlyOneOf(options: ["--entry", "--item"]))
    }
  }

  func run() throws {
    let workplace = common.workplace()
    let phrases = workplace.phrases
    let notes = try notes(phrases)
    let folder = AssessmentFolder(holding: log)
    let kept = try textToKeep(of: notes, in: folder, workplace)
    try confirm(notes, workplace)
    if let kept { try write(kept.text, to: kept.path, workplace) }
    var hasTraces = false
    for note in notes {
      var redaction = Redaction(of: note.digest, in: folder)
      do throws(FolderFault) {
        try redaction.run()
      } catch {
        throw CommandFailure("\(error.message(phrases)) \(phrases.redactAgain)", error.status)
      }
      tell(redaction, of: note, phrases)
      hasTraces = hasTraces || !redaction.traces.isEmpty
    }
    phrases.beyondReach.forEach(Console.say)
    if hasTraces { throw ExitStatus.negativeFinding.code }
  }

  /// The confidential notes that are meant, also those that were taken back.
  private func notes(_ phrases: any Phrases) throws(CommandFailure) -> [ConfidentialNote] {
    let contents: LogContents
    do throws(LogFault) {
      contents = try LogFile.read(path: log)
    } catch {
      throw CommandFailure(error.message(phrases), error.status)
    }
    let all = ConfidentialNote.all(of: contents)
    let meant = all.filter { $0.entry == entry || $0.item == item }
    guard meant.isEmpty else { return meant }
    throw CommandFailure(
      phrases.noSuchConfidentialNote(log, known: all.map { "\($0.entry) (\($0.item))" }), .noInput)
  }

  private func textToKeep(
    of notes: [ConfidentialNote], in folder: AssessmentFolder, _ workplace: Workplace
  ) throws -> (path: String, text: ConfidentialText)? {
    guard let keep else { return nil }
    let phrases = workplace.phrases
    guard notes.count == 1 else { throw ValidationError(phrases.keepTakesOneNote) }
    try workplace.requireOutside(keep, of: folder)
    guard let text = folder.confidential(notes[0].digest) else {
      throw CommandFailure(phrases.noTextToKeep(entry: notes[0].entry), .noInput)
    }
    return (keep, text)
  }

  private func write(
    _ text: ConfidentialText, to path: String, _ workplace: Workplace
  ) throws(CommandFailure) {
    do throws(FolderFault) {
      try text.keep(at: path)
    } catch {
      throw CommandFailure(error.message(workplace.phrases), error.status)
    }
    workplace.warnUnlessPrivate(path)
    Console.say(workplace.phrases.textKept(path))
  }

  private func confirm(_ notes: [ConfidentialNote], _ workplace: Workplace) throws {
    guard !yes else { return }
    let phrases = workplace.phrases
    guard workplace.surroundings.isInputTerminal else {
      throw ValidationError(phrases.redactNeedsYes)
    }
    for note in notes { Console.say(phrases.willErase(entry: note.entry, item: note.item)) }
    Console.ask(phrases.askToErase)
    guard readLine()?.lowercased() == phrases.eraseWord else {
      throw CommandFailure(phrases.nothingErased, .negativeFinding)
    }
  }

  private func tell(
    _ redaction: Redaction, of note: ConfidentialNote, _ phrases: any Phrases
  ) {
    Console.say(
      redaction.hadText
        ? phrases.textErased(entry: note.entry, item: note.item)
        : phrases.textWasNotHere(entry: note.entry, item: note.item))
    for path in redaction.erased { Console.say(phrases.alsoErased(path)) }
    if redaction.isTooShort { Console.warn(phrases.textTooShortToFind) }
    for trace in redaction.traces { Console.warn(trace.message(phrases)) }
  }
}
