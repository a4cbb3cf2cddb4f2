public import Assessment
internal import Glibc

extension LogWriter {
  /// Opens a log to go on with the visit; what a loss of power left of a last line is set aside.
  ///
  /// Damage anywhere else, a seal, or another program at work are faults, and nothing is changed.
  /// What is read is on the medium before it is returned: a program that was killed, or a copy, may
  /// have left it in memory only. Another program's lock is waited for, as many milliseconds as given.
  /// - Returns: the visit with all its entries, and what was set aside and is now recorded.
  public static func open(
    path: String, at: Timestamp, patience: Int = 200
  ) throws(LogFault) -> (writer: LogWriter, visit: Visit, recovered: Recovery?) {
    let file = try locked(path, patience)
    let bytes = try LogFault.at(path, LogFault.Problem.unreadable) { () throws(IOFault) in
      try file.contents(limit: LogFile.limit)
    }
    let contents = LogReader.read(bytes)
    guard contents.damage == nil, var visit = contents.visit else {
      let damage = contents.damage ?? Damage(line: 1, offset: 0, fault: .notOpened)
      throw LogFault(path: path, .damaged(damage, readable: contents.entries.count))
    }
    if contents.isSealed { throw LogFault(path: path, .sealed) }
    let writer = LogWriter(path: path, file: file, size: bytes.count, contents: contents)
    try writer.settle()
    let recovered = try writer.mend(contents, size: bytes.count)
    if let recovered { visit.apply(try writer.append(.recover(recovered), at: at)) }
    return (writer, visit, recovered)
  }

  private static func locked(_ path: String, _ patience: Int) throws(LogFault) -> OpenFile {
    let file = try LogFault.at(path, LogFault.Problem.unreadable) {
      () throws(IOFault) -> OpenFile in
      let file = try OpenFile(path, O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK)
      guard try file.status().isRegular else { throw .wrongKind }
      return file
    }
    do throws(IOFault) {
      try file.lock(patience: patience)
    } catch .inUse {
      throw LogFault(path: path, .locked(by: LockHolder.name(for: file)))
    } catch {
      throw LogFault(path: path, .unreadable(error))
    }
    return file
  }

  /// Leaves the file with whole lines only; every step may be cut short and done again.
  private func mend(_ contents: LogContents, size: Int) throws(LogFault) -> Recovery? {
    switch contents.tail {
    case .none: return TornFile.unrecorded(of: path, contents)
    case .incomplete(let tail):
      let recovery = try setAside(tail, contents)
      try cut(to: size - tail.count)
      return recovery
    case .lacksLineFeed(let stray):
      let recovery = stray.isEmpty ? nil : try setAside(stray, contents)
      if recovery != nil { try cut(to: size - stray.count) }
      try endLine()
      return recovery
    }
  }

  private func setAside(
    _ tail: [UInt8], _ contents: LogContents
  ) throws(LogFault) -> Recovery {
    try LogFault.at(path, LogFault.Problem.notSetAside) { () throws(IOFault) in
      try TornFile.keep(tail, of: path, contents)
    }
  }
}
