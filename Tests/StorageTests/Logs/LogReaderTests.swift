import Assessment
import Testing

@testable import Storage

@Suite struct LogReaderTests {
  static let short = Sample.log(
    [.note(item: "asi-02", .text("sempit — 9 m²")), .flag(item: "asi-03", text: nil)],
    head: Sample.lead)

  /// The line that a byte of the log belongs to, its line feed included.
  private func line(of offset: Int, in bytes: [UInt8]) -> Int {
    bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
  }

  @Test func everyFlippedBitIsFoundInItsLine() {
    let good = LogReader.read(Self.short)
    var bytes = Self.short
    var unseen: [Int] = []
    for bit in 0..<(bytes.count * 8) {
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      let contents = LogReader.read(bytes)
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      let isLineFeedOfLast = bit / 8 == bytes.count - 1
      let expected = line(of: bit / 8, in: bytes)
      let isSeen =
        isLineFeedOfLast
        ? contents.damage == nil && contents.entries == good.entries && contents.tail != .none
        : contents.damage?.line == expected
          && contents.entries == Array(good.entries.prefix(expected - 1))
      if !isSeen { unseen.append(bit) }
    }
    #expect(unseen == [])
    #expect(bytes.count * 8 == 6536)
  }

  @Test func aFlippedLastLineFeedCostsNoAnswer() {
    let flipped = Self.short.dropLast() + [0x0B]
    #expect(LogReader.read(Array(flipped)).tail == .lacksLineFeed(stray: [0x0B]))
    #expect(LogReader.read(Array(flipped)).entries.count == 3)
    #expect(LogReader.read(Self.short.dropLast()).tail == .lacksLineFeed(stray: []))
  }

  @Test func anyOtherOrderOfLinesIsDamage() {
    let lines = Self.short.split(separator: 0x0A).map { Array($0) + [0x0A] }
    for line in 1..<lines.count {
      var deleted = lines
      deleted.remove(at: line - 1)
      #expect(LogReader.read(Array(deleted.joined())).damage?.line == line)
      var swapped = lines
      swapped.swapAt(line - 1, line)
      #expect(LogReader.read(Array(swapped.joined())).damage?.line == line)
    }
    for line in 1...lines.count {
      let repeated = lines[..<line] + lines[(line - 1)...]
      #expect(LogReader.read(Array(repeated.joined())).damage?.line == line + 1)
      let inserted = lines[..<line] + [Array("{}\n".utf8)] + lines[line...]
      #expect(LogReader.read(Array(inserted.joined())).damage?.line == line + 1)
    }
  }

  @Test func aLineOfAnotherLogDoesNotFollow() {
    let other = Sample.log([.answer(item: "asi-01", .tick(.unmet))])
    let first = Sample.log([]).count
    var head = Sample.head
    head.venue = "MPP lain"
    let spliced = Sample.log([], head: head) + other[first...]
    #expect(LogReader.read(spliced).damage?.fault == .wrongHash)
    #expect(LogReader.read(spliced).damage?.line == 2)
  }

  @Test func whatFollowsADamageIsToldByItem() {
    let log = Sample.log([
      .answer(item: "asi-01", .tick(.met)), .answer(item: "asi-02", .tick(.met)),
      .note(item: "asi-03", .text(#""item":"asi-09""#)), .retract(entry: 1),
    ])
    let lines = log.split(separator: 0x0A).map { Array($0) + [0x0A] }
    let cut = lines[0] + lines[1] + lines[3] + Array("item\":\"x\n\"item\":\"?\"\n".utf8) + lines[4]
    let contents = LogReader.read(cut)
    #expect(contents.entries.count == 2)
    #expect(contents.touched == Touched(items: ["asi-01", "asi-03"]))
    #expect(LogReader.read(log).touched.isEmpty)
  }

  @Test func whatALeadsLogSaysBeyondADamageIsToldByItsSubject() {
    let visit = String(repeating: "a", count: 32)
    let decision = Decision(
      subject: .indicator("i18"), value: .points(ExactDecimal(1)), reason: "x", dissent: [])
    let log = Sample.log([
      .flag(item: "asi-01", text: nil), .flag(item: "asi-02", text: nil), .decide(decision),
      .accept(Acceptance(visit: visit, n: 1, head: .zero, reason: "x")),
      .verdict(Announcement(state: "revoked", text: "OTT")),
    ])
    let lines = log.split(separator: 0x0A).map { Array($0) + [0x0A] }
    let cut = (lines[...1] + lines[3...]).flatMap(\.self)
    #expect(
      LogReader.read(cut).touched
        == Touched(
          items: [], indicators: ["i18"], visits: [visit], states: ["revoked"]))
    let void = Sample.log([.flag(item: "asi-01", text: nil), .void(reason: "x")])
    let broken = Array(void.dropLast(80)) + Array("\"}\n".utf8)
    #expect(LogReader.read(broken).touched.items == ["asi-01"])
  }

  @Test func nothingFollowsASeal() {
    let seal = Event.seal(Seal(answered: 1, open: 0, pending: 0))
    let sealed = Sample.log([seal])
    #expect(LogReader.read(sealed).isSealed)
    #expect(LogReader.read(sealed).damage == nil)
    for stray in ["\n", "x", "\0\0", "{}\n"] {
      let contents = LogReader.read(sealed + Array(stray.utf8))
      #expect(contents.damage == Damage(line: 3, offset: sealed.count, fault: .afterSeal))
    }
    let after = Sample.log([seal, .retract(entry: 1)])
    #expect(LogReader.read(after).damage?.fault == .afterSeal)
    #expect(LogReader.read(sealed.dropLast() + [0]).damage?.fault == .afterSeal)
  }

  @Test func zerosOfALostPowerAreAnIncompleteTail() {
    let zeros = [UInt8](repeating: 0, count: 100_000)
    for tail in [zeros, Array("{\"n\":3,".utf8) + zeros] {
      let contents = LogReader.read(Self.short + tail)
      #expect(contents.damage == nil)
      #expect(contents.entries.count == 3)
      #expect(contents.tail == .incomplete(tail))
    }
    #expect(LogReader.read(Self.short + zeros + [0x0A]).damage?.line == 4)
  }

  @Test func withoutAFirstLineThereIsNoVisit() {
    let first = Sample.log([])
    for bytes in [[], Array(first.prefix(100)), [0], Array("\n".utf8)] {
      let contents = LogReader.read(bytes)
      #expect(contents.damage?.line == 1)
      #expect(contents.entries.isEmpty)
      #expect(contents.visit == nil)
    }
  }

  @Test(arguments: ["", "halo\n", "a;b\r\n", "\u{FEFF}catatan\n", "{\"id\":1}\n", "\0\0\n"])
  func whatNeverWasALogIsNotCalledChanged(text: String) {
    let contents = LogReader.read(Array(text.utf8))
    #expect(contents.damage?.line == 1)
    #expect(contents.damage?.fault == .notOpened)
  }

  @Test func aLineTooLongIsNoLogEither() {
    let long = [UInt8](repeating: 0x41, count: LogLine.limit + 2) + [0x0A]
    #expect(LogReader.read(long).damage?.fault == .notOpened)
  }

  @Test func alteredInTransportIsSaidSo() {
    let windows = Self.short.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    #expect(LogReader.read(windows).damage?.fault == .carriageReturn)
    #expect(LogReader.read(windows).damage?.line == 1)
    let marked = [0xEF, 0xBB, 0xBF] + Self.short
    #expect(LogReader.read(marked).damage == Damage(line: 1, offset: 0, fault: .byteOrderMark))
    let longer = LogReader.read(Self.short + [0x0A])
    #expect(longer.damage == Damage(line: 4, offset: Self.short.count, fault: .emptyLine))
  }

  @Test func unknownKindsAndMembersAreKept() {
    let contents = LogReader.read(
      Sample.log(lines: [
        Sample.openLine + #","weather":{"sky":["clear",-1,0,true,false,null,{}]}"#,
        #"{"n":1,"at":"2025-11-06T12:00:00Z","kind":"flag","item":"a","mood":"","item2":[]"#,
        #"{"n":2,"at":"2025-11-06T12:00:00Z","kind":"odd","extra":1,"item":"ä b","text":"x""#,
        #"{"n":3,"at":"2025-11-06T12:00:00Z","kind":"odd","item":7"#,
      ]))
    #expect(contents.damage == nil)
    #expect(
      contents.entries.map(\.unknownMembers) == [
        ["weather"], ["mood", "item2"], ["extra", "text"], ["item"],
      ])
    #expect(contents.entries.last?.event == .unknown(kind: "odd", item: nil))
    #expect(contents.entries.dropLast().last?.event == .unknown(kind: "odd", item: "ä b"))
  }

  @Test func theLongestLineIsRead() {
    let room = LogLine.limit - Sample.log([.void(reason: "")]).count + Sample.log([]).count
    let longest = String(repeating: "a", count: room)
    #expect(LogReader.read(Sample.log([.void(reason: longest)])).damage == nil)
    let tooLong = Sample.log([.void(reason: longest + "a")])
    #expect(LogReader.read(tooLong).damage?.fault == .lineTooLong)
    #expect(LogReader.read(tooLong.dropLast()).damage?.fault == .lineTooLong)
  }

  /// What stands behind a seal that lacks its line feed stands on the line of the seal.
  @Test func damageIsNamedByTheLineItStandsOn() {
    let seal = Sample.log([.seal(Seal(answered: 0, open: 0, pending: 0))])
    let contents = LogReader.read(seal.dropLast() + [0x7B])
    #expect(contents.damage == Damage(line: 2, offset: seal.count - 1, fault: .afterSeal))
    #expect(LogReader.read(seal + [0x7B]).damage?.line == 3)
  }

  /// Bytes changed, cut, doubled and put in at random places: read to an end, never beyond the good.
  @Test func hostileBytesNeverTrap() {
    let good = LogReader.read(Self.short)
    var random = SplitMix(state: 20_251_106)
    for _ in 0..<500 {
      var bytes = Self.short
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let start = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, start + Int.random(in: 0...40, using: &random))
        let alphabet = Array("{}[],:\"\\u0019-nat\n\u{0}\u{7F}é".utf8)
        let noise = (0..<Int.random(in: 0...4, using: &random)).map { _ in
          alphabet.randomElement(using: &random) ?? 0
        }
        bytes.replaceSubrange(start..<end, with: noise + noise.prefix(1))
        if bytes.isEmpty { bytes = [0] }
      }
      let contents = LogReader.read(bytes)
      let isPrefix = good.entries.starts(with: contents.entries)
      #expect(isPrefix, "\(bytes)")
      #expect(bytes == Self.short || contents.damage != nil || contents.tail != .none)
    }
  }
}

/// The same numbers in every run (Steele, Lea and Flood's SplitMix64).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
