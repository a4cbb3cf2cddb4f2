public import Assessment

/// The one place that writes lines of a log.
public enum LogLine {
  /// Bytes that a line can have, its line feed included.
  public static let limit = 16 * 1024

  /// A line with its line feed, and the hash that the next one starts from.
  ///
  /// Of an event of an unknown kind, only the kind and the item are written.
  public static func encode(
    _ event: Event, n: Int, at: Timestamp, previous: Digest
  ) -> (bytes: [UInt8], hash: Digest) {
    var line = LineBuilder()
    line.number("n", n)
    line.text("at", at.text)
    line.text("kind", event.kind)
    line.members(of: event)
    let hash = Digest(ofLine: line.bytes[...], after: previous)
    line.text("hash", hash.hex)
    line.finish()
    return (line.bytes + [UInt8(ascii: "\n")], hash)
  }
}

extension Event {
  /// The word for it in a log.
  var kind: String {
    switch self {
    case .open: "open"
    case .answer: "answer"
    case .note: "note"
    case .flag: "flag"
    case .retract: "retract"
    case .evidence: "evidence"
    case .recover: "recover"
    case .void: "void"
    case .seal: "seal"
    case .decide: "decide"
    case .giveBack: "return"
    case .accept: "accept"
    case .verdict: "verdict"
    case .unknown(let kind, _): kind
    }
  }
}
