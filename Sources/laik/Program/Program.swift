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
    folder = AssessmentFolder(holding: log)
    self.log = log.split(separator: "/").last.map(String.init) ?? log
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
    if let log { loop.start(with: .openVisit(log), &application) }
    return loop.run(&application, on: &terminal)
  }
}
