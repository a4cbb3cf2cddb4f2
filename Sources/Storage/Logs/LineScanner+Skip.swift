extension LineScanner {
  /// Passes over a value of a member that this version does not know; all of JSON but decimals.
  mutating func skipValue() throws(Misfit) {
    switch next {
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "{"): try skipObject()
    case UInt8(ascii: "["): _ = try array { (scanner) throws(Misfit) in try scanner.skipValue() }
    case UInt8(ascii: "t"): try skip("true")
    case UInt8(ascii: "f"): try skip("false")
    case UInt8(ascii: "n"): try skip("null")
    case UInt8(ascii: "-"):
      try expect("-")
      guard next != UInt8(ascii: "0") else { throw misfit(.grammar) }
      _ = try integer()
    default: _ = try integer()
    }
  }

  private mutating func skip(_ word: String) throws(Misfit) {
    guard pass(bytesOf: word) else { throw misfit(.grammar) }
  }

  private mutating func skipObject() throws(Misfit) {
    try begin("{")
    var names: Set<ArraySlice<UInt8>> = []
    if next != UInt8(ascii: "}") {
      repeat { _ = try skipMember(unlessIn: &names) } while take(byte: ",")
    }
    try finish("}")
  }

  /// Passes over a name and its value; a name has only one spelling, so its bytes tell it apart.
  mutating func skipMember(
    unlessIn names: inout Set<ArraySlice<UInt8>>
  ) throws(Misfit) -> String {
    let start = position
    let name = try string()
    guard names.insert(bytes[start..<position]).inserted else {
      throw misfit(.misplacedMember(name), at: start)
    }
    try expect(":")
    try skipValue()
    return name
  }
}
