import Assessment

@testable import Storage

/// A log whose every line has the number and the hash that it should have there, whatever it says.
///
/// Without it a fuzzer, which cannot guess a hash, would never see a second line read.
enum ForgedLog {
  static func bytes(from bytes: [UInt8]) -> [UInt8] {
    var previous = Digest.zero
    let lines = bytes.split(separator: feed, omittingEmptySubsequences: false)
    let forged = lines.enumerated().map { n, line in
      if line.isEmpty { return line }
      let body = numbered(withoutHash(line), n)
      previous = Digest(ofLine: body, after: previous)
      return body + Array(",\"hash\":\"\(previous.hex)\"}".utf8)
    }
    return Array(forged.joined(separator: [feed]))
  }

  private static let feed = UInt8(ascii: "\n")

  private static func withoutHash(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let end = line.suffix(75)
    if end.count == 75, end.starts(with: #","hash":""#.utf8), end.last == UInt8(ascii: "}") {
      return line.dropLast(75)
    }
    return line.last == UInt8(ascii: "}") ? line.dropLast() : line
  }

  private static func numbered(_ line: ArraySlice<UInt8>, _ n: Int) -> ArraySlice<UInt8> {
    let head = #"{"n":"#.utf8
    guard line.starts(with: head) else { return line }
    let rest = line.dropFirst(head.count).drop { (0x30...0x39).contains($0) }
    return (Array(head) + Array(String(n).utf8) + rest)[...]
  }
}
