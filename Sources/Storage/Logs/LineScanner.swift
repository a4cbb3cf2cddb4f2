/// Reads the tokens of one line, byte by byte, in the one spelling that the format allows.
///
/// Never reads beyond `end`, never traps, and uses no more memory than the line has bytes.
struct LineScanner {
  let bytes: [UInt8]
  private(set) var position: Int
  let end: Int
  /// Objects and arrays that are open here.
  private var depth = 0
  private var needsComma = false
  /// Members of the outermost object that were asked for, and may not come again.
  private var known: [String] = []

  static let depthLimit = 4

  init(_ bytes: [UInt8], from start: Int, to end: Int) {
    self.bytes = bytes
    self.end = end
    position = start
  }

  /// The byte at the position; nil at the end of the line.
  var next: UInt8? {
    position < end ? bytes[position] : nil
  }

  func misfit(_ fault: Damage.Fault, at offset: Int? = nil) -> Misfit {
    Misfit(fault: fault, offset: offset ?? position)
  }

  mutating func expect(_ byte: Unicode.Scalar) throws(Misfit) {
    guard take(byte: byte) else { throw misfit(.grammar) }
  }

  mutating func take(byte: Unicode.Scalar) -> Bool {
    guard let next, UInt32(next) == byte.value else { return false }
    position += 1
    return true
  }

  mutating func begin(_ bracket: Unicode.Scalar) throws(Misfit) {
    guard depth < Self.depthLimit else { throw misfit(.tooDeep) }
    try expect(bracket)
    depth += 1
    needsComma = false
  }

  mutating func finish(_ bracket: Unicode.Scalar) throws(Misfit) {
    try expect(bracket)
    depth -= 1
    needsComma = true
  }

  /// Goes on to the value of a member, if that member comes next.
  mutating func take(_ member: String) -> Bool {
    if depth == 1 { known.append(member) }
    return pass(member)
  }

  /// As `take`, of a member that every line has.
  mutating func pass(_ member: String) -> Bool {
    let start = position
    if !needsComma || take(byte: ","), take(byte: "\""), pass(bytesOf: member),
      take(byte: "\""), take(byte: ":")
    {
      needsComma = true
      return true
    }
    position = start
    return false
  }

  /// Goes on behind these bytes, if they come next.
  mutating func pass(bytesOf word: String) -> Bool {
    var at = position
    for byte in word.utf8 {
      guard at < end, bytes[at] == byte else { return false }
      at += 1
    }
    position = at
    return true
  }

  mutating func advance() {
    position += 1
  }

  /// Members that may not come in this line, although its kind has them.
  mutating func exclude(_ members: String...) {
    known += members
  }

  func isKnown(_ member: String) -> Bool {
    known.contains(member)
  }
}

extension LineScanner {
  /// A non-negative integer without leading zeros.
  mutating func integer() throws(Misfit) -> Int {
    let start = position
    var value = 0
    while let byte = next, (0x30...0x39).contains(byte) {
      let (shifted, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, isOver) = shifted.addingReportingOverflow(Int(byte - 0x30))
      guard !isTooLarge, !isOver, position == start || bytes[start] != 0x30 else {
        throw misfit(.grammar)
      }
      value = sum
      position += 1
    }
    guard position > start else { throw misfit(.grammar) }
    return value
  }

  mutating func array<Element>(
    _ element: (inout LineScanner) throws(Misfit) -> Element
  ) throws(Misfit) -> [Element] {
    try begin("[")
    var elements: [Element] = []
    if next != UInt8(ascii: "]") {
      repeat { elements.append(try element(&self)) } while take(byte: ",")
    }
    try finish("]")
    return elements
  }
}
