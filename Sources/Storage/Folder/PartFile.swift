internal import Glibc

/// A file that is still being written: hidden, without a name that anyone looks for, and locked.
///
/// It gets its name only when it is whole and on the medium. What an interrupted run left of it has
/// no lock any more, which is how `sweep` tells it from what another program is writing just now.
struct PartFile: ~Copyable {
  let path: String
  private let file: OpenFile

  init(in folder: String) throws(IOFault) {
    path = "\(folder)/.\(RandomID.next())\(Self.ending)"
    file = try OpenFile(creating: path, O_WRONLY)
    // Some network file systems have no locks; sweeping them then takes nothing either.
    try? file.lock()
  }

  /// Goes with its hidden name, whatever other name it got.
  deinit {
    try? FileSystem.remove(path)
  }

  func write(_ bytes: some Collection<UInt8>) throws(IOFault) {
    try file.write(bytes)
  }

  func sync() throws(IOFault) {
    try file.sync()
  }

  /// Gives a synced file its name, durably; `.exists` when anything has that name already.
  func place(at name: String) throws(IOFault) {
    do throws(IOFault) {
      try FileSystem.link(path, as: name)
    } catch .notPermitted, .other(EOPNOTSUPP), .other(ENOSYS) {
      // FAT has no second names. A file there may be renamed, if it replaces nothing.
      guard (try? FileSystem.status(of: name)) == nil else { throw .exists }
      try FileSystem.rename(path, to: name)
    }
    try FileSystem.syncFolder(FileSystem.parent(of: name))
  }

  /// Puts a synced file in the place of what has that name, durably.
  func replace(_ name: String) throws(IOFault) {
    try FileSystem.rename(path, to: name)
    try FileSystem.syncFolder(FileSystem.parent(of: name))
  }

  /// Makes a whole new file of a name that is free, durably; `.exists` when anything has it.
  static func create(_ name: String, with bytes: [UInt8]) throws(IOFault) {
    let part = try PartFile(in: FileSystem.parent(of: name))
    try part.write(bytes)
    try part.sync()
    try part.place(at: name)
  }

  /// Removes what interrupted runs left in a folder.
  static func sweep(_ folder: String) {
    for name in (try? FileSystem.names(in: folder)) ?? [] where isPart(name) {
      let path = "\(folder)/\(name)"
      guard let file = try? OpenFile(path, O_WRONLY | O_NOFOLLOW | O_NONBLOCK),
        (try? file.status())?.isRegular == true, (try? file.lock()) != nil
      else { continue }
      try? FileSystem.remove(path)
    }
  }

  private static let ending = ".part"

  private static func isPart(_ name: String) -> Bool {
    guard name.hasPrefix("."), name.hasSuffix(ending) else { return false }
    return LineScanner.visitID(String(name.dropFirst().dropLast(ending.count))) != nil
  }
}
