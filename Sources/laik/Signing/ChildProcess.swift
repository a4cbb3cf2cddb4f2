import Glibc

/// Another program, run to its end: on the terminal, or out of sight.
enum ChildProcess {
  enum Place {
    /// With the terminal as it is; keys that end or stop a program are for the other one meanwhile.
    case terminal
    /// Without a terminal, input or output.
    case nowhere
  }

  /// What the other program sees of the environment: where it is, how to ask, which agent there is.
  private static let names = [
    "PATH", "HOME", "TERM", "LANG", "LC_ALL", "LC_CTYPE", "DISPLAY", "WAYLAND_DISPLAY",
    "XAUTHORITY", "SSH_AUTH_SOCK", "SSH_ASKPASS",
  ]

  /// - Returns: the exit code, or 128 and the signal; nil when there is no such program.
  static func run(_ words: [String], _ place: Place) -> Int32? {
    let held = place == .terminal ? held() : []
    defer { for (signal, action) in held { restore(signal, action) } }
    guard let process = spawn(words, place) else { return nil }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  /// Ignores what the keys of the terminal send; a stop is ignored by the other program as well,
  /// since nobody could bring it back.
  private static func held() -> [(Int32, sigaction)] {
    [SIGINT, SIGQUIT, SIGTSTP].map { signal in
      var ignored = sigaction()
      unsafe ignored.__sigaction_handler.sa_handler = SIG_IGN
      var old = sigaction()
      unsafe sigaction(signal, &ignored, &old)
      return (signal, old)
    }
  }

  private static func restore(_ signal: Int32, _ action: sigaction) {
    var action = action
    unsafe sigaction(signal, &action, nil)
  }

  private static func spawn(_ words: [String], _ place: Place) -> pid_t? {
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    prepare(&attributes, place)
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    if place == .nowhere {
      for file in Int32(0)...2 {
        unsafe posix_spawn_file_actions_addopen(&actions, file, "/dev/null", O_RDWR, 0)
      }
    }
    let arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    let settings = unsafe environment(place).map { unsafe strdup($0) } + [nil]
    defer {
      for index in unsafe arguments.indices { unsafe free(arguments[index]) }
      for index in unsafe settings.indices { unsafe free(settings[index]) }
    }
    var process: pid_t = 0
    let code = unsafe posix_spawnp(
      &process, words[0], &actions, &attributes, arguments, settings)
    return code == 0 ? process : nil
  }

  /// Signals as a shell would give them; out of sight a session of its own, which has no terminal.
  private static func prepare(_ attributes: inout posix_spawnattr_t, _ place: Place) {
    var signals = sigset_t()
    unsafe sigfillset(&signals)
    unsafe sigdelset(&signals, SIGTSTP)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    let newSession: Int32 = place == .nowhere ? 0x80 : 0  // POSIX_SPAWN_SETSID, not imported
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(newSession | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
  }

  private static func environment(_ place: Place) -> [String] {
    let set = names.compactMap { name in
      unsafe getenv(name).map { value in unsafe "\(name)=" + String(cString: value) }
    }
    return place == .nowhere ? set + ["SSH_ASKPASS_REQUIRE=never"] : set
  }
}
