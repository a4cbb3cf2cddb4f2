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
  /// What is done before the first key.
  private let start: Action?

  init(_ workplace: Workplace, folder: String, start: Action? = nil) {
    self.workplace = workplace
    self.folder = AssessmentFolder(path: folder)
    self.start = start
  }

  init(_ workplace: Workplace, log: String) {
    self.workplace = workplace
    folder = AssessmentFolder(holding: log)
    start = .openVisit(log.split(separator: "/").last.map(String.init) ?? log)
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
      return run(on: &terminal)
    } catch {
      Console.warn(workplace.phrases.terminalUnusable(term))
      throw ExitStatus.noInput.code
    }
  }

  /// Runs on a terminal until the person leaves or the terminal ends, and returns the exit code.
  func run<T: Terminal & ~Copyable>(on terminal: inout T) -> Int32 {
    let model = Model(
      phrases: workplace.phrases, size: terminal.size, now: Clock.now(), folder: folder.path)
    var application = Application(.home, model)
    if let charset = workplace.surroundings.otherCharset {
      application.say(Notice(workplace.phrases.otherCharset(charset)))
    }
    FolderReader(folder, workplace).fill(&application)
    var loop = EventLoop(Desk(workplace, folder: folder))
    if let start { loop.start(with: start, &application) }
    return loop.run(&application, on: &terminal)
  }
}
