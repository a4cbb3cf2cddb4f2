public import Assessment
internal import Glibc

extension LogWriter {
  /// Makes the log of a new visit, named for it, with its first line on the medium.
  ///
  /// The folder is made where it is not there. A file or link of that name is never touched.
  public static func create(
    head: VisitHead, at: Timestamp, folder: AssessmentFolder
  ) throws(LogFault) -> (writer: LogWriter, visit: Visit) {
    let path = folder.path + "/" + LogName.of(head, at: at)
    let writer = try LogFault.at(path, LogFault.Problem.cannotCreate) { () throws(IOFault) in
      try FileSystem.makeFolder(folder.path)
      return try make(path)
    }
    do throws(LogFault) {
      let first = try writer.append(.open(head), at: at)
      try LogFault.at(path, LogFault.Problem.cannotCreate) { () throws(IOFault) in
        try FileSystem.syncFolder(folder.path)
      }
      guard let visit = Visit(opening: first) else {
        throw LogFault(path: path, .notALine(.notOpened))
      }
      return (writer, visit)
    } catch {
      try? FileSystem.remove(path)
      throw error
    }
  }

  private static func make(_ path: String) throws(IOFault) -> LogWriter {
    let file = try OpenFile(creating: path, O_APPEND | O_RDWR)
    do throws(IOFault) {
      try file.lock()
    } catch {
      try? FileSystem.remove(path)
      throw error
    }
    return LogWriter(path: path, file: file, size: 0, contents: LogContents())
  }
}
