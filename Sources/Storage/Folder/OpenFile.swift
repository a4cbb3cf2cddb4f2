internal import Glibc

/// A file descriptor that is closed when its owner goes; each method is one system call.
///
/// Nothing is tried again behind the caller's back, but a call that a signal interrupted before it
/// did anything: a resized window must not cost an answer on a stick whose driver gives way to signals.
struct OpenFile: ~Copyable {
  private let descriptor: Int32

  /// Opens with the flags of `open(2)`; `O_CLOEXEC` and `O_NOCTTY` are always set.
  init(_ path: String, _ flags: Int32, mode: mode_t = 0) throws(IOFault) {
    guard !path.utf8.contains(0) else { throw .nameNotAllowed }
    descriptor = try IOFault.unlessInterrupted {
      unsafe open(path, flags | O_CLOEXEC | O_NOCTTY, mode)
    }
  }

  /// Makes a file of a name that nothing has, for its owner only, whatever mask the program runs under.
  init(creating path: String, _ flags: Int32) throws(IOFault) {
    let file = try OpenFile(path, flags | O_CREAT | O_EXCL | O_NOFOLLOW, mode: FileModes.file)
    file.restrict()
    self = file
  }

  /// Opens a regular file for reading; a pipe or device is refused without waiting for it.
  init(reading path: String, followingLinks: Bool = false) throws(IOFault) {
    let file = try OpenFile(path, O_RDONLY | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW))
    guard try file.status().isRegular else { throw .wrongKind }
    self = file
  }

  /// Opens a regular file to be written over from its beginning.
  init(overwriting path: String) throws(IOFault) {
    let file = try OpenFile(path, O_WRONLY | O_NOFOLLOW | O_NONBLOCK)
    guard try file.status().isRegular else { throw .wrongKind }
    self = file
  }

  deinit {
    close(descriptor)
  }

  func status() throws(IOFault) -> FileStatus {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw IOFault(errno: errno) }
    return FileStatus(status)
  }

  /// Takes the file away from all but its owner, as far as the file system keeps that.
  ///
  /// - Returns: whether nobody else can read or write it now.
  @discardableResult
  func restrict() -> Bool {
    if (try? status())?.permissions != FileModes.file { _ = fchmod(descriptor, FileModes.file) }
    guard let status = try? status() else { return false }
    return status.permissions & FileModes.others == 0
  }

  /// Reads on from where the last read ended; 0 at the end of the file.
  func read(into buffer: inout [UInt8]) throws(IOFault) -> Int {
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 { return count }
      guard errno == EINTR else { throw IOFault(errno: errno) }
    }
  }

  /// Writes in one go; `.shortWrite` when only a part was taken.
  func write(_ bytes: some Collection<UInt8>) throws(IOFault) {
    let bytes = ContiguousArray(bytes)
    while true {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count == bytes.count { return }
      guard count < 0 else { throw .shortWrite(bytes: count, of: bytes.count) }
      guard errno == EINTR else { throw IOFault(errno: errno) }
    }
  }

  func truncate(to size: Int) throws(IOFault) {
    try IOFault.unlessInterrupted { ftruncate(descriptor, off_t(size)) }
  }

  /// Brings content and size to the medium; a failure says that they may be lost for good.
  func syncData() throws(IOFault) {
    try IOFault.unlessInterrupted { fdatasync(descriptor) }
  }

  func sync() throws(IOFault) {
    try IOFault.unlessInterrupted { fsync(descriptor) }
  }

  /// Lets go of what the system remembers of a synced file, so that it is read from the medium again.
  func forget() {
    _ = posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
  }

  /// Takes the lock that one program at a time can hold; `.inUse` when another one does.
  func lock() throws(IOFault) {
    try IOFault.unlessInterrupted { flock(descriptor, LOCK_EX | LOCK_NB) }
  }

  /// The same, and waits so long for a holder that may only seem to be one: a program that was killed
  /// is a moment in ending, and a process that is being started has the files of whoever starts it.
  func lock(patience milliseconds: Int) throws(IOFault) {
    let end = Clock.monotonicMilliseconds() + milliseconds
    while true {
      do throws(IOFault) {
        return try lock()
      } catch .inUse where Clock.monotonicMilliseconds() < end {
        usleep(5000)
      }
    }
  }
}

extension OpenFile {
  /// A buffer to read a large file with.
  static func chunk() -> [UInt8] {
    [UInt8](repeating: 0, count: 1 << 18)
  }

  /// All bytes from here to the end; `.tooLarge` beyond the limit, whatever size the file claims.
  func contents(limit: Int) throws(IOFault) -> [UInt8] {
    let size = try status().size
    guard size <= limit else { throw .tooLarge(bytes: size, limit: limit) }
    var contents: [UInt8] = []
    contents.reserveCapacity(size)
    var chunk = [UInt8](repeating: 0, count: min(max(size + 1, 4096), 1 << 18))
    while true {
      let count = try read(into: &chunk)
      if count == 0 { return contents }
      contents += chunk[..<count]
      guard contents.count <= limit else {
        throw .tooLarge(bytes: contents.count, limit: limit)
      }
    }
  }
}
