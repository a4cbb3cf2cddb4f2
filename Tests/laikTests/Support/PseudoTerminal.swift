import Glibc

/// A pseudo-terminal: the program's end (`name`, `slave`) and ours, which plays the terminal.
final class PseudoTerminal {
  struct Failure: Error {
    let code: Int32
  }

  let name: String
  private(set) var screen: VirtualScreen
  private(set) var received: [UInt8] = []
  private var master: Int32
  private(set) var slave: Int32

  init(rows: Int = 24, columns: Int = 80) throws {
    var ends: (master: Int32, slave: Int32) = (-1, -1)
    var path = [CChar](repeating: 0, count: 64)
    var size = Self.size(rows: rows, columns: columns)
    guard unsafe openpty(&ends.master, &ends.slave, &path, nil, &size) == 0 else {
      throw Failure(code: errno)
    }
    _ = fcntl(ends.master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(ends.slave, F_SETFD, FD_CLOEXEC)
    name = String(decoding: path.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    master = ends.master
    slave = ends.slave
    screen = VirtualScreen(rows: rows, columns: columns)
  }

  deinit {
    hangUp()
    if slave >= 0 { close(slave) }
  }

  /// Leaves the program's end to the program, so that its exit is seen as the end of the stream.
  func closeSlave() {
    close(slave)
    slave = -1
  }

  /// What a closed window or a lost connection is to the program.
  func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  /// Whether the modes are those a shell expects: whole lines, with echo.
  var isCooked: Bool {
    var modes = termios()
    guard unsafe tcgetattr(master, &modes) == 0 else { return false }
    let cooked = tcflag_t(ICANON | ECHO | ISIG)
    return modes.c_lflag & cooked == cooked
  }

  /// Whether nothing the program has sent is waiting.
  var isDrained: Bool {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&waiting, 1, 0) <= 0 || waiting.revents & Int16(POLLIN) == 0
  }

  func send(_ text: String) {
    send(Array(text.utf8))
  }

  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let sent = unsafe rest.withUnsafeBytes { unsafe write(master, $0.baseAddress, $0.count) }
      if sent < 0, errno != EINTR { return }
      rest = rest.dropFirst(max(0, sent))
    }
  }

  func resize(rows: Int, columns: Int) {
    var size = Self.size(rows: rows, columns: columns)
    screen = VirtualScreen(rows: rows, columns: columns)
    _ = unsafe ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Takes in what the program has sent, waiting for it; false at the end of the stream.
  @discardableResult
  func pump(milliseconds: Int = 0) -> Bool {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&waiting, 1, Int32(clamping: milliseconds)) > 0 else { return true }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = unsafe read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    received += buffer[..<count]
    screen.feed(buffer[..<count])
    return true
  }

  /// Waits until the screen is as wished; false when it does not come to that in time.
  func wait(
    milliseconds: Int = 10_000, until isReached: (VirtualScreen) -> Bool
  ) -> Bool {
    let end = Self.now() + milliseconds
    while !isReached(screen) {
      let left = end - Self.now()
      guard left > 0, pump(milliseconds: left) else { return isReached(screen) }
    }
    return true
  }

  static func now() -> Int {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  private static func size(rows: Int, columns: Int) -> winsize {
    winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
  }
}
