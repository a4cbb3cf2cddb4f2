import Glibc

/// A child with a pseudo-terminal of its own as controlling terminal: what a user would see of it.
final class Pty {
  let terminal: PseudoTerminal
  let process: pid_t
  private var exitCode: Int32?

  var screen: VirtualScreen { terminal.screen }

  /// Starts a program by its path; it sees only the given environment besides TERM, PATH and LANG.
  init(
    _ arguments: [String], rows: Int = 24, columns: Int = 80, term: String = "xterm-256color",
    environment: [String] = []
  ) throws {
    terminal = try PseudoTerminal(rows: rows, columns: columns)
    let all = ["TERM=\(term)", "PATH=/usr/bin:/bin", "LANG=C.UTF-8"] + environment
    process = try Self.spawn(arguments, environment: all + Self.inherited(), on: terminal.name)
    terminal.closeSlave()
  }

  deinit {
    guard exitCode == nil else { return }
    kill(process, SIGKILL)
    var status: Int32 = 0
    _ = unsafe waitpid(process, &status, 0)
  }

  func wait(for text: String) -> Bool {
    terminal.wait { $0.text.contains(text) }
  }

  func wait(until isReached: (VirtualScreen) -> Bool) -> Bool {
    terminal.wait(until: isReached)
  }

  func send(_ text: String) {
    terminal.send(text)
  }

  func signal(_ number: Int32) {
    kill(process, number)
  }

  func resize(rows: Int, columns: Int) {
    terminal.resize(rows: rows, columns: columns)
  }

  /// Waits for the end: the exit code, or 128 and the signal; nil when it goes on too long.
  func waitForExit(milliseconds: Int = 10_000) -> Int32? {
    let end = PseudoTerminal.now() + milliseconds
    var status: Int32 = 0
    while PseudoTerminal.now() < end {
      if unsafe waitpid(process, &status, WNOHANG) == process {
        while terminal.pump(), !terminal.isDrained {}
        exitCode = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
        return exitCode
      }
      terminal.pump(milliseconds: 5)
    }
    return nil
  }

  /// What coverage and sanitizers need to reach the child.
  private static func inherited() -> [String] {
    ["LLVM_PROFILE_FILE", "ASAN_OPTIONS", "TSAN_OPTIONS"].compactMap { name in
      guard let value = unsafe getenv(name) else { return nil }
      return unsafe "\(name)=" + String(cString: value)
    }
  }

  /// A session of its own, whose first terminal opened becomes its controlling one; no signal
  /// blocked, because the threads of a Swift program block nearly all.
  private static func spawn(
    _ arguments: [String], environment: [String], on terminal: String
  ) throws -> pid_t {
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    unsafe sigfillset(&signals)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    let newSession: Int32 = 0x80  // POSIX_SPAWN_SETSID, which the module does not show
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(newSession | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
    let words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    let settings = unsafe environment.map { unsafe strdup($0) } + [nil]
    defer {
      for index in unsafe words.indices { unsafe free(words[index]) }
      for index in unsafe settings.indices { unsafe free(settings[index]) }
    }
    var process: pid_t = 0
    let code = unsafe posix_spawn(&process, arguments[0], &actions, &attributes, words, settings)
    guard code == 0 else { throw PseudoTerminal.Failure(code: code) }
    return process
  }
}
