import Assessment
import Testing

@testable import Storage

/// What a failing disk or stick does to a log: whole sectors and pages lost, doubled or exchanged.
@Suite struct BlockDamageTests {
  private static let log = Sample.log(
    (0..<40).map { .note(item: "item-\($0 % 7)", .text(String(repeating: "catatan ", count: $0))) })
  private static let good = LogReader.read(log)

  /// The line, counted from 1, that a byte lies in.
  private func line(of offset: Int) -> Int {
    Self.log[..<offset].count { $0 == 0x0A } + 1
  }

  /// The good prefix ends where the change begins, and the rest is named.
  private func isSeen(_ bytes: [UInt8], changedFrom start: Int) -> Bool {
    let contents = LogReader.read(bytes)
    let first = line(of: start)
    let isPrefix = contents.entries.elementsEqual(Self.good.entries.prefix(first - 1))
    let isNamed = contents.damage.map { $0.line == first } ?? (contents.tail != .none)
    return isPrefix && isNamed
  }

  @Test(arguments: [512, 4096])
  func aZeroedBlockIsSeen(size: Int) {
    for start in stride(from: 0, to: Self.log.count, by: 512) {
      let end = min(start + size, Self.log.count)
      var bytes = Self.log
      bytes.replaceSubrange(start..<end, with: [UInt8](repeating: 0, count: end - start))
      #expect(isSeen(bytes, changedFrom: start), "\(size) bytes at \(start)")
    }
  }

  /// A line that a loss of power kept the end of, and not all that is before it, was never confirmed.
  @Test func aLastLineThatLacksASectorIsTorn() {
    let start = Self.log.dropLast().lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let sectors = stride(from: start - start % 512, to: Self.log.count, by: 512)
    #expect(Array(sectors).count > 1)
    for sector in sectors {
      let lost = max(start, sector)..<min(sector + 512, Self.log.count)
      var bytes = Self.log
      bytes.replaceSubrange(lost, with: [UInt8](repeating: 0, count: lost.count))
      let contents = LogReader.read(bytes)
      #expect(contents.tail == .incomplete(Array(bytes[start...])), "sector at \(sector)")
      #expect(contents.damage == nil && contents.entries == Self.good.entries.dropLast())
    }
  }

  @Test func zerosThatAreNoSectorAreDamage() {
    let start = Self.log.dropLast().lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    for offset in start..<(Self.log.count - 1) {
      var bytes = Self.log
      bytes[offset] = 0
      #expect(LogReader.read(bytes).damage?.line == 41, "byte \(offset)")
    }
    for sector in stride(from: 1024, to: start - 1024, by: 512) {
      var bytes = Self.log
      bytes.replaceSubrange(sector..<(sector + 512), with: [UInt8](repeating: 0, count: 512))
      #expect(LogReader.read(bytes).damage?.line == line(of: sector), "sector at \(sector)")
    }
  }

  @Test(arguments: [512, 4096])
  func exchangedBlocksAreSeen(size: Int) {
    for start in stride(from: 0, through: Self.log.count - 2 * size, by: size) {
      let (one, two) = (Self.log[start..<(start + size)], Self.log[(start + size)...].prefix(size))
      let bytes = Self.log[..<start] + two + one + Self.log[(start + 2 * size)...]
      let firstChange = zip(one, two).prefix { $0 == $1 }.count
      #expect(isSeen(Array(bytes), changedFrom: start + firstChange), "\(size) bytes at \(start)")
    }
  }

  @Test(arguments: [512, 4096])
  func aLostBlockIsSeen(size: Int) {
    for start in stride(from: 0, to: Self.log.count - size, by: size) {
      let rest = Self.log[(start + size)...]
      let same = zip(Self.log[start...], rest).prefix { $0 == $1 }.count
      let bytes = Array(Self.log[..<start] + rest)
      #expect(isSeen(bytes, changedFrom: start + same), "\(size) bytes at \(start)")
    }
  }

  @Test func aDamagedLogNamesTheItemsBeyond() {
    var bytes = Self.log
    let start = Self.log.count - 2000
    bytes.replaceSubrange(start..<(start + 8), with: [UInt8](repeating: 0, count: 8))
    let beyond = Self.good.entries.dropFirst(line(of: start) - 1).compactMap(\.event.item)
    #expect(beyond.count > 1)
    #expect(LogReader.read(bytes).touched.items == Set(beyond))
  }

  @Test func manyShortLinesAreReadOrRefusedAtOnce() {
    let feeds = [UInt8](repeating: 0x0A, count: 200_000)
    let contents = LogReader.read(Self.log + feeds)
    #expect(contents.damage == Damage(line: 42, offset: Self.log.count, fault: .emptyLine))
    #expect(contents.entries.count == 41)
    let endless = LogReader.read(Self.log + [UInt8](repeating: 0x7B, count: 200_000))
    #expect(endless.damage?.fault == .lineTooLong)
  }
}
