/// Writes the members of a line in the one spelling that the format allows.
struct LineBuilder {
  private(set) var bytes: [UInt8] = [UInt8(ascii: "{")]
  private var needsComma = false

  mutating func text(_ name: String, _ value: String) {
    self.name(name)
    string(value)
  }

  /// Leaves an absent or empty text out.
  mutating func text(_ name: String, unlessEmpty value: String?) {
    if let value, !value.isEmpty { text(name, value) }
  }

  mutating func number(_ name: String, _ value: Int) {
    self.name(name)
    bytes += String(value).utf8
  }

  mutating func object(_ name: String, _ body: (inout LineBuilder) -> Void) {
    self.name(name)
    object(body)
  }

  mutating func array<Element>(
    _ name: String, _ elements: [Element], _ body: (inout LineBuilder, Element) -> Void
  ) {
    self.name(name)
    append("[")
    needsComma = false
    for element in elements {
      comma()
      body(&self, element)
    }
    append("]")
    needsComma = true
  }

  mutating func object(_ body: (inout LineBuilder) -> Void) {
    append("{")
    needsComma = false
    body(&self)
    finish()
    needsComma = true
  }

  mutating func finish() {
    append("}")
  }

  mutating func string(_ value: String) {
    append("\"")
    for byte in value.utf8 { escape(byte) }
    append("\"")
  }

  private mutating func name(_ name: String) {
    comma()
    string(name)
    append(":")
  }

  private mutating func comma() {
    if needsComma { append(",") }
    needsComma = true
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case UInt8(ascii: "\n"): append("\\n")
    case UInt8(ascii: "\t"): append("\\t")
    case 0..<0x10: append("\\u000" + String(byte, radix: 16))
    case 0x10..<0x20, 0x7F: append("\\u00" + String(byte, radix: 16))
    default: bytes.append(byte)
    }
  }

  private mutating func append(_ text: String) {
    bytes += text.utf8
  }
}
