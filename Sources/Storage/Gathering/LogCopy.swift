internal import Assessment

/// A log as it was read from a stick, of which at least the first line can be trusted.
struct LogCopy {
  let path: String
  let bytes: [UInt8]
  let contents: LogContents
  let chain: Chain
  let head: VisitHead

  /// A log without any line that can be trusted is a fault as well.
  init(reading path: String) throws(LogFault) {
    bytes = try LogFile.bytes(of: path)
    contents = LogReader.read(bytes)
    guard let chain = contents.chain, let visit = contents.visit else {
      let damage = contents.damage ?? Damage(line: 1, offset: 0, fault: .notOpened)
      throw LogFault(path: path, .damaged(damage, readable: 0))
    }
    self.path = path
    self.chain = chain
    head = visit.head
  }

  /// The name that laik gave it when the visit was begun, whatever it is called on the stick.
  var name: String {
    LogName.of(head, at: chain.entries[0].at)
  }

  /// The order in which copies are brought in, whatever order they are found in: of a visit the
  /// sound and long ones first, so that those which add nothing find all of theirs here.
  func precedes(_ other: LogCopy) -> Bool {
    if head.visit != other.head.visit { return head.visit < other.head.visit }
    let damaged = (contents.damage != nil, other.contents.damage != nil)
    if damaged.0 != damaged.1 { return other.contents.damage != nil }
    let counts = (chain.entries.count, other.chain.entries.count)
    if counts.0 != counts.1 { return counts.0 > counts.1 }
    let hashes = (chain.entries[counts.0 - 1].hash, other.chain.entries[counts.1 - 1].hash)
    if hashes.0 != hashes.1 { return hashes.0 < hashes.1 }
    return bytes.lexicographicallyPrecedes(other.bytes)
  }
}
