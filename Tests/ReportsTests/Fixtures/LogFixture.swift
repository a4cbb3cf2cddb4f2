import Assessment

/// Writes a log entry by entry, two minutes apart, with hashes that only look like hashes.
struct LogFixture {
  private(set) var entries: [Entry] = []
  /// 2025-11-06T09:02:11+07:00.
  private var clock = 1_762_394_531

  init(_ head: VisitHead) {
    add(.open(head))
  }

  /// Adds an entry `minutes` after the one before, and answers its number.
  @discardableResult
  mutating func add(_ event: Event, minutes: Int = 2, unknownMembers: [String] = []) -> Int {
    let n = entries.count
    clock += entries.isEmpty ? 0 : minutes * 60
    if let at = Timestamp(secondsSince1970: clock, offset: 7 * 3600) {
      entries.append(
        Entry(
          n: n, at: at, event: event, hash: .fake(n + 1), unknownMembers: unknownMembers))
    }
    return n
  }
}

extension Digest {
  /// 64 digits that differ from seed to seed and look as mixed as real ones.
  static func fake(_ seed: Int) -> Digest {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    var digits = ""
    for _ in 0..<64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      digits += String(state >> 60, radix: 16)
    }
    return Digest(hex: digits) ?? .zero
  }
}

extension ExactDecimal {
  /// A decimal of the log's grammar; anything else stands out as an absurd figure.
  static func of(_ text: String) -> ExactDecimal {
    ExactDecimal(text) ?? ExactDecimal(units: -999_999_999_999, scale: 0)
  }
}
