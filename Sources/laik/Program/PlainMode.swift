import Assessment
import Screens
import Storage
import Text

/// The plain mode: questions on standard output, answers from standard input, one acknowledgement
/// line for each durable entry.
struct PlainMode {
  private let workplace: Workplace
  private let path: String

  init(_ workplace: Workplace, log: String) {
    self.workplace = workplace
    path = log
  }

  func run() throws {
    let phrases = workplace.phrases
    var dialog = PlainDialog(try VisitFile(path, workplace).worksheet, phrases: phrases)
    let writer: LogWriter
    do {
      let opened = try LogWriter.open(path: path, at: Clock.now())
      writer = opened.writer
      if let recovered = opened.recovered {
        dialog = PlainDialog(try VisitFile(path, workplace).worksheet, phrases: phrases)
        Console.say(phrases.tornLineSetAside(recovered.bytes, file: recovered.file))
      }
    } catch let fault as LogFault {
      throw CommandFailure(fault.message(phrases), fault.status)
    }
    for line in dialog.greeting { Console.say(line) }
    try talk(&dialog, writer)
    Console.say(phrases.plainLeaving)
  }

  private func talk(_ dialog: inout PlainDialog, _ writer: LogWriter) throws {
    while true {
      Console.ask(dialog.prompt)
      let line = readLine()
      if !workplace.surroundings.isInputTerminal { Console.say("") }
      guard let line else { return }
      switch dialog.take(line) {
      case .say(let lines): for line in lines { Console.say(line) }
      case .record(let event): try record(event, &dialog, writer)
      case .attach(let item, let path): try attach(path, to: item, &dialog, writer)
      case .seal(let witness): return try seal(witness, &dialog, writer)
      case .leave: return
      }
    }
  }

  private func record(
    _ event: Event, _ dialog: inout PlainDialog, _ writer: LogWriter
  ) throws {
    do {
      Console.say(dialog.recorded(try writer.append(event, at: Clock.now())))
    } catch {
      throw CommandFailure(error.message(workplace.phrases), error.status)
    }
  }

  private func attach(
    _ path: String, to item: String, _ dialog: inout PlainDialog, _ writer: LogWriter
  ) throws {
    let slash = self.path.lastIndex(of: "/")
    let folder = AssessmentFolder(path: slash.map { String(self.path[..<$0]) } ?? ".")
    do {
      let file = try folder.addEvidence(from: path)
      let evidence = Evidence(method: .examine, strength: .seen, file: file)
      try record(.evidence(item: item, evidence), &dialog, writer)
    } catch let fault as EvidenceFault {
      Console.warn(fault.message(workplace.phrases))
    }
  }

  private func seal(
    _ witness: String?, _ dialog: inout PlainDialog, _ writer: LogWriter
  ) throws {
    let counts = dialog.worksheet.counts
    let seal = Seal(
      answered: counts.answered, open: counts.open, pending: counts.pending, witness: witness)
    do {
      let entry = try writer.append(.seal(seal), at: Clock.now())
      Console.say(workplace.phrases.plainSealed(entry.hash.hex))
    } catch {
      throw CommandFailure(error.message(workplace.phrases), error.status)
    }
  }
}
