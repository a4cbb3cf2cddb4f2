public import Assessment

/// The one program that writes a visit's log, for as long as this object lives.
///
/// An entry that `append` returned is on the medium. After a failed sync nobody can know what is,
/// so that nothing more is written.
public final class LogWriter {
  public let path: String
  private let file: OpenFile
  /// Bytes of the file up to the last entry that is on the medium.
  private var size: Int
  private var next: Int
  private var previous: Digest
  private var isSealed = false
  private var hasFailed = false

  /// Goes on after the contents of a locked file; they are empty for one that was just made.
  init(path: String, file: consuming OpenFile, size: Int, contents: LogContents) {
    self.path = path
    self.file = file
    self.size = size
    next = contents.entries.count
    previous = contents.entries.last?.hash ?? .zero
  }

  /// Records an event with free text in NFC: one write and one sync of the medium.
  ///
  /// - Returns: the entry as it stands in the log.
  @discardableResult
  public func append(_ event: Event, at: Timestamp) throws(LogFault) -> Entry {
    if hasFailed { throw fault(.syncFailedBefore) }
    if isSealed { throw fault(.sealed) }
    let event = event.normalized
    let line = LogLine.encode(event, n: next, at: at, previous: previous)
    guard line.bytes.count <= LogLine.limit else {
      throw fault(.lineTooLong(bytes: line.bytes.count))
    }
    let entry = try readable(line.bytes)
    try checkUntouched()
    try write(line.bytes)
    next += 1
    previous = entry.hash
    if case .seal = event { isSealed = true }
    return entry
  }

  /// Brings what was found in the file, and its name, to the medium.
  func settle() throws(LogFault) {
    try LogFault.at(path, LogFault.Problem.syncFailed) { () throws(IOFault) in
      try file.syncData()
      try FileSystem.syncFolder(FileSystem.parent(of: path))
    }
  }

  /// Gives the last entry the line feed that it lacks.
  func endLine() throws(LogFault) {
    try write([UInt8(ascii: "\n")])
  }

  /// Cuts off what stands after the last entry, durably.
  func cut(to end: Int) throws(LogFault) {
    try LogFault.at(path, LogFault.Problem.syncFailed) { () throws(IOFault) in
      try file.truncate(to: end)
      try file.syncData()
    }
    size = end
  }

  /// What is written must be what a reader takes, whatever the caller gave.
  private func readable(_ line: [UInt8]) throws(LogFault) -> Entry {
    do throws(Misfit) {
      return try LogReader.entry(of: line.dropLast(), n: next, after: previous)
    } catch {
      throw fault(.notALine(error.fault))
    }
  }

  private func checkUntouched() throws(LogFault) {
    let status = try LogFault.at(path, LogFault.Problem.notWritten) { () throws(IOFault) in
      try file.status()
    }
    guard status.size == size else { throw fault(.changedByOthers) }
    guard status.links > 0, let named = try? FileSystem.status(of: path),
      named.isSameFile(as: status)
    else { throw fault(.goneFromItsPlace) }
  }

  /// Adds bytes durably, or takes back what was written of them.
  private func write(_ bytes: [UInt8]) throws(LogFault) {
    do throws(IOFault) {
      try file.write(bytes)
    } catch {
      if (try? file.truncate(to: size)) == nil { hasFailed = true }
      throw fault(.notWritten(error))
    }
    do throws(IOFault) {
      try file.syncData()
    } catch {
      // Or the next opening would find it in memory, sync it with success, and show it as given.
      try? file.truncate(to: size)
      hasFailed = true
      throw fault(.syncFailed(error))
    }
    size += bytes.count
  }

  private func fault(_ problem: LogFault.Problem) -> LogFault {
    LogFault(path: path, problem)
  }
}
