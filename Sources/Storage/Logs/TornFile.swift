internal import Assessment

/// `<log>.torn-<n>`: the bytes of a last line that was never finished, kept for whoever looks.
enum TornFile {
  /// Saves the bytes durably, unless a file of this log has them already.
  ///
  /// The file is named for the entry that will record it, or the next free number.
  static func keep(
    _ bytes: [UInt8], of log: String, _ contents: LogContents
  ) throws(IOFault) -> Recovery {
    let recovery = { (name: String) in
      Recovery(bytes: bytes.count, sha256: Digest(of: bytes), file: name)
    }
    for name in recorded(in: contents) where name.hasPrefix(prefix(of: log)) {
      if (try? read(name, of: log)) == bytes { return recovery(name) }
    }
    var number = contents.entries.count
    while true {
      let name = "\(prefix(of: log))\(number)"
      do throws(IOFault) {
        if try read(name, of: log) == bytes { return recovery(name) }
      } catch .missing {
        try FileSystem.replace(path(of: name, of: log), with: bytes)
        return recovery(name)
      } catch .wrongKind, .tooLarge {
        // Someone else's file has the name.
      }
      number += 1
    }
  }

  /// What was set aside and cut off by an opening that ended before it could record it.
  static func unrecorded(of log: String, _ contents: LogContents) -> Recovery? {
    let name = "\(prefix(of: log))\(contents.entries.count)"
    guard !recorded(in: contents).contains(name), let bytes = try? read(name, of: log),
      !bytes.isEmpty
    else { return nil }
    return Recovery(bytes: bytes.count, sha256: Digest(of: bytes), file: name)
  }

  private static func recorded(in contents: LogContents) -> [String] {
    contents.entries.compactMap { entry in
      guard case .recover(let recovery) = entry.event else { return nil }
      return recovery.file
    }
  }

  private static func read(_ name: String, of log: String) throws(IOFault) -> [UInt8] {
    guard !name.utf8.contains(UInt8(ascii: "/")) else { throw .nameNotAllowed }
    return try OpenFile(reading: path(of: name, of: log)).contents(limit: LogFile.limit)
  }

  private static func prefix(of log: String) -> String {
    FileSystem.name(of: log) + ".torn-"
  }

  private static func path(of name: String, of log: String) -> String {
    FileSystem.parent(of: log) + "/" + name
  }
}
