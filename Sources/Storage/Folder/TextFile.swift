/// A report or receipt in a file of its own.
public enum TextFile {
  /// Bytes that a report can have: 64 MiB.
  public static let limit = 64 << 20

  /// Puts the whole text in place of what was there, durably, or leaves what was there; mode 0600.
  public static func replace(_ path: String, with text: String) throws(FolderFault) {
    try FolderFault.at(path) { () throws(IOFault) in
      try FileSystem.replace(path, with: Array(text.utf8))
    }
  }

  /// Reads a regular file, through links as well; a pipe, device or folder is refused without waiting.
  public static func bytes(of path: String) throws(FolderFault) -> [UInt8] {
    try FolderFault.at(path) { () throws(IOFault) in
      try OpenFile(reading: path, followingLinks: true).contents(limit: limit)
    }
  }
}
