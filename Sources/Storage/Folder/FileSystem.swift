internal import Glibc

/// The system calls that go by path, and the two compositions of them that make a change durable.
enum FileSystem {
  /// Of the name itself, or of what its symbolic links lead to.
  static func status(
    of path: String, followingLinks: Bool = false
  ) throws(IOFault) -> FileStatus {
    try check(path)
    var status = stat()
    let flags = followingLinks ? 0 : AT_SYMLINK_NOFOLLOW
    guard unsafe fstatat(AT_FDCWD, path, &status, flags) == 0 else {
      throw IOFault(errno: errno)
    }
    return FileStatus(status)
  }

  /// Whether the path leads to anything, through links as well.
  static func exists(_ path: String) -> Bool {
    (try? status(of: path, followingLinks: true)) != nil
  }

  /// Whether the path leads to a folder, through links as well.
  static func isFolder(_ path: String) -> Bool {
    (try? status(of: path, followingLinks: true))?.isDirectory ?? false
  }

  /// The path from the root without links, `.` and `..`.
  static func realPath(of path: String) throws(IOFault) -> String {
    try check(path)
    guard let resolved = unsafe realpath(path, nil) else { throw IOFault(errno: errno) }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  static func remove(_ path: String) throws(IOFault) {
    try check(path)
    try IOFault.unlessInterrupted { unsafe unlink(path) }
  }

  static func rename(_ old: String, to new: String) throws(IOFault) {
    try check(old)
    try check(new)
    try IOFault.unlessInterrupted { unsafe Glibc.rename(old, new) }
  }

  /// Gives a file a second name; `.exists` when anything has that name already.
  static func link(_ path: String, as name: String) throws(IOFault) {
    try check(path)
    try check(name)
    try IOFault.unlessInterrupted { unsafe Glibc.link(path, name) }
  }

  static func symbolicLink(to target: String, as name: String) throws(IOFault) {
    try check(target)
    try check(name)
    guard unsafe symlink(target, name) == 0 else { throw IOFault(errno: errno) }
  }

  /// Takes a folder away from all but its owner.
  static func restrict(_ folder: String) throws(IOFault) {
    try check(folder)
    guard unsafe chmod(folder, 0o700) == 0 else { throw IOFault(errno: errno) }
  }

  /// A new folder that only its owner can enter, in `$TMPDIR` or `/tmp`.
  static func makeTemporaryFolder() throws(IOFault) -> String {
    let named = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? ""
    var path = Array("\(named.isEmpty ? "/tmp" : named)/laik-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&path) != nil else { throw IOFault(errno: errno) }
    return String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The names in a folder, `.` and `..` left out, in byte order.
  ///
  /// A name that is not UTF-8 comes with replacement characters: it cannot be opened, but is seen.
  static func names(in folder: String) throws(IOFault) -> [String] {
    try check(folder)
    guard let stream = unsafe opendir(folder) else { throw IOFault(errno: errno) }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let name = unsafe try nextName(in: stream) {
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Nil after the last one; a medium that fails half-way is no shorter folder.
  private static func nextName(in stream: OpaquePointer) throws(IOFault) -> String? {
    errno = 0
    guard let entry = unsafe readdir(stream) else {
      if errno != 0 { throw IOFault(errno: errno) }
      return nil
    }
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let bytes = unsafe UnsafeRawBufferPointer(
      start: UnsafeRawPointer(entry) + offset, count: Int(entry.pointee.d_reclen) - offset)
    return unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }

  /// Makes a folder and those above it that are not there, for its owner only, and durably.
  static func makeFolder(_ path: String) throws(IOFault) {
    do throws(IOFault) {
      try makeLastFolder(of: path)
    } catch .missing where parent(of: path) != path {
      try makeFolder(parent(of: path))
      try makeLastFolder(of: path)
    }
  }

  private static func makeLastFolder(of path: String) throws(IOFault) {
    try check(path)
    do throws(IOFault) {
      try IOFault.unlessInterrupted { unsafe mkdir(path, FileModes.folder) }
    } catch .exists {
      return try settleFolder(path)
    }
    if (try? status(of: path))?.permissions != FileModes.folder {
      _ = unsafe chmod(path, FileModes.folder)
    }
    try syncFolder(path)
    try syncFolder(parent(of: path))
  }

  /// Makes the name of a folder durable that was found, as whoever made it may have been killed
  /// before; one that lies where we may not look was not made by us.
  private static func settleFolder(_ path: String) throws(IOFault) {
    _ = try OpenFile(path, O_RDONLY | O_DIRECTORY)
    do throws(IOFault) {
      try syncFolder(parent(of: path))
    } catch .notPermitted {
      return
    }
  }

  /// Makes the names in a folder durable; some network file systems cannot, and are let off.
  static func syncFolder(_ path: String) throws(IOFault) {
    let folder = try OpenFile(path, O_RDONLY | O_DIRECTORY)
    do throws(IOFault) {
      try folder.sync()
    } catch .other(EINVAL), .other(ENOTSUP), .other(ENOSYS) {
      return
    }
  }

  /// Puts a whole file under its name or leaves what was there; durable when it returns.
  static func replace(_ path: String, with bytes: [UInt8]) throws(IOFault) {
    let part = path + ".part"
    try? remove(part)
    do throws(IOFault) {
      let file = try OpenFile(creating: part, O_WRONLY)
      try file.write(bytes)
      try file.sync()
      try rename(part, to: path)
    } catch {
      try? remove(part)
      throw error
    }
    try syncFolder(parent(of: path))
  }

  /// The folder that a path lies in.
  static func parent(of path: String) -> String {
    let trimmed = path.utf8.reversed().drop { $0 == UInt8(ascii: "/") }
    let above = trimmed.drop { $0 != UInt8(ascii: "/") }
    guard !above.isEmpty else { return path.utf8.first == UInt8(ascii: "/") ? "/" : "." }
    let parent = above.drop { $0 == UInt8(ascii: "/") }
    return parent.isEmpty ? "/" : String(decoding: parent.reversed(), as: UTF8.self)
  }

  /// The last component of a path.
  static func name(of path: String) -> String {
    let bytes = path.utf8.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? []
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A zero byte would silently cut the path.
  private static func check(_ path: String) throws(IOFault) {
    guard !path.utf8.contains(0) else { throw .nameNotAllowed }
  }
}
