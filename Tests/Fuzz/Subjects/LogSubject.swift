import Assessment
import Text

@testable import Storage

/// A log: as it is, and with numbers and hashes that follow, as a forger would make them.
enum LogSubject {
  static func check(_ bytes: [UInt8], _ laws: inout Laws) {
    check(LogReader.read(bytes), of: bytes, &laws)
    let forged = ForgedLog.bytes(from: bytes)
    if forged != bytes { check(LogReader.read(forged), of: forged, &laws) }
  }

  private static func check(
    _ contents: LogContents, of bytes: [UInt8], _ laws: inout Laws
  ) {
    let end = checkEntries(of: contents, bytes, &laws)
    checkDamage(of: contents, bytes, end, &laws)
    checkTail(of: contents, bytes, end, &laws)
    laws.expect((contents.visit == nil) == contents.entries.isEmpty, "a visit has an entry")
    laws.expect((contents.chain == nil) == contents.entries.isEmpty, "a chain has an entry")
    if end < bytes.count {
      let prefix = LogReader.read(Array(bytes[..<end]))
      laws.expect(prefix.entries == contents.entries, "the good prefix is read as before")
      laws.expect(
        prefix.damage == nil || contents.entries.isEmpty, "the good prefix is not damaged")
    }
  }

  /// Where the last good line ends, its line feed included.
  private static func checkEntries(
    of contents: LogContents, _ bytes: [UInt8], _ laws: inout Laws
  ) -> Int {
    var start = 0
    var previous = Digest.zero
    for (n, entry) in contents.entries.enumerated() {
      let feed = bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
      let line = bytes[start..<(feed ?? lengthOfLast(bytes, from: start, contents))]
      laws.expect(entry.n == n, "entry \(n) has its number")
      laws.expect(
        entry.hash == Digest(ofLine: line.dropLast(75), after: previous),
        "the hash of entry \(n) follows")
      if isKnown(entry) {
        let again = LogLine.encode(entry.event, n: n, at: entry.at, previous: previous).bytes
        laws.expect(again.dropLast() == line, "entry \(n) is written as it was read")
      }
      previous = entry.hash
      start = feed.map { $0 + 1 } ?? line.endIndex
    }
    return start
  }

  private static func lengthOfLast(
    _ bytes: [UInt8], from start: Int, _ contents: LogContents
  ) -> Int {
    if case .lacksLineFeed(let stray) = contents.tail { return bytes.count - stray.count }
    return contents.damage?.offset ?? bytes.count
  }

  private static func isKnown(_ entry: Entry) -> Bool {
    if case .unknown = entry.event { return false }
    return entry.unknownMembers.isEmpty
  }

  private static func checkDamage(
    of contents: LogContents, _ bytes: [UInt8], _ end: Int, _ laws: inout Laws
  ) {
    guard let damage = contents.damage else {
      return laws.expect(
        end == bytes.count || contents.tail != .none, "what is sound is read to its end")
    }
    laws.expect((0...bytes.count).contains(damage.offset), "damage lies in the file")
    let feeds = bytes.prefix(damage.offset).count { $0 == UInt8(ascii: "\n") }
    laws.expect(damage.line == feeds + 1, "\(damage) is on its line")
    laws.expect(damage.offset >= end, "damage lies after what is good")
    laws.expect(contents.tail == .none, "damage is no tail")
    for phrases in [Language.indonesian.phrases, Language.english.phrases] {
      let words = damage.message(at: "x", readable: contents.entries.count, phrases)
      laws.expect(words.hasPrefix("x:\(damage.line): "), "damage is named with its line")
    }
  }

  private static func checkTail(
    of contents: LogContents, _ bytes: [UInt8], _ end: Int, _ laws: inout Laws
  ) {
    switch contents.tail {
    case .none: break
    case .incomplete(let tail):
      laws.expect(!tail.isEmpty && tail == Array(bytes[end...]), "a tail is what follows")
      laws.expect(!tail.dropLast().contains(UInt8(ascii: "\n")), "a tail is one line")
    case .lacksLineFeed(let stray):
      laws.expect(stray == Array(bytes[end...]), "stray bytes are what follows")
    }
  }
}
