internal import Assessment

/// The state of reading one log.
struct LogReading {
  private let bytes: [UInt8]
  private(set) var contents = LogContents()
  /// Where the line that comes next begins.
  private var start = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func readToEnd() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { fail(.byteOrderMark, at: 0) }
    while contents.damage == nil, start < bytes.count {
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else {
        readTail()
        break
      }
      readLine(to: end)
    }
    if contents.entries.isEmpty, contents.damage == nil {
      contents.tail = .none
      fail(.notOpened, at: 0)
    }
    if contents.damage != nil {
      contents.touched = Touched(bytes[start...], after: contents)
    }
  }

  private mutating func readLine(to end: Int) {
    if contents.isSealed { return fail(.afterSeal, at: start) }
    if end - start >= LogLine.limit { return fail(.lineTooLong, at: start) }
    if end == start { return fail(.emptyLine, at: start) }
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") {
      return fail(.carriageReturn, at: end - 1)
    }
    var scanner = LineScanner(bytes, from: start, to: end)
    do throws(Misfit) {
      let entry = try scanner.entry(n: contents.entries.count, after: previous)
      guard scanner.next == nil else { return fail(.grammar, at: scanner.position) }
      contents.entries.append(entry)
      start = end + 1
    } catch {
      guard isTorn(to: end) else { return fail(error.fault, at: error.offset) }
      contents.tail = .incomplete(Array(bytes[start...]))
      start = bytes.count
    }
  }

  /// Whether all that some sector of the medium should hold of the last line is zeros.
  ///
  /// A loss of power may keep the end of a line and lose what is before it; no flipped bit does that.
  private func isTorn(to end: Int) -> Bool {
    guard end + 1 == bytes.count else { return false }
    let size = 512
    return stride(from: start - start % size, to: bytes.count, by: size).contains { sector in
      bytes[max(start, sector)..<min(sector + size, bytes.count)].allSatisfy { $0 == 0 }
    }
  }

  /// What stands after the last line feed: an entry that lacks only its own, or what is no entry.
  private mutating func readTail() {
    if contents.isSealed { return fail(.afterSeal, at: start) }
    let zeros = bytes[start...].reversed().prefix { $0 == 0 }.count
    guard bytes.count - start - zeros < LogLine.limit else {
      return fail(.lineTooLong, at: start)
    }
    var scanner = LineScanner(bytes, from: start, to: bytes.count)
    guard let entry = try? scanner.entry(n: contents.entries.count, after: previous) else {
      contents.tail = .incomplete(Array(bytes[start...]))
      return
    }
    contents.entries.append(entry)
    start = scanner.position
    if contents.isSealed, scanner.next != nil {
      return fail(.afterSeal, at: start, onLine: contents.entries.count)
    }
    contents.tail = .lacksLineFeed(stray: Array(bytes[start...]))
  }

  private var previous: Digest {
    contents.entries.last?.hash ?? .zero
  }

  /// Whether the file may have been a log at all, damaged since.
  private var beginsAsLog: Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0).starts(with: "{\"n\":".utf8)
  }

  /// The line is the one after the last good one, unless another is named.
  private mutating func fail(_ fault: Damage.Fault, at offset: Int, onLine line: Int? = nil) {
    let fault = contents.entries.isEmpty && !beginsAsLog ? .notOpened : fault
    contents.damage = Damage(
      line: line ?? contents.entries.count + 1, offset: offset, fault: fault)
  }
}
