internal import Glibc

/// Who can read what laik makes: its owner alone, whatever mask the program runs under.
public enum FileModes {
  static let file: mode_t = 0o600
  static let folder: mode_t = 0o700
  /// What nobody but the owner may have of it.
  static let others: mode_t = 0o077

  /// Whether only its owner can read and write a file, after it was taken away from all others.
  ///
  /// False where the file system keeps no permissions, as FAT on most sticks, and for what is not a
  /// regular file.
  public static func areKept(at path: String) -> Bool {
    guard let file = try? OpenFile(reading: path) else { return false }
    return file.restrict()
  }
}
