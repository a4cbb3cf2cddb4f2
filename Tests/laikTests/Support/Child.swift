import Glibc

/// A running program whose input, output and messages are files without a name.
final class Child {
  private let process: pid_t
  private let files: [Int32]
  private var status: Int32?

  init(
    _ path: String, _ arguments: [String], input: [UInt8] = [], environment: [String] = [],
    in folder: String = "/"
  ) throws {
    let files = try (0..<3).map { _ in try Self.file() }
    self.files = files
    _ = unsafe input.withUnsafeBytes { unsafe pwrite(files[0], $0.baseAddress, $0.count, 0) }
    process = try Self.spawn(
      ["/usr/bin/env", "-C", folder, path] + arguments,
      environment: environment + Run.environment, files: files)
  }

  deinit {
    if status == nil {
      _ = Glibc.kill(process, SIGKILL)
      _ = wait()
    }
    for file in files { close(file) }
  }

  var output: [UInt8] { contents(of: files[1]) }
  var errors: [UInt8] { contents(of: files[2]) }

  /// The exit code, or 128 and the signal.
  func wait() -> Int32 {
    if let status { return status }
    var raw: Int32 = 0
    while unsafe waitpid(process, &raw, 0) < 0, errno == EINTR {}
    return end(raw)
  }

  /// Ends it as a loss of power does, once it has written so much; sooner when it has ended.
  func kill(after bytes: Int) -> Int32 {
    let output = files[1]
    return kill {
      var known = stat()
      return unsafe fstat(output, &known) != 0 || known.st_size >= bytes
    }
  }

  /// The same once something can be seen of what it does.
  func kill(when isReached: () -> Bool) -> Int32 {
    var ended: Int32 = 0
    while !isReached() {
      if unsafe waitpid(process, &ended, WNOHANG) == process {
        return end(ended)
      }
      sched_yield()
    }
    _ = Glibc.kill(process, SIGKILL)
    return wait()
  }

  private func end(_ raw: Int32) -> Int32 {
    let code = raw & 0x7F == 0 ? (raw >> 8) & 0xFF : 128 + (raw & 0x7F)
    status = code
    return code
  }

  private func contents(of file: Int32) -> [UInt8] {
    var known = stat()
    guard unsafe fstat(file, &known) == 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: Int(known.st_size))
    let count = unsafe pread(file, &bytes, bytes.count, 0)
    return Array(bytes.prefix(max(0, count)))
  }

  private static func file() throws -> Int32 {
    var name = Array("/tmp/laik-test-XXXXXX".utf8CString)
    let file = unsafe mkstemp(&name)
    guard file >= 0 else { throw PseudoTerminal.Failure(code: errno) }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    unsafe unlink(name)
    return file
  }

  private static func spawn(
    _ words: [String], environment: [String], files: [Int32]
  ) throws -> pid_t {
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
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (target, file) in files.enumerated() {
      unsafe posix_spawn_file_actions_adddup2(&actions, file, Int32(target))
    }
    let arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    let settings = unsafe environment.map { unsafe strdup($0) } + [nil]
    defer {
      for index in unsafe arguments.indices { unsafe free(arguments[index]) }
      for index in unsafe settings.indices { unsafe free(settings[index]) }
    }
    var process: pid_t = 0
    let code = unsafe posix_spawn(&process, words[0], &actions, &attributes, arguments, settings)
    guard code == 0 else { throw PseudoTerminal.Failure(code: code) }
    return process
  }
}
