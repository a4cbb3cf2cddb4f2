import Glibc

/// Two other programs, the output of the first being the input of the second.
enum Pipeline {
  struct Outcome {
    /// The exit codes, or 128 and the signal; nil where there is no such program.
    var first: Int32?
    var second: Int32?
    /// What both said, as far as anyone reads it.
    var messages = ""
  }

  /// What they see of the environment: where they are, and where keys are kept.
  private static let names = [
    "PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "TMPDIR", "GNUPGHOME",
  ]
  private static let messageLimit = 1 << 16

  /// Runs both to their ends; the second one writes to a file that is there.
  ///
  /// - Returns: nil when the system has no more files or processes to give.
  static func run(_ first: [String], _ second: [String], output: String) -> Outcome? {
    guard let data = pipe() else { return nil }
    guard let errors = pipe() else {
      for file in [data.reading, data.writing] { close(file) }
      return nil
    }
    var outcome = Outcome()
    let last = spawn(
      second, input: data.reading, errors: errors.writing, output: .file(output))
    let begun = last.flatMap { _ in
      spawn(first, input: nil, errors: errors.writing, output: .descriptor(data.writing))
    }
    for file in [data.reading, data.writing, errors.writing] { close(file) }
    outcome.messages = messages(from: errors.reading)
    close(errors.reading)
    outcome.first = begun.flatMap(end)
    outcome.second = last.flatMap(end)
    return outcome
  }

  private static func pipe() -> (reading: Int32, writing: Int32)? {
    var ends: [Int32] = [-1, -1]
    guard unsafe Glibc.pipe(&ends) == 0 else { return nil }
    for file in ends { _ = fcntl(file, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// Reads to the end, that nobody waits for a reader, and keeps the beginning.
  private static func messages(from file: Int32) -> String {
    var kept: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = unsafe read(file, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      kept += chunk[..<min(count, messageLimit - kept.count)]
    }
    return String(decoding: kept, as: UTF8.self)
  }

  private static func end(_ process: pid_t) -> Int32? {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}

extension Pipeline {
  private enum Output {
    case descriptor(Int32)
    case file(String)
  }

  /// Without an input the program reads nothing.
  private static func spawn(
    _ words: [String], input: Int32?, errors: Int32, output: Output
  ) -> pid_t? {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    if let input {
      unsafe posix_spawn_file_actions_adddup2(&actions, input, 0)
    } else {
      unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    }
    switch output {
    case .descriptor(let file): unsafe posix_spawn_file_actions_adddup2(&actions, file, 1)
    case .file(let path):
      unsafe posix_spawn_file_actions_addopen(&actions, 1, path, O_WRONLY | O_NOFOLLOW, 0)
    }
    unsafe posix_spawn_file_actions_adddup2(&actions, errors, 2)
    return unsafe start(words, &actions)
  }

  private static func start(
    _ words: [String], _ actions: inout posix_spawn_file_actions_t
  ) -> pid_t? {
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    unsafe sigfillset(&signals)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    let arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    let settings = unsafe environment.map { unsafe strdup($0) } + [nil]
    defer {
      for index in unsafe arguments.indices { unsafe free(arguments[index]) }
      for index in unsafe settings.indices { unsafe free(settings[index]) }
    }
    var process: pid_t = 0
    let code = unsafe posix_spawnp(
      &process, words[0], &actions, &attributes, arguments, settings)
    return code == 0 ? process : nil
  }

  private static var environment: [String] {
    names.compactMap { name in
      unsafe getenv(name).map { value in unsafe "\(name)=" + String(cString: value) }
    }
  }
}
