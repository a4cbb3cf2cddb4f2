internal import Assessment

/// Reads a log strictly: only what the format allows, each line following from those before it.
///
/// The format is JSON Lines in one spelling, with a chain of hashes; hostile bytes end as `Damage`.
public enum LogReader {
  /// Never fails: what cannot be read is the damage of the contents.
  public static func read(_ bytes: [UInt8]) -> LogContents {
    var reading = LogReading(bytes)
    reading.readToEnd()
    return reading.contents
  }

  /// The entry of a single line without its line feed, if it would be read at its place in a log.
  static func entry(
    of line: ArraySlice<UInt8>, n: Int, after previous: Digest
  ) throws(Misfit) -> Entry {
    var scanner = LineScanner(Array(line), from: 0, to: line.count)
    let entry = try scanner.entry(n: n, after: previous)
    guard scanner.next == nil else { throw scanner.misfit(.grammar) }
    return entry
  }
}

extension LineScanner {
  /// How many bytes `,"hash":"`, 64 digits and `"}` have.
  private static let hashLength = 75

  /// A line that follows from those before it: in its number, its hash, and as what opens the log.
  mutating func entry(n: Int, after previous: Digest) throws(Misfit) -> Entry {
    let start = position
    let entry = try line()
    let opens = if case .open = entry.event { true } else { false }
    guard n > 0 || opens else { throw misfit(.notOpened, at: start) }
    guard entry.n == n else {
      throw misfit(.wrongNumber(found: entry.n, expected: n), at: start)
    }
    guard n == 0 || !opens else { throw misfit(.openedAgain, at: start) }
    let hashed = bytes[start..<(position - Self.hashLength)]
    guard entry.hash == Digest(ofLine: hashed, after: previous) else {
      throw misfit(.wrongHash, at: start)
    }
    return entry
  }
}
