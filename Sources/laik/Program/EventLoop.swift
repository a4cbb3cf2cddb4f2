import Display
import Screens

/// Shows the application, waits for what happens, and has its actions done: record first, show afterwards.
struct EventLoop: ~Copyable {
  private var desk: Desk
  private var draft = DraftKeeper()

  init(_ desk: consuming Desk) {
    self.desk = desk
  }

  /// Runs until the person leaves or the terminal ends.
  ///
  /// - Returns: 0, or 128 plus the number of the signal that ended it (SIGHUP when the terminal is gone).
  mutating func run<T: Terminal & ~Copyable>(
    _ application: inout Application, on terminal: inout T
  ) -> Int32 {
    var status: Int32?
    while status == nil, !application.isFinished {
      terminal.present(application.draw())
      switch terminal.nextEvent(timeoutMilliseconds: draft.patience(at: desk.milliseconds)) {
      case .key(let key): follow(application.press(key), &application, &terminal)
      case .pasted(let text): follow(application.paste(text), &application, &terminal)
      case .resized: application.resize(terminal.size)
      case .ended(let signal): status = 128 + (signal ?? 1)
      case .idle: break
      }
      keepDraft(of: &application, isLast: status != nil || application.isFinished)
    }
    return status ?? 0
  }

  /// Does something before the first key is pressed.
  mutating func start(with action: Action, _ application: inout Application) {
    var next: Action? = action
    while let current = next { next = desk.perform(current, for: &application) }
  }

  private mutating func follow<T: Terminal & ~Copyable>(
    _ action: Action?, _ application: inout Application, _ terminal: inout T
  ) {
    var next = action
    while let current = next {
      if current == .suspend {
        terminal.suspend()
        application.resize(terminal.size)
        return
      }
      next =
        current == .sign
        ? desk.sign(on: &terminal, &application) : desk.perform(current, for: &application)
    }
  }

  private mutating func keepDraft(of application: inout Application, isLast: Bool) {
    let isDue = draft.isDue(application.draft, at: desk.milliseconds)
    guard isDue || isLast, let text = draft.unsaved else { return }
    if desk.keepQuietly(text, &application) {
      draft.saved()
    } else {
      draft.failed(at: desk.milliseconds)
    }
  }
}
