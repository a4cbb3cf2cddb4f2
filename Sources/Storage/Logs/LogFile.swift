/// A log that is only read: without a lock, while someone else may be writing to it.
public enum LogFile {
  /// Bytes that a log can have: 64 MiB.
  public static let limit = 64 << 20

  /// Reads a regular file; links, pipes, devices and folders are refused without waiting.
  public static func read(path: String) throws(LogFault) -> LogContents {
    LogReader.read(try bytes(of: path))
  }

  static func bytes(of path: String) throws(LogFault) -> [UInt8] {
    try LogFault.at(path, LogFault.Problem.unreadable) { () throws(IOFault) in
      try OpenFile(reading: path).contents(limit: limit)
    }
  }
}
