import CCurses
import Glibc
import Testing
import Text

/// `Columns` against the C library, which is what ncurses asks.
@Suite struct WidthTests {
  @Test func agreeWithTheCLibraryOnAllThatMayBeShown() throws {
    try #require(unsafe setlocale(LC_CTYPE, "C.UTF-8") != nil)
    let scalars = (UInt32(0x20)...0x10FFFF).compactMap(Unicode.Scalar.init)
    var compared = 0
    var wrong: [String] = []
    for scalar in scalars where Harmless.line("a\(scalar)").unicodeScalars.last == scalar {
      compared += 1
      let expected = Int(cc_wcwidth(scalar.value))
      if Columns.width(of: scalar) != expected {
        wrong.append("U+\(String(scalar.value, radix: 16)) \(expected)")
      }
    }
    #expect(wrong.isEmpty)
    #expect(compared > 140_000)
  }
}
