import ArgumentParser
import Assessment
import Display
import Screens
import Storage
import Text

/// The full-screen program on a folder, from the first screen to the exit code.
struct Program {
  private let workplace: Workplace
  private let folder: AssessmentFolder
  /// The log to open at once, by the name of its file.
  private let log: String?

  init(_ workplace: Workplace, folder: String) {
    self.workplace = workplace
    self.folder = AssessmentFolder(path: folder)
    log = nil
  }

  init(_ workplace: Workplace, log: String) {
    self.workplace = workplace
    let slash = log.lastIndex(of: "/")
    folder = AssessmentFolder(path: slash.map { String(log[..<$0]) } ?? ".")
    self.log = slash.map { String(log[log.index(after: $0)...]) } ?? log
  }

  func run() throws {
    let phrases = workplace.phrases
    guard workplace.surroundings.isInteractive else {
      Console.warn(phrases.needsTerminal)
      throw ExitStatus.noInput.code
    }
    let status = try runOnTerminal()
    if status != 0 { throw ExitCode(status) }
  }

  /// The terminal is given back when this returns.
  private func runOnTerminal() throws -> Int32 {
    let term = workplace.surroundings.variable("TERM") ?? ""
    do {
      var terminal = try CursesTerminal(
        term: term, colored: workplace.surroundings.variable("NO_COLOR") == nil)
      var application = Application(.home, model(size: terminal.size))
      var loop = EventLoop(Desk(workplace, folder: folder))
      if let log { loop.start(with: .openVisit(log), &application) }
      return loop.run(&application, on: &terminal)
    } catch {
      Console.warn(workplace.phrases.terminalUnusable(term))
      throw ExitStatus.noInput.code
    }
  }

  private func model(size: Size) -> Model {
    var model = Model(
      phrases: workplace.phrases, size: size, now: Clock.now(), folder: folder.path)
    let reader = FolderReader(folder, workplace)
    model.visits = reader.summaries()
    model.offers = reader.offers(after: model.visits)
    return model
  }
}
