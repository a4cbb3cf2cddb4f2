/// A report or receipt in a file of its own.
public enum TextFile {
  /// Puts the whole text in place of what was there, durably, or leaves what was there; mode 0600.
  public static func replace(_ path: String, with text: String) throws(FolderFault) {
    try FolderFault.at(path) { () throws(IOFault) in
      try FileSystem.replace(path, with: Array(text.utf8))
    }
  }
}
