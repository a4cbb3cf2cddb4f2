import Testing
import Text

@testable import Reports

@Suite struct JSONTextTests {
  @Test(arguments: [
    ("", #""""#), ("biasa é 市 ให้", #""biasa é 市 ให้""#), ("\"\\/", #""\"\\/""#),
    ("\u{0}\t\n\r\u{1B}\u{1F}", #""\u0000\u0009\u000a\u000d\u001b\u001f""#),
    ("\u{7F}\u{85}\u{9B}\u{A0}", #""\u007f\u0085\u009b"# + "\u{A0}\""),
    ("\u{202E}\u{2066}\u{200B}\u{FEFF}\u{2028}", #""\u202e\u2066\u200b\ufeff\u2028""#),
    ("\u{301}a\u{301}\"\u{301}", #""\u0301a"# + "\u{301}\\\"\u{301}\""),
    ("\u{E0041}", #""\udb40\udc41""#),
  ])
  func `Strings are escaped where a reader or a terminal would trip`(text: String, json: String) {
    #expect(JSONText.string(text).text == json)
  }

  @Test func `Values nest and keep their order`() {
    let value = JSONText.object([
      .init("z", .array([.integer(-3), .null, .array([])])), .init("a", .object([])),
    ])
    #expect(value.text == #"{"z":[-3,null,[]],"a":{}}"#)
  }

  @Test func `Every scalar of the first planes survives the way there and back`() throws {
    for first in stride(from: UInt32(0), to: 0x20000, by: 0x1000) {
      let scalars = (first..<first + 0x1000).compactMap(Unicode.Scalar.init)
      try expectRoundTrip(String(String.UnicodeScalarView(scalars)))
    }
  }

  @Test(arguments: [
    HostileFixture.escape, HostileFixture.bidi, HostileFixture.wide, HostileFixture.forged,
  ])
  func `Hostile texts survive the way there and back`(text: String) throws {
    try expectRoundTrip(text)
  }

  private func expectRoundTrip(_ text: String) throws {
    let read = try #require(decoded(JSONText.string(text).text))
    #expect(Array(read.unicodeScalars) == Array(text.unicodeScalars))
  }

  /// Reads a JSON string by the grammar of RFC 8259, as far as the writer uses it.
  private func decoded(_ json: String) -> String? {
    var rest = Array(json.utf16)[...]
    var units: [UInt16] = []
    guard rest.popFirst() == 0x22, rest.popLast() == 0x22 else { return nil }
    while let unit = rest.popFirst() {
      guard unit >= 0x20, unit != 0x22 else { return nil }
      guard unit == 0x5C else {
        units.append(unit)
        continue
      }
      switch rest.popFirst() {
      case 0x22: units.append(0x22)
      case 0x5C: units.append(0x5C)
      case 0x75:
        let digits = String(decoding: rest.prefix(4), as: UTF16.self)
        guard digits.utf8.count == 4, let value = UInt16(digits, radix: 16) else { return nil }
        units.append(value)
        rest = rest.dropFirst(4)
      default: return nil
      }
    }
    return String(decoding: units, as: UTF16.self)
  }
}
