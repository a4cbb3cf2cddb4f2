extension LineScanner {
  /// A string in its one spelling: `\"`, `\\`, `\n`, `\t`, `\u00xx` for other controls, all else raw.
  mutating func string() throws(Misfit) -> String {
    try expect("\"")
    let start = position
    var text: [UInt8] = []
    var run = position
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20, byte != 0x7F else { throw misfit(.grammar) }
      guard byte == UInt8(ascii: "\\") else {
        advance()
        continue
      }
      text += bytes[run..<position]
      text.append(try escape())
      run = position
    }
    let rest = bytes[run..<position]
    let string =
      text.isEmpty
      ? String(validating: rest, as: UTF8.self) : String(validating: text + rest, as: UTF8.self)
    guard let string else { throw misfit(.notUTF8, at: start) }
    try expect("\"")
    return string
  }

  private mutating func escape() throws(Misfit) -> UInt8 {
    try expect("\\")
    if take(byte: "\"") { return UInt8(ascii: "\"") }
    if take(byte: "\\") { return UInt8(ascii: "\\") }
    if take(byte: "n") { return UInt8(ascii: "\n") }
    if take(byte: "t") { return UInt8(ascii: "\t") }
    for zero: Unicode.Scalar in ["u", "0", "0"] { try expect(zero) }
    let high = try hexDigit()
    let code = try high << 4 | hexDigit()
    let isControl = code < 0x20 || code == 0x7F
    guard isControl, code != UInt8(ascii: "\n"), code != UInt8(ascii: "\t") else {
      throw misfit(.grammar)
    }
    return code
  }

  private mutating func hexDigit() throws(Misfit) -> UInt8 {
    guard let byte = next else { throw misfit(.grammar) }
    switch byte {
    case 0x30...0x39, 0x61...0x66:
      advance()
      return byte < 0x3A ? byte - 0x30 : byte - 0x57
    default: throw misfit(.grammar)
    }
  }
}
